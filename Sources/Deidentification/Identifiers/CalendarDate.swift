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
