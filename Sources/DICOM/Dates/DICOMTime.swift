/// A time of day, as precise as it was given: a value of VR TM (PS3.5 section 6.2).
public struct DICOMTime: Hashable, Sendable {
    /// Hour, 0 to 23.
    public let hour: Int
    /// Minute, 0 to 59; `nil` when only the hour is known.
    public let minute: Int?
    /// Second, 0 to 60; 60 is a leap second.
    public let second: Int?
    /// The digits behind the decimal point of the seconds, one to six; trailing zeros count as precision.
    public let fraction: String?

    /// Creates a time; `nil` when a part is out of range, or given without the one before it.
    public init?(hour: Int, minute: Int? = nil, second: Int? = nil, fraction: String? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0)
        else {
            return nil
        }
        guard second == nil || minute != nil, fraction == nil || second != nil else { return nil }
        if let fraction {
            guard (1...6).contains(fraction.utf8.count), fraction.utf8.allSatisfy(Digits.isDigit) else {
                return nil
            }
        }
        self.hour = hour
        self.minute = minute
        self.second = second
        self.fraction = fraction
    }

    /// Reads `HH`, `HHMM`, `HHMMSS` and `HHMMSS.F` with one to six digits of a second, and the forms with colons that
    /// files from before 1993 have; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var digits = DigitReader(text)
        self.init(&digits, allowsColons: true)
        guard digits.isAtEnd else { return nil }
    }

    init?(_ digits: inout DigitReader, allowsColons: Bool) {
        guard let hour = digits.number(2) else { return nil }
        let hasColons = allowsColons && digits.take(":")
        let minute = digits.number(2)
        guard minute != nil || !hasColons else { return nil }
        var second: Int?
        if minute != nil {
            let hasSecondColon = hasColons && digits.take(":")
            if hasSecondColon || !hasColons { second = digits.number(2) }
            guard second != nil || !hasSecondColon else { return nil }
        }
        var fraction: String?
        if second != nil, digits.take(".") {
            fraction = digits.digits(upTo: 6)
            guard fraction != nil else { return nil }
        }
        self.init(hour: hour, minute: minute, second: second, fraction: fraction)
    }

    /// The form of the standard, as precise as the value.
    public var text: String {
        var text = Digits.padded(hour, 2)
        if let minute { text += Digits.padded(minute, 2) }
        if let second { text += Digits.padded(second, 2) }
        if let fraction { text += "." + fraction }
        return text
    }

    /// Microseconds since midnight; what is not known counts as zero.
    public var microsecondsSinceMidnight: Int {
        let seconds = hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)
        return seconds * 1_000_000 + microseconds(fillingWith: "0")
    }

    /// The last microsecond that the value may mean.
    var latestMicrosecond: Int {
        let seconds = hour * 3600 + (minute ?? 59) * 60 + (second ?? 59)
        return seconds * 1_000_000 + microseconds(fillingWith: "9")
    }

    private func microseconds(fillingWith digit: Character) -> Int {
        let digits = fraction ?? ""
        return Int(digits + String(repeating: digit, count: 6 - digits.utf8.count)) ?? 0
    }
}
