/// Why a text is not JSON, and at which byte.
package struct JSONError: Error, Equatable, CustomStringConvertible {
    /// What is wrong, without the text itself.
    package var reason: String
    /// The offset of the offending byte.
    package var offset: Int

    package var description: String { "the text is not JSON: \(reason) at byte \(offset)" }
}

extension JSON {
    /// Reads one JSON value from UTF-8 text.
    ///
    /// - Throws: ``JSONError`` when the bytes are not one JSON value, or nest deeper than 128 levels.
    package init(reading bytes: [UInt8]) throws(JSONError) {
        var reader = JSONReader(bytes: bytes)
        self = try reader.document()
    }

    /// Reads one JSON value from a text.
    package init(reading text: some StringProtocol) throws(JSONError) {
        try self.init(reading: Array(text.utf8))
    }
}

/// A recursive-descent reader of JSON text.
private struct JSONReader {
    let bytes: [UInt8]
    var position = 0
    var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> JSON {
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw fault("text follows the value") }
        return value
    }

    private func fault(_ reason: String) -> JSONError { JSONError(reason: reason, offset: position) }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(JSONError) -> JSON {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some: return try number()
        case nil: throw fault("the text ends where a value is expected")
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { throw fault("a word is cut short") }
        for index in 0..<length where bytes[position + index] != word.utf8Start[index] {
            throw fault("an unknown word")
        }
        position += length
        return value
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= 128 else { throw fault("values nest too deeply") }
    }

    private mutating func object() throws(JSONError) -> JSON {
        try enter()
        defer { depth -= 1 }
        position += 1
        var members: [String: JSON] = [:]
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw fault("a member's name is expected") }
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is expected") }
            members[name] = try value()
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or a brace is expected") }
        }
    }

    private mutating func array() throws(JSONError) -> JSON {
        try enter()
        defer { depth -= 1 }
        position += 1
        var elements: [JSON] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(elements) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or a bracket is expected") }
        }
    }

    private mutating func number() throws(JSONError) -> JSON {
        let start = position
        var isWhole = true
        while let byte = current {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"): isWhole = false
            default:
                return try number(from: start, isWhole: isWhole)
            }
            position += 1
        }
        return try number(from: start, isWhole: isWhole)
    }

    private func number(from start: Int, isWhole: Bool) throws(JSONError) -> JSON {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard start < position, let value = Double(text), value.isFinite else {
            throw JSONError(reason: "a value is expected", offset: start)
        }
        return .number(value)
    }

    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        while let byte = current {
            if byte == UInt8(ascii: "\"") {
                defer { position += 1 }
                return try text(bytes[start..<position], at: start)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw fault("a control character in a string") }
            position += 1
        }
        throw fault("a string does not end")
    }

    private func text(_ slice: some Collection<UInt8>, at offset: Int) throws(JSONError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw JSONError(reason: "a string is not UTF-8", offset: offset)
        }
        return text
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var buffer = Array(bytes[start..<position])
        while let byte = current {
            position += 1
            if byte == UInt8(ascii: "\"") { return try text(buffer, at: start) }
            guard byte >= 0x20 else { throw fault("a control character in a string") }
            if byte == UInt8(ascii: "\\") { try escape(into: &buffer) } else { buffer.append(byte) }
        }
        throw fault("a string does not end")
    }

    private mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
        guard let byte = current else { throw fault("a string does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "u"): buffer.append(contentsOf: String(try scalar()).utf8)
        default: throw fault("an unknown escape")
        }
    }

    private mutating func scalar() throws(JSONError) -> Character {
        let unit = try hexadecimal()
        var value = UInt32(unit)
        if unit & 0xFC00 == 0xD800, current == UInt8(ascii: "\\") {
            position += 1
            guard take(UInt8(ascii: "u")) else { throw fault("half of a surrogate pair") }
            let low = try hexadecimal()
            guard low & 0xFC00 == 0xDC00 else { throw fault("half of a surrogate pair") }
            value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
        }
        guard let scalar = Unicode.Scalar(value) else { throw fault("half of a surrogate pair") }
        return Character(scalar)
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt16 {
        guard position + 4 <= bytes.count else { throw fault("an escape is cut short") }
        var value: UInt16 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("an escape is cut short")
            }
            value = value << 4 | UInt16(digit)
        }
        position += 4
        return value
    }
}
