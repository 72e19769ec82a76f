import Platform

/// A day of the Gregorian calendar: a value of VR DA (PS3.5 section 6.2).
public struct DICOMDate: Hashable, Comparable, Sendable {
    /// Year, 1 to 9999.
    public let year: Int
    /// Month, 1 to 12.
    public let month: Int
    /// Day of the month, 1 to 31.
    public let day: Int

    /// Creates a date; `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard GregorianCalendar.hasDay(year, month, day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYYMMDD`, and `YYYY.MM.DD` as files from before 1993 have it; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var digits = DigitReader(text)
        guard let year = digits.number(4) else { return nil }
        let isOld = digits.take(".")
        guard let month = digits.number(2), !isOld || digits.take(".") else { return nil }
        guard let day = digits.number(2), digits.isAtEnd else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYYMMDD`.
    public var text: String {
        Digits.padded(year, 4) + Digits.padded(month, 2) + Digits.padded(day, 2)
    }

    /// Orders by time.
    public static func < (left: DICOMDate, right: DICOMDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension DICOMDate {
    /// Days since 1 January 1970, negative before it.
    public var daysSince1970: Int { GregorianCalendar.days(year, month, day) }

    /// The day so many days after 1 January 1970; `nil` outside the years 1 to 9999.
    public init?(daysSince1970 days: Int) {
        guard GregorianCalendar.allDays.contains(days) else { return nil }
        let (year, month, day) = GregorianCalendar.date(days)
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days later; `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> DICOMDate? {
        let (sum, overflows) = daysSince1970.addingReportingOverflow(days)
        return overflows ? nil : DICOMDate(daysSince1970: sum)
    }
}
