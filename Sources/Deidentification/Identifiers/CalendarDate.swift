import Platform

/// A day of the calendar between 1800 and 2199.
struct CalendarDate: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    init?(year: Int, month: Int, day: Int) {
        guard (1800...2199).contains(year), GregorianCalendar.hasDay(year, month, day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// What a DA or DT value starts with: eight digits, or a year, a month and a day with one mark between them, as
    /// older writers had them (PS3.5 section 6.2).
    init?(stored text: some StringProtocol) {
        var bytes = Array(text.utf8.prefix(10))
        if bytes.count == 10, bytes[4] == bytes[7], [0x2D, 0x2E, 0x2F].contains(bytes[4]) {
            bytes.remove(at: 7)
            bytes.remove(at: 4)
        }
        let digits = bytes.prefix(8)
        guard digits.count == 8, let number = Self.number(digits) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// Eight digits, as DA has them.
    var stored: String { String(year * 10_000 + month * 100 + day) }

    /// The number of the day in its year; the first one is 1.
    var dayOfYear: Int {
        (1..<month).reduce(day) { days, month in
            days + ([31, 30, 29].first { GregorianCalendar.hasDay(year, month, $0) } ?? 28)
        }
    }

    private static func number(_ digits: some Sequence<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}

/// A count of years that starts at another year than the common one: an era of Japan, the Republic of China, or the
/// Buddhist era.
struct YearCount: Sendable {
    /// What comes before the number: the first name is written long after the era as well.
    let names: [String]
    /// A Latin letter for the name.
    var letter: String?
    /// The common years in which the count was in use.
    let years: ClosedRange<Int>

    /// The number of a common year; the first one is 1.
    func number(of year: Int) -> Int { year - years.lowerBound + 1 }

    /// The common year of a number.
    func year(of number: Int) -> Int { years.lowerBound + number - 1 }

    /// Japanese eras; the square forms are single characters of Unicode.
    static let japanese = [
        YearCount(names: ["明治", "明", "㍾", "Meiji"], letter: "M", years: 1868...1912),
        YearCount(names: ["大正", "大", "㍽", "Taisho"], letter: "T", years: 1912...1926),
        YearCount(names: ["昭和", "昭", "㍼", "Showa"], letter: "S", years: 1926...1989),
        YearCount(names: ["平成", "平", "㍻", "Heisei"], letter: "H", years: 1989...2019),
        YearCount(names: ["令和", "令", "㋿", "Reiwa"], letter: "R", years: 2019...2199),
    ]

    /// The years of the Republic of China, as Taiwan counts.
    static let republic = YearCount(names: ["民國", "民国", "Minguo"], years: 1912...2199)

    /// Years between the Buddhist era, as Thailand counts, and the common one.
    static let buddhistOffset = 543

    /// Numbers of the Republic's years that are not days of a month, so that a short date with one starts with the
    /// year.
    static let republicNumbers = 32...288
}

extension CalendarDate {
    /// Reads a date in the notation of an alternative calendar, or of the common one: `昭和44年7月18日`, `S44.7.18`,
    /// `民國58年7月18日`, `58/07/18`, `18/07/2512`. Calendars of other months are not read.
    init?(alternative text: String) {
        let folded = TextFolding.fold(text.replacing("元年", with: "1年"))
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        var digits = folded.split { !isDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
        if digits.count == 1, digits[0].utf8.count == 8 {
            let all = digits[0]
            digits = [String(all.prefix(4)), String(all.dropFirst(4).prefix(2)), String(all.suffix(2))]
        }
        let numbers = digits.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
        guard numbers.count == 3, digits.count == 3 else { return nil }
        let words = Set(folded.split { isDigit($0) || !TextFolding.isSymbol($0) })
        let count = (YearCount.japanese + [.republic]).first { count in
            (count.names + [count.letter ?? ""]).contains { words.contains(TextFolding.fold($0)[...]) }
        }
        if let count {
            self.init(year: count.year(of: numbers[0]), month: numbers[1], day: numbers[2])
        } else if YearCount.republicNumbers.contains(numbers[0]), digits[0].utf8.count < 4 {
            self.init(year: YearCount.republic.year(of: numbers[0]), month: numbers[1], day: numbers[2])
        } else {
            let ordered = digits[2].utf8.count == 4 ? numbers.reversed() : numbers
            let isBuddhist = ordered[0] - YearCount.buddhistOffset >= 1800
            let year = isBuddhist ? ordered[0] - YearCount.buddhistOffset : ordered[0]
            self.init(year: year, month: ordered[1], day: ordered[2])
        }
    }
}
