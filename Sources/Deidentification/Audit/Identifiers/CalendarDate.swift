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
    /// Month names and their short forms as English, German, French, Spanish, Italian, Portuguese, Dutch and Russian
    /// write them, folded; January first.
    static let monthNames: [[String]] = """
        january jan januar janvier janv enero ene gennaio gen janeiro januari январ января янв
        february feb februar fevrier fevr febrero febbraio fevereiro fev februari феврал февраля фев
        march mar marz mrz mars marzo marco maart mrt март марта мар
        april apr avril avr abril abr aprile апрел апреля апр
        may mai mayo maggio mag maio mei маи мая
        june jun juni juin junio giugno giu junho июн июня
        july jul juli juillet juil julio luglio lug julho июл июля
        august aug aout agosto ago augustus август августа авг
        september sep sept septembre septiembre settembre set setembro сентябр сентября сен сент
        october oct oktober okt octobre octubre ottobre ott outubro out октябр октября окт
        november nov novembre noviembre novembro ноябр ноября ноя нояб
        december dec dezember dez decembre diciembre dic dicembre dezembro декабр декабря дек
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
