/// Groups of digits joined by dashes, dots, slashes, parentheses or single spaces.
struct NumberRun {
    /// The tokens, a leading plus or parenthesis included.
    let range: Range<Int>
    let groups: [String]
    /// The marks between the groups, a space as ` `.
    let marks: [String]
    /// What comes before the first group.
    let prefix: String

    var digits: String { groups.joined() }
    var counts: [Int] { groups.map(\.utf8.count) }

    /// More groups than any number of a person or a telephone has digits.
    private static let mostGroups = 40

    /// The longest run that starts with the number at a position.
    init(_ tokens: [TextToken], at position: Int, isFree: (Int) -> Bool) {
        var groups = [tokens[position].folded]
        var marks: [String] = []
        var end = position + 1
        while groups.count < Self.mostGroups, let next = tokens.at(end) {
            if next.kind == .number, next.isApart, isFree(end) {
                marks.append(" ")
                groups.append(next.folded)
                end += 1
                continue
            }
            var mark = ""
            var number = end
            while tokens.isMark(number, "-./()"), mark.count < 2, isFree(number) {
                mark += tokens[number].text
                number += 1
            }
            guard !mark.isEmpty, !tokens[end].isApart || mark == "(", let group = tokens.at(number),
                group.kind == .number, isFree(number)
            else { break }
            marks.append(mark)
            groups.append(group.folded)
            end = number + 1
        }
        var start = position
        var prefix = ""
        while start > 0, tokens.touches(start), tokens.isMark(start - 1, "+("), prefix.count < 2 {
            start -= 1
            prefix = tokens[start].text + prefix
        }
        self.groups = groups
        self.marks = marks
        self.prefix = prefix
        range = start..<end
    }
}

/// Numbers of registers that have a check digit, or a form that nothing else has.
enum NationalNumbers {
    /// The register whose form a run of digits has.
    static func register(of run: NumberRun) -> String? {
        let (counts, digits) = (run.counts, run.digits.utf8.map { Int($0) - 0x30 })
        let marks = Set(run.marks)
        switch counts {
        case [3, 2, 4] where marks == ["-"]:
            guard let area = Int(run.groups[0]), area != 0, area != 666, area < 900 else { return nil }
            return "US social security"
        case [3, 3, 3, 2] where marks.isSubset(of: [".", "-"]) && isBrazilian(digits): return "Brazilian CPF"
        case [3, 3, 3] where marks.count == 1 && marks.isSubset(of: ["-", " "]) && isLuhn(digits):
            return "Canadian social insurance"
        case [3, 3, 4] where marks == [" "] && isBritishHealth(digits): return "British NHS"
        case [6, 4], [8, 4]:
            guard marks == ["-"], isLuhn(Array(digits.suffix(10))) else { return nil }
            let text = counts[0] == 8 ? run.groups[0] : "19" + run.groups[0]
            return CalendarDate(stored: text) == nil ? nil : "Swedish personal"
        case [18] where isChinese(digits): return "Chinese resident"
        default: return nil
        }
    }

    /// The register whose form a word of letters and digits has.
    static func register(of word: String) -> String? {
        let form = String(word.map { $0.isNumber ? "9" : "A" })
        switch form {
        case "AAAAAA99A99A999A": return "Italian fiscal"
        case "AA999999A": return "British national insurance"
        case "99999999A":
            guard let number = Int(word.prefix(8)), let letter = word.uppercased().last else { return nil }
            let letters = Array("TRWAGMYFPDXBNJZSQVHLCKE")
            return letters[number % 23] == letter ? "Spanish DNI" : nil
        default: return nil
        }
    }

    static func isLuhn(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
            guard entry.offset % 2 == 1 else { return sum + entry.element }
            let doubled = entry.element * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum > 0 && sum % 10 == 0
    }

    private static func isBritishHealth(_ digits: [Int]) -> Bool {
        let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        return digits.count == 10 && (11 - sum % 11) % 11 == digits[9]
    }

    private static func isBrazilian(_ digits: [Int]) -> Bool {
        func check(_ count: Int) -> Int {
            let weights = (2...(count + 1)).reversed()
            let rest = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } * 10 % 11
            return rest == 10 ? 0 : rest
        }
        return digits.count == 11 && Set(digits).count > 1 && check(9) == digits[9] && check(10) == digits[10]
    }

    private static func isChinese(_ digits: [Int]) -> Bool {
        let birth = digits[6..<14].map(String.init).joined()
        guard CalendarDate(stored: birth) != nil else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let checks = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]
        return checks[zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11] == digits[17]
    }
}
