import Platform

/// A moment, as precise as it was given: a value of VR DT (PS3.5 section 6.2).
public struct DICOMDateTime: Hashable, Sendable {
    /// Year, 1 to 9999.
    public let year: Int
    /// Month, 1 to 12; `nil` when only the year is known.
    public let month: Int?
    /// Day of the month.
    public let day: Int?
    /// Time of day; `nil` when only the day is known.
    public let time: DICOMTime?
    /// Minutes east of UTC, -720 to 840; `nil` when the value does not say (then Timezone Offset From UTC does).
    public let utcOffset: Int?

    /// Creates a moment; `nil` when a part is out of range, or given without the one before it.
    public init?(
        year: Int, month: Int? = nil, day: Int? = nil, time: DICOMTime? = nil, utcOffset: Int? = nil
    ) {
        guard GregorianCalendar.hasDay(year, month ?? 1, day ?? 1), (-720...840).contains(utcOffset ?? 0) else {
            return nil
        }
        guard day == nil || month != nil, time == nil || day != nil else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.time = time
        self.utcOffset = utcOffset
    }

    /// Reads `YYYYMMDDHHMMSS.FFFFFF&ZZXX`, of which everything but the year may be absent from the right, the offset
    /// from UTC on its own; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var digits = DigitReader(text)
        guard let year = digits.number(4) else { return nil }
        let month = digits.number(2)
        let day = month == nil ? nil : digits.number(2)
        let beforeTime = digits
        let time = day == nil ? nil : DICOMTime(&digits, allowsColons: false)
        // Digits that are no time, such as an hour of 25, must not count as read.
        if time == nil { digits = beforeTime }
        var offset: Int?
        let isWest = digits.take("-")
        if isWest || digits.take("+") {
            guard let hours = digits.number(2), let minutes = digits.number(2), minutes < 60 else {
                return nil
            }
            let total = hours * 60 + minutes
            // The standard has no negative zero.
            guard !isWest || total > 0 else { return nil }
            offset = isWest ? -total : total
        }
        guard digits.isAtEnd else { return nil }
        self.init(year: year, month: month, day: day, time: time, utcOffset: offset)
    }

    /// The form of the standard, as precise as the value.
    public var text: String {
        var text = Digits.padded(year, 4)
        if let month { text += Digits.padded(month, 2) }
        if let day { text += Digits.padded(day, 2) }
        if let time { text += time.text }
        guard let utcOffset else { return text }
        let sign = utcOffset < 0 ? "-" : "+"
        return text + sign + Digits.padded(abs(utcOffset) / 60, 2)
            + Digits.padded(abs(utcOffset) % 60, 2)
    }

    /// The day, where the value is that precise.
    public var date: DICOMDate? {
        guard let month, let day else { return nil }
        return DICOMDate(year: year, month: month, day: day)
    }

    /// Microseconds since 1 January 1970, 00:00 UTC, of the first moment that the value may mean.
    ///
    /// - Parameter offset: Minutes east of UTC to take when the value does not say.
    public func microsecondsSince1970(assumingUTCOffset offset: Int = 0) -> Int {
        let days = GregorianCalendar.days(year, month ?? 1, day ?? 1)
        let minutes = days * 1440 - (utcOffset ?? offset)
        return minutes * 60_000_000 + (time?.microsecondsSinceMidnight ?? 0)
    }

    /// The last microsecond that the value may mean.
    var latestMicrosecond: Int {
        let days = GregorianCalendar.days(year, month ?? 12, day ?? GregorianCalendar.length(year, month ?? 12))
        let minutes = days * 1440 - (utcOffset ?? 0)
        return minutes * 60_000_000 + (time?.latestMicrosecond ?? 86_399_999_999)
    }
}
