import Foundation

/// Reduces text to what counts when identifiers are compared: letters without case, diacritics and width.
///
/// The result is bytes. Letters a to z, digits and all bytes from 80 on (UTF-8 of letters of other scripts) are
/// symbols; every other byte is a separator. ``invisible`` stands for what nobody sees between two letters.
package enum TextFolding {
    /// A character that is not shown, such as a soft hyphen or a mark of the direction of writing: no part of a word,
    /// and no end of it either.
    static let invisible: UInt8 = 0x7F

    /// What stands between the values of an attribute where they are searched together.
    package static let valueEnd: UInt8 = 0x1F

    /// Whether a byte of folded text belongs to a letter or a digit.
    package static func isSymbol(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }

    /// Folds a text.
    package static func fold(_ text: some StringProtocol) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return foldLetters(text) }
            output.append(lowercase[Int(byte)])
        }
        return output
    }

    /// Folds a text that holds more than ASCII.
    private static func foldLetters(_ text: some StringProtocol) -> [UInt8] {
        var scalars = text.unicodeScalars.map(\.value)
        // Names of files come with the letters of Korean and the marks of Japanese apart.
        if scalars.contains(where: isComposable) {
            scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
        }
        LookAlikes.mend(&scalars)
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for value in scalars { append(value, to: &output) }
        return output
    }

    /// Folds a text without what nobody sees in it.
    static func foldVisible(_ text: some StringProtocol) -> [UInt8] {
        var folded = fold(text)
        folded.removeAll { $0 == invisible }
        return folded
    }

    private static func isComposable(_ value: UInt32) -> Bool {
        (0x1100...0x11FF).contains(value) || value == 0x3099 || value == 0x309A
    }

    /// Folds bytes whose encoding nobody states: UTF-8 where they are valid, Latin 1 where they are not.
    package static func foldUnknown(_ bytes: [UInt8], into output: inout [UInt8]) {
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

    /// Folds bytes of which only ASCII is text; all others stand between words.
    package static func foldASCII(_ bytes: [UInt8], into output: inout [UInt8]) {
        output.removeAll(keepingCapacity: true)
        for byte in bytes { output.append(byte < 0x80 ? lowercase[Int(byte)] : 0) }
    }

    /// Folds UTF-16 that starts at an offset; what is left of half a unit is dropped.
    package static func foldUTF16(_ bytes: [UInt8], from start: Int, littleEndian: Bool, into output: inout [UInt8]) {
        output.removeAll(keepingCapacity: true)
        func unit(_ position: Int) -> UInt32 {
            let (first, second) = (UInt32(bytes[position]), UInt32(bytes[position + 1]))
            return littleEndian ? second << 8 | first : first << 8 | second
        }
        var position = start
        while position + 1 < bytes.count {
            var value = unit(position)
            position += 2
            if value & 0xFC00 == 0xD800, position + 1 < bytes.count {
                let low = unit(position)
                if low & 0xFC00 == 0xDC00 {
                    value = 0x1_0000 + ((value & 0x3FF) << 10) + (low & 0x3FF)
                    position += 2
                }
            }
            append(value, to: &output)
        }
    }

    /// A valid UTF-8 sequence of two to four bytes.
    private static func scalar(_ bytes: [UInt8], _ position: Int) -> (value: UInt32, length: Int)? {
        let lead = UInt32(bytes[position])
        let (length, least): (Int, UInt32)
        switch lead {
        case 0xC2...0xDF: (length, least) = (2, 0x80)
        case 0xE0...0xEF: (length, least) = (3, 0x800)
        case 0xF0...0xF4: (length, least) = (4, 0x1_0000)
        default: return nil
        }
        guard position + length <= bytes.count else { return nil }
        var value = lead & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[position + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (least...0x10_FFFF).contains(value) ? (value, length) : nil
    }

    /// Whether a character is one that nobody sees (Default_Ignorable_Code_Point of Unicode).
    static func isIgnorable(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E: true
        case 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0x1_BCA0...0x1_BCA3: true
        case 0x1_D173...0x1_D17A, 0xE_0000...0xE_0FFF: true
        default: false
        }
    }

    /// Appends a folded character.
    static func append(_ value: UInt32, to output: inout [UInt8]) {
        switch value {
        case 0..<0x80: output.append(lowercase[Int(value)])
        case 0x80..<tableEnd: output.append(contentsOf: table[Int(value) - 0x80])
        case _ where isIgnorable(value): output.append(invisible)
        case 0x2000...0x206F, 0x3000...0x303F, 0xD800...0xDFFF: output.append(0x20)
        case 0x30FB: output.append(0x20)
        case extended: output.append(contentsOf: extendedTable[Int(value - extended.lowerBound)])
        case wide: output.append(contentsOf: wideTable[Int(value - wide.lowerBound)])
        case symbols: output.append(contentsOf: symbolTable[Int(value - symbols.lowerBound)])
        case forms: output.append(contentsOf: formTable[Int(value - forms.lowerBound)])
        default:
            guard let scalar = Unicode.Scalar(value) else { return output.append(0x20) }
            if alphabets.contains(where: { $0.contains(value) }) { return output.append(contentsOf: slowly(scalar)) }
            if let zero = zeros.last(where: { $0 <= value }), value - zero < 10 {
                return output.append(UInt8(0x30 + value - zero))
            }
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The zeros of other digits, each followed by its nine: Arabic, Persian, those of India, Thai, Lao, Tibetan,
    /// Burmese, Khmer. Full width ones are letters of another width.
    private static let zeros: [UInt32] = [
        0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x0F20,
        0x1040, 0x17E0,
    ]

    /// Latin with diacritics, Greek and Cyrillic.
    private static let tableEnd: UInt32 = 0x530
    private static let table = folded(0x80..<tableEnd)

    /// Raised letters, Latin and Greek with several diacritics.
    private static let extended: Range<UInt32> = 0x1D00..<0x2000
    private static let extendedTable = folded(extended)

    /// Letters of another width.
    private static let wide: Range<UInt32> = 0xFF00..<0xFFF0
    private static let wideTable = folded(wide)

    /// Raised, lowered and encircled letters and digits, those of signs and of Roman numbers.
    private static let symbols: Range<UInt32> = 0x2070..<0x2500
    private static let symbolTable = folded(symbols)

    /// Ligatures, and the forms that letters take beside others.
    private static let forms: Range<UInt32> = 0xF900..<0xFF00
    private static let formTable = folded(forms)

    /// Alphabets of mathematics, letters in boxes, and Latin ones of phonetics and old books.
    private static let alphabets: [Range<UInt32>] = [
        0x1_D400..<0x1_D800, 0x1_F100..<0x1_F200, 0x2C60..<0x2C80, 0xA720..<0xA800,
    ]

    private static func folded(_ range: Range<UInt32>) -> [[UInt8]] {
        range.map { value in Unicode.Scalar(value).map { slowly($0) } ?? [0x20] }
    }

    /// The bytes of Latin 1 that fold to a single one; 0 for the others.
    private static let singles: [UInt8] = table.prefix(0x80).map { $0.count == 1 ? $0[0] : 0 }

    private static let lowercase: [UInt8] = (0..<0x80).map { byte in
        (0x41...0x5A).contains(byte) ? UInt8(byte + 0x20) : UInt8(byte)
    }

    private static func slowly(_ scalar: Unicode.Scalar) -> [UInt8] {
        if isIgnorable(scalar.value) { return [invisible] }
        let text = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
        // A sign of several letters, such as that of numbers in front of one, is no part of a word.
        if scalar.properties.generalCategory == .otherSymbol, text.unicodeScalars.count > 1 { return [0x20] }
        var output: [UInt8] = []
        for part in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            let category = part.properties.generalCategory
            if category == .nonspacingMark { continue }
            if let spelling = LetterVariants.spelled[part] {
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
