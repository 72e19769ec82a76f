import DICOM

/// Characters that are written as escapes: `%C3`, `=C3`, `\u00fc`, `&#252;`, `&#xFC;`, `&uuml;`.
package enum EscapedText {
    /// An escape: of what kind it is, the bytes that it stands for, and its own length.
    package typealias Escape = (name: String, bytes: [UInt8], length: Int)

    /// Escapes inside of each other that are looked into.
    package static let deepest = 4

    /// Whether an escape may start with a byte.
    package static func mayStart(_ byte: UInt8) -> Bool { byte == 0x25 || byte == 0x26 || byte == 0x3D || byte == 0x5C }

    /// The escape that starts at a position.
    package static func escape(in bytes: [UInt8], at position: Int) -> Escape? {
        switch bytes[position] {
        case 0x25: pair(bytes, at: position + 1).map { ("percent encoding", [$0], 3) }
        case 0x3D: pair(bytes, at: position + 1).map { ("quoted-printable", [$0], 3) }
        case 0x5C: unit(bytes, at: position + 1).map { ("character references", utf8($0), 6) }
        case 0x26: reference(bytes, at: position)
        default: nil
        }
    }

    /// Bytes with each escape replaced by what it stands for.
    package static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            if let escape = escape(in: bytes, at: position) {
                output += escape.bytes
                position += escape.length
            } else {
                output.append(bytes[position])
                position += 1
            }
        }
        return output
    }

    /// A word with its escapes replaced, also those inside of others, and folded; `nil` where it has none.
    static func folded(_ word: some StringProtocol) -> [UInt8]? {
        guard word.utf8.contains(where: mayStart) else { return nil }
        var bytes = Array(word.utf8)
        for turn in 0..<deepest {
            let decoded = decoded(bytes, bytes.indices)
            if decoded == bytes {
                if turn == 0 { return nil }
                break
            }
            bytes = decoded
        }
        if let text = String(validating: bytes, as: UTF8.self) { return TextFolding.fold(text) }
        var folded: [UInt8] = []
        TextFolding.foldUnknown(bytes, into: &folded)
        return folded
    }

    /// Whether a value starts with an escape whose backslash was taken for the delimiter of values.
    package static func isCut(_ value: some StringProtocol) -> Bool {
        value.utf8.first == UInt8(ascii: "u") && unit(Array(value.utf8.prefix(5)), at: 0) != nil
    }

    package static func pair(_ bytes: [UInt8], at position: Int) -> UInt8? {
        guard position + 1 < bytes.count, let high = Digits.hexadecimal(bytes[position]),
            let low = Digits.hexadecimal(bytes[position + 1])
        else { return nil }
        return high << 4 | low
    }

    /// `u00fc`.
    private static func unit(_ bytes: [UInt8], at position: Int) -> UInt32? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "u"), let high = pair(bytes, at: position + 1),
            let low = pair(bytes, at: position + 3)
        else { return nil }
        return UInt32(high) << 8 | UInt32(low)
    }

    // MARK: - References

    private static let longestName = 10

    private static func reference(_ bytes: [UInt8], at position: Int) -> Escape? {
        let body = bytes[(position + 1)...].prefix(longestName + 1).prefix { $0 != UInt8(ascii: ";") }
        let end = position + 1 + body.count
        guard body.count >= 2, body.count <= longestName, end < bytes.count else { return nil }
        let text = String(decoding: body, as: UTF8.self)
        guard let decoded = text.hasPrefix("#") ? numbered(text.dropFirst()) : named(text) else { return nil }
        return ("character references", decoded, end + 1 - position)
    }

    private static func numbered(_ text: Substring) -> [UInt8]? {
        let isHexadecimal = text.first == "x" || text.first == "X"
        return UInt32(isHexadecimal ? text.dropFirst() : text, radix: isHexadecimal ? 16 : 10).map(utf8)
    }

    /// A character of those that HTML has names for, as far as it stands in names.
    private static func named(_ name: String) -> [UInt8]? {
        if let character = characters[name] { return Array(character.utf8) }
        guard let letter = name.first, letter.isASCII, letter.isLetter, let mark = marks[name.dropFirst()] else {
            return nil
        }
        return Array("\(letter)\(mark)".utf8)
    }

    private static let marks: [Substring: Unicode.Scalar] = [
        "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}", "macr": "\u{304}",
        "breve": "\u{306}", "dot": "\u{307}", "uml": "\u{308}", "ring": "\u{30A}", "dblac": "\u{30B}",
        "caron": "\u{30C}", "cedil": "\u{327}", "ogon": "\u{328}",
    ]

    private static let characters: [String: String] = [
        "szlig": "ß", "AElig": "Æ", "aelig": "æ", "OElig": "Œ", "oelig": "œ", "Oslash": "Ø", "oslash": "ø", "ETH": "Ð",
        "eth": "ð", "THORN": "Þ", "thorn": "þ", "Lstrok": "Ł", "lstrok": "ł", "Dstrok": "Đ", "dstrok": "đ",
        "Hstrok": "Ħ", "hstrok": "ħ", "Tstrok": "Ŧ", "tstrok": "ŧ", "ENG": "Ŋ", "eng": "ŋ", "imath": "ı", "inodot": "ı",
        "Lmidot": "Ŀ", "lmidot": "ŀ", "kgreen": "ĸ", "napos": "ŉ", "ijlig": "ĳ", "IJlig": "Ĳ",
        "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
        "lrm": "\u{200E}", "rlm": "\u{200F}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
        "lsquo": "’", "rsquo": "’", "ndash": "-", "mdash": "-", "hyphen": "-", "dash": "-",
    ]

    private static func utf8(_ number: UInt32) -> [UInt8] {
        Unicode.Scalar(number).map { Array(String($0).utf8) } ?? []
    }
}
