import Foundation

/// Reduces text to what counts when identifiers are compared: letters without case, diacritics and width.
///
/// The result is bytes. Letters a to z, digits and all bytes from 80 on (UTF-8 of letters of other scripts) are
/// symbols; every other byte is a separator.
enum TextFolding {
    /// Whether a byte of folded text belongs to a letter or a digit.
    static func isSymbol(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }

    /// Folds a text.
    static func fold(_ text: some StringProtocol) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        // Names of files come with the letters of Korean and the marks of Japanese apart.
        if text.unicodeScalars.contains(where: { isComposable($0.value) }) {
            for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
                append(scalar.value, to: &output)
            }
            return output
        }
        for scalar in text.unicodeScalars { append(scalar.value, to: &output) }
        return output
    }

    private static func isComposable(_ value: UInt32) -> Bool {
        (0x1100...0x11FF).contains(value) || value == 0x3099 || value == 0x309A
    }

    /// Folds bytes whose encoding nobody states: UTF-8 where they are valid, Latin 1 where they are not.
    static func foldUnknown(_ bytes: [UInt8], into output: inout [UInt8]) {
        output.removeAll(keepingCapacity: true)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                output.append(lowercase[Int(byte)])
                position += 1
            } else if let (value, length) = scalar(bytes, position) {
                append(value, to: &output)
                position += length
            } else {
                let folded = singles[Int(byte) - 0x80]
                if folded != 0 { output.append(folded) } else { append(UInt32(byte), to: &output) }
                position += 1
            }
        }
    }

    /// Folds UTF-16 that starts at an offset; what is left of half a unit is dropped.
    static func foldUTF16(_ bytes: [UInt8], from start: Int, littleEndian: Bool, into output: inout [UInt8]) {
        output.removeAll(keepingCapacity: true)
        var position = start
        while position + 1 < bytes.count {
            let (first, second) = (UInt32(bytes[position]), UInt32(bytes[position + 1]))
            append(littleEndian ? second << 8 | first : first << 8 | second, to: &output)
            position += 2
        }
    }

    /// A valid UTF-8 sequence of two or three bytes.
    private static func scalar(_ bytes: [UInt8], _ position: Int) -> (value: UInt32, length: Int)? {
        func continuation(_ offset: Int) -> UInt32? {
            guard position + offset < bytes.count, bytes[position + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[position + offset] & 0x3F)
        }
        let lead = UInt32(bytes[position])
        switch lead {
        case 0xC2...0xDF:
            guard let second = continuation(1) else { return nil }
            return ((lead & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            guard let second = continuation(1), let third = continuation(2) else { return nil }
            let value = (lead & 0x0F) << 12 | second << 6 | third
            return value >= 0x800 ? (value, 3) : nil
        default: return nil
        }
    }

    private static func append(_ value: UInt32, to output: inout [UInt8]) {
        switch value {
        case 0..<0x80: output.append(lowercase[Int(value)])
        case 0x80..<tableEnd: output.append(contentsOf: table[Int(value) - 0x80])
        case 0x2000...0x206F, 0x3000...0x303F, 0xD800...0xDFFF: output.append(0x20)
        case 0x30FB: output.append(0x20)
        case extended: output.append(contentsOf: extendedTable[Int(value - extended.lowerBound)])
        case wide: output.append(contentsOf: wideTable[Int(value - wide.lowerBound)])
        default:
            guard let scalar = Unicode.Scalar(value) else { return output.append(0x20) }
            if let zero = zeros.last(where: { $0 <= value }), value - zero < 10 {
                return output.append(UInt8(0x30 + value - zero))
            }
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The zeros of other digits, each followed by its nine: Arabic, Persian, those of India, Thai, Lao, Tibetan, Burmese,
    /// Khmer. Full width ones are letters of another width.
    private static let zeros: [UInt32] = [
        0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x0F20,
        0x1040, 0x17E0,
    ]

    /// Latin with diacritics, Greek and Cyrillic.
    private static let tableEnd: UInt32 = 0x530
    private static let table = folded(0x80..<tableEnd)

    /// Latin and Greek with several diacritics.
    private static let extended: Range<UInt32> = 0x1E00..<0x2000
    private static let extendedTable = folded(extended)

    /// Letters of another width.
    private static let wide: Range<UInt32> = 0xFF00..<0xFFF0
    private static let wideTable = folded(wide)

    private static func folded(_ range: Range<UInt32>) -> [[UInt8]] {
        range.map { value in Unicode.Scalar(value).map { slowly($0) } ?? [0x20] }
    }

    /// The bytes of Latin 1 that fold to a single one; 0 for the others.
    private static let singles: [UInt8] = table.prefix(0x80).map { $0.count == 1 ? $0[0] : 0 }

    private static let lowercase: [UInt8] = (0..<0x80).map { byte in
        (0x41...0x5A).contains(byte) ? UInt8(byte + 0x20) : UInt8(byte)
    }

    /// Letters that have no decomposition though people spell them with others, or leave them out: the signs of
    /// Cyrillic that are no sounds.
    private static let spelled: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ħ": "h",
        "ς": "σ", "ь": "", "ъ": "",
    ]

    private static func slowly(_ scalar: Unicode.Scalar) -> [UInt8] {
        let text = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
        var output: [UInt8] = []
        for part in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            let category = part.properties.generalCategory
            if category == .nonspacingMark { continue }
            if let spelling = spelled[part] {
                output += spelling.utf8
            } else if part.value < 0x80 {
                output.append(lowercase[Int(part.value)])
            } else if part.properties.isAlphabetic || part.properties.numericType != nil {
                output += UTF8.encode(part) ?? UTF8.encodedReplacementCharacter
            } else {
                output.append(0x20)
            }
        }
        return output
    }
}
