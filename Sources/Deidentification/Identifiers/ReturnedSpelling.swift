/// Latin names as they read when they were written in Cyrillic or Greek letters and in Latin ones again: Schmidt as
/// Shmidt, Wagner as Vagner, Mustermann as Mousterman.
struct ReturnedSpelling: Sendable {
    private struct Rule: Sendable {
        let letters: [UInt8]
        let spelling: [UInt8]
        /// Whether it counts at the end of a word alone.
        let isAtEnd: Bool

        var precedence: Int { 2 * letters.count + (isAtEnd ? 1 : 0) }

        func applies(to word: [UInt8], at position: Int) -> Bool {
            let rest = word.count - position
            guard isAtEnd ? rest == letters.count : rest >= letters.count else { return false }
            for offset in 1..<max(letters.count, 1) where word[position + offset] != letters[offset] { return false }
            return true
        }
    }

    /// By the first letter from `a` on, the longest first.
    private let rules: [[Rule]]

    private init(_ table: String) {
        let cells = table.split { $0 == " " || $0 == "\n" }
        var rules: [UInt8: [Rule]] = [:]
        for position in stride(from: 0, to: cells.count - 1, by: 2) {
            let letters = Array(cells[position].utf8.filter { $0 != UInt8(ascii: "$") })
            let rule = Rule(
                letters: letters, spelling: cells[position + 1] == "-" ? [] : Array(cells[position + 1].utf8),
                isAtEnd: cells[position].hasSuffix("$"))
            if let first = letters.first { rules[first, default: []].append(rule) }
        }
        self.rules = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
            (rules[letter] ?? []).sorted { $0.precedence > $1.precedence }
        }
    }

    /// The spellings of a folded word that differ from it; nothing for short words and those of other letters.
    static func all(of word: [UInt8]) -> [[UInt8]] {
        guard word.count >= NameEndings.shortestName, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        var all: [[UInt8]] = []
        for way in ways {
            let spelling = way.spelled(word)
            if spelling != word, spelling.count >= NameEndings.shortestName, !all.contains(spelling) {
                all.append(spelling)
            }
        }
        return all
    }

    private func spelled(_ word: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(2 * word.count)
        var position = 0
        while position < word.count {
            let rules = self.rules[Int(word[position] - UInt8(ascii: "a"))]
            if let rule = rules.first(where: { $0.applies(to: word, at: position) }) {
                output += rule.spelling
                position += rule.letters.count
            } else {
                output.append(word[position])
                position += 1
            }
        }
        return output
    }

    private static let ways: [ReturnedSpelling] = {
        let common = "ck k ph f qu kv x ks c k ce tse ci tsi sh sh ch ch th t w v ohn on ahn an "
        let german = common + "sch sh tsch ch ch kh z ts tz ts ei ey ie i eu oy j y ja ya ju yu jo yo nn$ n "
        return [
            // In Russian as it is spoken, with the h of before and of today.
            ReturnedSpelling(german + "h kh v f"), ReturnedSpelling(german + "h g"),
            ReturnedSpelling(german.replacing("nn$ n ", with: "")),
            ReturnedSpelling(common + "j dzh g g ee i oo u ea i y$ i"),
            ReturnedSpelling(common + "j y ch kh"),
            // In Greek.
            ReturnedSpelling(
                """
                sch s sh s tsch ts ch ch ck k c k qu kou w v b mp u ou ou ou nn n mm m ll l ss s tt t rr r ff f pp p kk k \
                dt t d nt j tz y i h ch ph f x x
                """),
            ReturnedSpelling(
                "sch s sh s ck k c k w v u ou ou ou nn n mm m ll l ss s tt t rr r ff f pp p kk k dt t y i h ch"),
        ]
    }()
}
