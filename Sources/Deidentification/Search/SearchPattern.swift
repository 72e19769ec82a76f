/// One spelling of an identifier, and what may stand around and inside it.
package struct SearchPattern: Hashable, Sendable {
    /// How sure a hit is.
    package enum Weight: Int, Hashable, Sendable, Comparable {
        /// Counts only together with another part of the same name.
        case part
        /// A word that many texts hold.
        case weak
        /// A word that few texts hold.
        case strong
        /// The identifier itself.
        case whole

        package static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
    }

    /// What may stand between two symbols.
    enum Gaps: Hashable, Sendable {
        /// Up to three separators, at the joints of the identifier only.
        case joints
        /// As ``joints``, and each joint must have one: the symbols alone would be any number.
        case everyJoint
        /// As ``everyJoint``, by the same dash, point or slash, which does not go on to another number.
        case sameMark
        /// As ``everyJoint``, by characters that can be seen or are spaces: every second byte of UTF-16 is none.
        case everyLetter
        /// One separator between groups of two symbols and more.
        case groups
    }

    /// Folded letters and digits.
    let symbols: [UInt8]
    /// Bit n: a separator may stand before symbol n.
    var joints: UInt64 = 0
    var gaps = Gaps.joints
    var weight = Weight.whole
    /// Whether digits of a time may follow, as in a value of VR DT.
    var mayHaveTime = false
    /// Whether it may be cut in two anywhere, as at the end of a line.
    var mayBeCut = false
    /// Whether an ending of another case may stand behind it (``NameEndings``).
    var mayBeInflected = false
    /// The identifier's position in the list that the pattern was made from.
    var identifier = 0

    static let longest = 64
    private static let longestGap = 3
    private static let mostGaps = 4

    /// Whether another pattern finds the same, for whichever identifier.
    func equals(_ other: SearchPattern) -> Bool {
        var other = other
        other.identifier = identifier
        return self == other
    }

    /// Splits folded text into symbols and joints; `nil` when no symbol is there. Longer text is cut.
    init?(folded: [UInt8], weight: Weight = .whole, gaps: Gaps = .joints) {
        var symbols: [UInt8] = []
        var joints: UInt64 = 0
        var isJoint = false
        for byte in folded where byte != TextFolding.invisible {
            guard TextFolding.isSymbol(byte) else {
                isJoint = !symbols.isEmpty
                continue
            }
            guard symbols.count < Self.longest else { break }
            if isJoint { joints |= 1 << UInt64(symbols.count) }
            isJoint = false
            symbols.append(byte)
        }
        guard !symbols.isEmpty else { return nil }
        self.symbols = symbols
        self.joints = joints
        self.weight = weight
        self.gaps = gaps
    }

    /// Letters one by one: `M U E L L E R`, `M.U.E.L.L.E.R`, `M - u - e`; `nil` for fewer letters than are asked for.
    init?(spelling folded: [UInt8], weight: Weight, fewest: Int) {
        self.init(folded: folded, weight: weight, gaps: .everyLetter)
        joints = 0
        for (position, symbol) in symbols.enumerated() where position > 0 && symbol & 0xC0 != 0x80 {
            joints |= 1 << UInt64(position)
        }
        guard joints.nonzeroBitCount + 1 >= fewest else { return nil }
    }

    /// A number digit by digit behind its letters: `QX4-8-2-1-3`, or `QX-4-8-2-1-3`; `nil` for few digits.
    init?(digitsOf folded: [UInt8], areApart: Bool) {
        self.init(folded: folded, weight: .strong, gaps: .everyLetter)
        joints = 0
        var count = 0
        for position in symbols.indices.dropFirst() where Self.isDigit(symbols[position]) {
            let isBehindDigit = Self.isDigit(symbols[position - 1])
            if isBehindDigit { count += 1 }
            if isBehindDigit || areApart { joints |= 1 << UInt64(position) }
        }
        guard count >= Self.fewestDigitGaps, !symbols.allSatisfy(Self.isDigit) else { return nil }
    }

    private static let fewestDigitGaps = 3

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Where an occurrence starts whose last symbol stands before `end`; `nil` when it is none after all.
    func start(in text: [UInt8], before end: Int) -> Int? {
        var position = end - 1
        var remaining = symbols.count - 1
        var gapCount = 0
        var groupLength = 1
        var lastMark: UInt8 = 0
        var cut: Cut?
        while remaining > 0 {
            var gap = 0
            var mark: UInt8 = 0
            var crossesValues = false
            position -= 1
            while position >= 0, !TextFolding.isSymbol(text[position]) {
                if text[position] != TextFolding.invisible {
                    gap += 1
                    mark = text[position]
                    if mark == TextFolding.valueEnd { crossesValues = true }
                }
                position -= 1
            }
            guard position >= 0 else { return nil }
            let isJoint = joints & (1 << UInt64(remaining)) != 0
            // Numbers of a list are no parts of a longer one.
            if crossesValues, gaps != .joints || symbols.contains(where: { $0 < 0x3A }) { return nil }
            switch gaps {
            case .joints:
                if gap == 0 || (isJoint && gap <= Self.longestGap) { break }
                guard mayBeCut, cut == nil else { return nil }
                cut = Cut(remaining, gap, endsLine: mark == UInt8(ascii: "-") && gap > 1, crossesValues: crossesValues)
            case .everyJoint:
                guard isJoint ? (1...Self.longestGap).contains(gap) : gap == 0 else { return nil }
            case .sameMark:
                guard isJoint ? gap == 1 && (lastMark == 0 || mark == lastMark) : gap == 0 else { return nil }
                if isJoint { lastMark = mark }
            case .everyLetter:
                guard isJoint ? (1...Self.longestGap).contains(gap) && isReadable(text, position + 1) : gap == 0 else {
                    return nil
                }
            case .groups:
                guard gap <= 1 || (isJoint && gap <= Self.longestGap) else { return nil }
                if gap > 0 {
                    gapCount += 1
                    guard isJoint || (gapCount <= Self.mostGaps && groupLength >= 2 && isDash(mark))
                    else { return nil }
                    groupLength = 0
                }
            }
            groupLength += 1
            remaining -= 1
        }
        if let cut, !cut.isLikely(in: symbols) { return nil }
        if gaps == .sameMark, !isSeparate(text, position, end, lastMark) { return nil }
        return isBounded(text, position, end, mayBeInflected: mayBeInflected && cut == nil) ? position : nil
    }

    /// Whether all characters of a gap can be seen, are spaces, or are none.
    private func isReadable(_ text: [UInt8], _ start: Int) -> Bool {
        text[start...].prefix { !TextFolding.isSymbol($0) }.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    }

    /// Whether no other number is joined by the same mark, as in versions and UIDs.
    private func isSeparate(_ text: [UInt8], _ start: Int, _ end: Int, _ mark: UInt8) -> Bool {
        guard (0x2D...0x2F).contains(mark) else { return false }
        // Two numbers around a point are a fraction.
        if joints.nonzeroBitCount == 1, mark == UInt8(ascii: ".") { return false }
        func isJoined(_ joint: Int, _ digit: Int) -> Bool {
            text.indices.contains(digit) && text[joint] == mark && (0x30...0x39).contains(text[digit])
        }
        return !isJoined(start - 1, start - 2) && !isJoined(end, end + 1)
    }

    private func isDash(_ byte: UInt8) -> Bool { [0x20, 0x2D, 0x2E, 0x2F, 0x5F].contains(byte) }

    /// Whether the occurrence is no piece of a longer word or number; the same once more is none.
    private func isBounded(_ text: [UInt8], _ start: Int, _ end: Int, mayBeInflected: Bool) -> Bool {
        guard let last = symbols.last else { return false }
        var (start, end) = (start, end)
        while start > 0, Self.continues(text[start - 1], symbols[0], isBefore: true) {
            guard isRepeated(text, start - symbols.count) else { return false }
            start -= symbols.count
        }
        guard symbols.count < Self.longest else { return true }
        while end < text.count, Self.continues(text[end], last, isBefore: false) {
            if mayHaveTime, Self.isTime(text[end...]), start == 0 || text[start - 1] != UInt8(ascii: ".") {
                return true
            }
            guard isRepeated(text, end) else {
                return mayBeInflected && NameEndings.mayFollow(symbols, at: end, in: text)
            }
            end += symbols.count
        }
        return true
    }

    /// Whether hours, minutes and seconds stand at the start of a text, as far as there are digits.
    private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
        let digits = text.prefix(7).prefix { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
        guard [2, 4, 6].contains(digits.count) else { return false }
        let parts = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
        return zip(parts, [23, 59, 60]).allSatisfy { $0 <= $1 }
    }

    private func isRepeated(_ text: [UInt8], _ start: Int) -> Bool {
        symbols.count >= Self.shortestRepeated && start >= 0 && start + symbols.count <= text.count
            && text[start..<start + symbols.count].elementsEqual(symbols)
    }

    private static let shortestRepeated = 4

    private static func continues(_ neighbour: UInt8, _ edge: UInt8, isBefore: Bool) -> Bool {
        switch edge {
        case 0x30...0x39: return (0x30...0x39).contains(neighbour)
        case 0x61...0x7A: return (0x61...0x7A).contains(neighbour)
        default:
            // Scripts without spaces between words have three bytes a letter, from Thai on.
            let isSpaceless = isBefore ? edge >= 0xE0 : neighbour >= 0xE0
            return neighbour >= 0x80 && !isSpaceless
        }
    }
}

/// Where a name is cut in two.
private struct Cut {
    /// The symbol behind it.
    private let position: Int
    private let length: Int
    /// Whether a hyphen and a space or the end of a line are there.
    private let endsLine: Bool
    private let crossesValues: Bool

    init(_ position: Int, _ length: Int, endsLine: Bool, crossesValues: Bool) {
        self.position = position
        self.length = length
        self.endsLine = endsLine
        self.crossesValues = crossesValues
    }

    private static let fewestLetters = (part: 3, name: 6, apart: 8)
    private static let longestGap = 3
    private static let longestLineEnd = 8

    /// Whether two words are the pieces of a name: two that are words themselves are not, but at the end of a line.
    func isLikely(in symbols: [UInt8]) -> Bool {
        guard length <= (endsLine ? Self.longestLineEnd : Self.longestGap) else { return false }
        let parts = [symbols[..<position], symbols[position...]]
        let letters = parts.map { $0.count { $0 & 0xC0 != 0x80 } }
        let fewest = crossesValues ? Self.fewestLetters.apart : Self.fewestLetters.name
        guard letters.allSatisfy({ $0 >= Self.fewestLetters.part }), letters[0] + letters[1] >= fewest else {
            return false
        }
        return endsLine || !parts.allSatisfy { OrdinaryWords.contains($0) || ClinicalVocabulary.contains(Array($0)) }
    }
}
