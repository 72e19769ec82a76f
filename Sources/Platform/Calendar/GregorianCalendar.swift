/// The Gregorian calendar, also for the years before it was introduced.
package enum GregorianCalendar {
    /// From 1 January of year 1 to 31 December of year 9999.
    package static let allDays = days(1, 1, 1)...days(9999, 12, 31)

    /// Whether there is such a day in the years 1 to 9999.
    package static func hasDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
        return day <= length(year, month)
    }

    /// Days of a month.
    package static func length(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Days since 1970; years are counted from March, so that the leap day comes last, and in eras of 400.
    package static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let eraYear = shifted - era * 400
        let yearDay = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + eraYear * 365 + eraYear / 4 - eraYear / 100 + yearDay - 719_468
    }

    /// The date of a day since 1970.
    package static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let eraDay = shifted - era * 146_097
        let eraYear = (eraDay - eraDay / 1460 + eraDay / 36_524 - eraDay / 146_096) / 365
        let yearDay = eraDay - (365 * eraYear + eraYear / 4 - eraYear / 100)
        let part = (5 * yearDay + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        return (era * 400 + eraYear + (month <= 2 ? 1 : 0), month, yearDay - (153 * part + 2) / 5 + 1)
    }
}
