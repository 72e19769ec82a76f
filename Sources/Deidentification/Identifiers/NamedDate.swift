/// A date with the name or the Roman number of its month, as written in a folded text.
///
/// Such dates are read once from a text and looked up among the known ones: there are too many ways to write each one
/// to search for all of them.
struct NamedDate {
    let date: CalendarDate
    let range: Range<Int>

    /// Every day that a date of the text may mean: two digits of a year, and names of several months, mean more than
    /// one.
    static func all(in text: [UInt8]) -> [NamedDate] {
        guard hasDigits(text) else { return [] }
        var found: [NamedDate] = []
        MonthNames.finder.scan(text) { name, range in found += dates(name, range, text) }
        return found
    }

    /// A day and two digits of a year.
    private static let fewestDigits = 3

    private static func hasDigits(_ text: [UInt8]) -> Bool {
        var digits = 0
        for byte in text where (0x30...0x39).contains(byte) {
            digits += 1
            if digits == fewestDigits { return true }
        }
        return false
    }

    // MARK: - Around the name

    private static func dates(_ name: MonthNames.Finder.Name, _ range: Range<Int>, _ text: [UInt8]) -> [NamedDate] {
        let before = Number(before: range.lowerBound, in: text)
        let after = Number(after: range.upperBound, in: text)
        var dates: [NamedDate] = []
        if name.isRoman {
            if let leading = leadingRoman(name, range, after, text) { return leading }
            guard let before, let after, isRoman(before, range, after, text) else { return [] }
        }
        func add(_ day: Number?, _ year: Number?, mayBeShort: Bool = false) {
            guard let day, let year, day.count <= 2, year.count == 4 || (mayBeShort && year.isShortYear(in: text))
            else { return }
            let bounds = [day.range, year.range, range]
            let start = bounds.map(\.lowerBound).min() ?? 0
            let end = bounds.map(\.upperBound).max() ?? 0
            for year in year.years {
                for month in name.months {
                    if let date = CalendarDate(year: year, month: month, day: day.value) {
                        dates.append(NamedDate(date: date, range: start..<end))
                    }
                }
            }
        }
        add(before, after, mayBeShort: true)
        add(after, before)
        guard !name.isRoman else { return dates }
        add(after, after.flatMap { Number(after: $0.range.upperBound, in: text) }, mayBeShort: true)
        add(before, before.flatMap { Number(before: $0.range.lowerBound, in: text) })
        return dates
    }

    /// A Roman month before its day and a year in full, all apart by one mark: `XI/23/1958`.
    private static func leadingRoman(
        _ name: MonthNames.Finder.Name, _ range: Range<Int>, _ day: Number?, _ text: [UInt8]
    ) -> [NamedDate]? {
        guard let day, day.count <= 2, let year = Number(after: day.range.upperBound, in: text), year.count == 4 else {
            return nil
        }
        let gaps = [text[range.upperBound..<day.range.lowerBound], text[day.range.upperBound..<year.range.lowerBound]]
            .map { $0.filter { $0 != TextFolding.invisible } }
        guard gaps[0] == gaps[1], gaps[0].count == 1, "-./".utf8.contains(gaps[0][0]) else { return nil }
        return year.years.flatMap { number in
            name.months.compactMap { month in
                CalendarDate(year: number, month: month, day: day.value).map {
                    NamedDate(date: $0, range: range.lowerBound..<year.range.upperBound)
                }
            }
        }
    }

    /// Whether a Roman number is between two others as a month is: levels and grades in medicine have the same form.
    private static func isRoman(_ before: Number, _ range: Range<Int>, _ after: Number, _ text: [UInt8]) -> Bool {
        let gaps = [text[before.range.upperBound..<range.lowerBound], text[range.upperBound..<after.range.lowerBound]]
            .map { $0.filter { $0 != TextFolding.invisible } }
        if gaps[0] == gaps[1], gaps[0].count == 1, "-./".utf8.contains(gaps[0][0]) { return true }
        return before.count + after.count >= 5 && gaps.allSatisfy { [[0x20], Array(". ".utf8)].contains($0) }
    }
}

/// A number beside the name of a month, with nothing but separators and words such as "of" between.
private struct Number {
    let range: Range<Int>
    let count: Int
    let value: Int

    /// What years it may mean: that of the calendar of Thailand as well, of two digits those of three centuries.
    var years: [Int] {
        count == 4 ? [value, value - YearCount.buddhistOffset] : [1800 + value, 1900 + value, 2000 + value]
    }

    /// Whether it is a year without its century, and no decimal fraction.
    func isShortYear(in text: [UInt8]) -> Bool {
        guard count == 2 else { return false }
        let end = range.upperBound
        return !(end + 1 < text.count && ".,".utf8.contains(text[end]) && Self.isDigit(text[end + 1]))
    }

    init?(before end: Int, in text: [UInt8]) {
        var position = end
        for _ in 0...Self.mostWords {
            guard let last = Self.skip(text, from: position - 1, by: -1) else { return nil }
            if Self.isDigit(text[last]) {
                var start = last
                while start > 0, Self.isDigit(text[start - 1]) { start -= 1 }
                self.init(text, start..<last + 1)
                return
            }
            position = last
            while position > 0, last - position < Self.longestWord, Self.isLetter(text[position - 1]) { position -= 1 }
            guard Self.words.contains(text[position...last]) else { return nil }
        }
        return nil
    }

    init?(after start: Int, in text: [UInt8]) {
        var position = start
        for _ in 0...Self.mostWords {
            guard let first = Self.skip(text, from: position, by: 1) else { return nil }
            position = first
            if Self.isDigit(text[first]) {
                while position < text.count, Self.isDigit(text[position]) { position += 1 }
                self.init(text, first..<position)
                return
            }
            while position < text.count, position - first <= Self.longestWord, Self.isLetter(text[position]) {
                position += 1
            }
            guard Self.words.contains(text[first..<position]) else { return nil }
        }
        return nil
    }

    private init?(_ text: [UInt8], _ range: Range<Int>) {
        guard [1, 2, 4].contains(range.count) else { return nil }
        self.range = range
        count = range.count
        value = text[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The next letter or digit after a few separators.
    private static func skip(_ text: [UInt8], from start: Int, by step: Int) -> Int? {
        var (position, gap) = (start, 0)
        while text.indices.contains(position) {
            if TextFolding.isSymbol(text[position]) { return position }
            if text[position] != TextFolding.invisible { gap += 1 }
            guard gap <= longestGap, text[position] != TextFolding.valueEnd else { return nil }
            position += step
        }
        return nil
    }

    private static let longestGap = 3
    private static let longestWord = 10
    private static let mostWords = 3

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { TextFolding.isSymbol(byte) && !isDigit(byte) }

    /// Endings of ordinal numbers and words between day, month and year: in English, the Romance, Celtic
    /// and Nordic languages, Maltese, Basque, Latvian, Lithuanian, Russian and Ukrainian.
    private static let words = Set(
        """
        st nd rd th day the in year of de del d di do da do dos l le la er ere o a an am na il den dem e y ta t mh u ú ain ail ydd eg fed \
        ed päivänä p gada gads g m metų ko eko go го е й р г року года viti të
        """.split(separator: " ").map { ArraySlice(TextFolding.fold($0)) })
}
