/// A day of the calendar between 1800 and 2199.
struct CalendarDate: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    init?(year: Int, month: Int, day: Int) {
        guard (1800...2199).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= lengths[month - 1] else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The first eight digits of a DA or DT value.
    init?(stored text: some StringProtocol) {
        let digits = text.utf8.prefix(8)
        guard digits.count == 8, let number = Self.number(digits) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
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

extension CalendarDate {
    /// Month names and their short forms as English, German, French, Spanish, Italian, Portuguese and Dutch write
    /// them, folded; January first.
    static let monthNames: [[String]] = """
        january jan januar janvier janv enero ene gennaio gen janeiro januari
        february feb februar fevrier fevr febrero febbraio fevereiro fev februari
        march mar marz mrz mars marzo marco maart mrt
        april apr avril avr abril abr aprile
        may mai mayo maggio mag maio mei
        june jun juni juin junio giugno giu junho
        july jul juli juillet juil julio luglio lug julho
        august aug aout agosto ago augustus
        september sep sept septembre septiembre settembre set setembro
        october oct oktober okt octobre octubre ottobre ott outubro out
        november nov novembre noviembre novembro
        december dec dezember dez decembre diciembre dic dicembre dezembro
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
