/// Which spellings of identifiers are wanted, by what a text must hold for one of them to stand in it: most texts hold
/// little, and need no search for the rest.
package enum SpellingForms: Hashable, Sendable {
    case all
    /// Names, numbers and words in letters and digits of ASCII, which is what Latin letters are folded to; no dates.
    case plain
    /// Dates in digits alone: six of them at least, or four with two marks between them.
    case digits
    /// Dates in the eras of Japan and the Republic of China, in Latin letters: three digits at least.
    case eras
    /// Everything with other letters.
    case otherLetters

    /// Whether these are spellings of dates and of nothing else.
    var isOfDates: Bool { self == .digits || self == .eras }

    func include(_ pattern: SearchPattern) -> Bool {
        self == .all || pattern.symbols.allSatisfy { $0 < 0x80 } == (self != .otherLetters)
    }

    /// The forms that a text may have, of all but ``all``.
    static func possible(in folded: [UInt8]) -> [SpellingForms] {
        var forms: [SpellingForms] = [.plain]
        var digits = 0
        var marks = 0
        var isPlain = true
        var last: UInt8 = 0
        for byte in folded {
            switch byte {
            case 0x80...: isPlain = false
            case 0x30...0x39: digits += 1
            case 0x2D...0x2F where (0x30...0x39).contains(last): marks += 1
            default: break
            }
            last = byte
        }
        if digits >= 6 || (digits >= 4 && marks >= 2) { forms.append(.digits) }
        if digits >= 3, holds(YearCount.finder, folded) { forms.append(.eras) }
        if !isPlain { forms.append(.otherLetters) }
        return forms
    }

    private static func holds(_ finder: PatternAutomaton, _ folded: [UInt8]) -> Bool {
        var isFound = false
        finder.scan(folded) { _, _ in isFound = true }
        return isFound
    }
}

extension YearCount {
    /// Finds how a date in an era starts, in Latin letters: with a name, or with a letter and a digit.
    static let finder: PatternAutomaton = {
        let counts = japanese + [republic]
        var starts = counts.flatMap(\.names).map { TextFolding.fold($0) }.filter { $0.allSatisfy { $0 < 0x80 } }
        for letter in counts.compactMap(\.letter) {
            for digit in 0...9 { starts.append(TextFolding.fold("\(letter)\(digit)")) }
        }
        return PatternAutomaton(Array(Set(starts)))
    }()
}
