extension JSONModelReader {
    /// An attribute whose values are read.
    struct Place {
        let tag: Tag
        let vr: VR
        let path: String

        func error(_ detail: String) -> DICOMError { DICOMError(.malformed, "\(path): \(detail)", tag: tag) }

        /// One value of a text VR.
        func text(_ entry: JSONValue) throws(DICOMError) -> String {
            switch (entry, vr) {
            case (.null, _): return ""
            case (.object(let groups), .pn): return try name(groups)
            case (.string(let text), _) where vr != .pn:
                guard vr != .ds && vr != .is || text.utf8.allSatisfy({ $0 < 0x80 }) else { break }
                return text
            case (.number(let text), .ds):
                if text.utf8.count <= DecimalString.longest { return text }
                guard let parts = DecimalParts(text) else { break }
                return parts.text(width: DecimalString.longest)
            case (.number(let text), .is):
                guard let number = Self.whole(text) else { break }
                return String(number)
            default: break
            }
            throw error("a value is not of the type that the VR asks for")
        }

        private func name(_ groups: [(name: String, value: JSONValue)]) throws(DICOMError) -> String {
            var texts = ["", "", ""]
            for (key, value) in groups {
                guard let position = ["Alphabetic", "Ideographic", "Phonetic"].firstIndex(of: key) else {
                    throw error("a name has a group that the model does not know")
                }
                guard case .string(let text) = value, !text.contains("=") else {
                    throw error("a group of a name is not of the type that the VR asks for")
                }
                texts[position] = text
            }
            while texts.count > 1, texts.last == "" { texts.removeLast() }
            return texts.joined(separator: "=")
        }

        /// Appends one value of a binary VR.
        func append(_ entry: JSONValue, to bytes: inout [UInt8]) throws(DICOMError) {
            switch (vr, entry) {
            case (.at, .string(let text)):
                guard text.utf8.count == 8, let tag = Tag(hexadecimal: text) else { break }
                bytes.appendLittleEndian(tag.group)
                bytes.appendLittleEndian(tag.element)
                return
            case (.fl, _):
                guard let number = Self.real(entry) else { break }
                // Through 64 bits a number could be rounded twice.
                let digits: Float? = if case .number(let text) = entry { Float(text) } else { nil }
                bytes.appendLittleEndian((digits ?? Float(number)).bitPattern)
                return
            case (.fd, _):
                guard let number = Self.real(entry) else { break }
                bytes.appendLittleEndian(number.bitPattern)
                return
            case (_, .number(let text)), (_, .string(let text)):
                guard appendWhole(text, to: &bytes) else { break }
                return
            default: break
            }
            throw error("a value is not of the type that the VR asks for")
        }

        private func appendWhole(_ text: String, to bytes: inout [UInt8]) -> Bool {
            switch vr {
            case .us: append(Self.whole(text).flatMap { UInt16(exactly: $0) }, to: &bytes)
            case .ss: append(Self.whole(text).flatMap { Int16(exactly: $0) }, to: &bytes)
            case .ul: append(Self.whole(text).flatMap { UInt32(exactly: $0) }, to: &bytes)
            case .sl: append(Self.whole(text).flatMap { Int32(exactly: $0) }, to: &bytes)
            case .sv: append(Self.whole(text), to: &bytes)
            case .uv: append(UInt64(text) ?? Self.whole(text).flatMap { UInt64(exactly: $0) }, to: &bytes)
            default: false
            }
        }

        private func append(_ number: (some FixedWidthInteger)?, to bytes: inout [UInt8]) -> Bool {
            guard let number else { return false }
            bytes.appendLittleEndian(number)
            return true
        }

        /// A whole number, also one that is written with a point or an exponent.
        private static func whole(_ text: String) -> Int64? {
            if let number = Int64(text) { return number }
            return JSONNumber.isNumber(text) ? Double(text).flatMap { Int64(exactly: $0) } : nil
        }

        private static func real(_ entry: JSONValue) -> Double? {
            switch entry {
            case .number(let text): return Double(text)
            case .string("NaN"), .string("nan"): return .nan
            case .string("inf"), .string("Infinity"): return .infinity
            case .string("-inf"), .string("-Infinity"): return -.infinity
            default: return nil
            }
        }
    }
}
