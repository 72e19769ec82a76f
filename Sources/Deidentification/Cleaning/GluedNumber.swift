/// A number, or several with a mark between them, that letters or a label are glued to: `DOB:03/04/1970`,
/// `CT_2023-05-17`, `MRN:1234-567`, `ABC1234`.
///
/// In a description this is mostly a measure or a mark of technique (`TE1200`, `0.75x1.25mm`, `b1000`), which
/// is kept. Dates and numbers of people and orders are removed.
struct GluedNumber {
    /// The digits of each group.
    private var groups: [String] = []
    /// Marks between groups.
    private var marks: [UInt8] = []
    /// The letters before the number, with at most a mark between, and those right after it.
    private var before = ""
    private var after = ""
    /// Whether the mark of a label comes before it: a colon, an equals sign, a number sign.
    private var isLabelled = false

    /// Whether a token without spaces has a number in it that may identify.
    static func identifies(in token: Substring) -> Bool {
        let text = TextFolding.foldVisible(token)
        guard text.contains(where: { isLetter($0) || isLabel($0) }) else { return false }
        var position = 0
        while position < text.count {
            guard isDigit(text[position]) else {
                position += 1
                continue
            }
            let number = GluedNumber(text, &position)
            if number.identifies { return true }
        }
        return false
    }

    /// The number that starts at a position, which moves to its end.
    private init(_ text: [UInt8], _ position: inout Int) {
        var start = position - 1
        if start >= 0, !Self.isLetter(text[start]) {
            isLabelled = Self.isLabel(text[start])
            start -= 1
        }
        let letters = text[..<max(start + 1, 0)].reversed().prefix { Self.isLetter($0) }
        before = String(decoding: letters.reversed(), as: UTF8.self)
        var group: [UInt8] = []
        while position < text.count {
            let byte = text[position]
            if Self.isDigit(byte) {
                group.append(byte)
            } else if "-./_".utf8.contains(byte), position + 1 < text.count, Self.isDigit(text[position + 1]) {
                groups.append(String(decoding: group, as: UTF8.self))
                marks.append(byte)
                group = []
            } else {
                break
            }
            position += 1
        }
        groups.append(String(decoding: group, as: UTF8.self))
        after = String(decoding: text[position...].prefix { Self.isLetter($0) }, as: UTF8.self)
    }

    private var digits: Int { groups.reduce(0) { $0 + $1.utf8.count } }

    private var identifies: Bool {
        switch groups.count {
        case 1: return isSingle(groups[0])
        case 2:
            if marks[0] == UInt8(ascii: "."), groups[0].utf8.count <= 3, !isLabelled || digits < 6 { return false }
            let isMonth = groups.contains { Self.isYear($0) } && groups.contains { $0.utf8.count <= 2 }
            return isMonth || digits >= (isLabelled ? 5 : 7)
        default: return isLabelled || digits >= 7 || isDate
        }
    }

    /// Three parts of at most two digits that could be a day, a month and a year, or one that has a year.
    private var isDate: Bool {
        guard groups.count == 3 else { return false }
        if groups.contains(where: { $0.utf8.count == 4 }) { return true }
        let isShort = groups.allSatisfy { $0.utf8.count <= 2 } && digits >= 5
        return isShort && groups.contains { Int($0) ?? 99 <= 12 }
    }

    private func isSingle(_ number: String) -> Bool {
        guard number.utf8.count >= 4 else { return false }
        if number.utf8.count > 4 { return true }
        if Self.techniques.contains(before) || Self.units.contains(after) { return false }
        return Self.isYear(number) || !before.isEmpty || !after.isEmpty
    }

    private static func isYear(_ number: String) -> Bool {
        number.utf8.count == 4 && ["18", "19", "20"].contains { number.hasPrefix($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { TextFolding.isSymbol(byte) && !isDigit(byte) }
    private static func isLabel(_ byte: UInt8) -> Bool { ":=#".utf8.contains(byte) }

    /// Marks of technique that have values of four digits.
    private static let techniques: Set<String> = [
        "b", "bval", "bvalue", "bw", "fov", "hu", "hz", "ie", "l", "ld", "ma", "mas", "matrix", "mtx", "pld", "ro",
        "sl", "t", "tcon", "td", "te", "ti", "tl", "tr", "venc", "w", "wl", "ww", "x",
    ]

    private static let units: Set<String> = [
        "b", "bpm", "cc", "cgy", "cm", "fps", "hu", "hz", "khz", "kv", "kvp", "ma", "mas", "mg", "mgy", "ml", "mm",
        "ms",
        "msec", "px", "s", "sec", "t", "um", "us", "v", "x",
    ]
}
