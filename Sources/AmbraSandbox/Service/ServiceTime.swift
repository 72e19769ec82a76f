import Foundation

/// Times as the service writes and reads them.
enum ServiceTime {
    /// A time that was read, and how exact it was.
    struct Parsed: Equatable {
        var date: Date
        /// Whether the text said anything below the second.
        var hasFraction: Bool
    }

    /// `2026-11-22 02:14:29.000125+00`: microseconds, rounded so that a time that was read is written as it was, and
    /// the zone, which is always UTC.
    static func format(_ date: Date) -> String {
        let micros = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
        let fraction = Int(((micros % 1_000_000) + 1_000_000) % 1_000_000)
        let seconds = Double((micros - Int64(fraction)) / 1_000_000)
        return wholeSeconds(Date(timeIntervalSince1970: seconds)) + "." + pad(fraction, 6) + "+00"
    }

    /// `2026-11-22 02:14:29`, in UTC.
    static func wholeSeconds(_ date: Date) -> String {
        let parts = calendar(.gmt).dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        let day = [pad(parts.year, 4), pad(parts.month, 2), pad(parts.day, 2)].joined(separator: "-")
        let time = [pad(parts.hour, 2), pad(parts.minute, 2), pad(parts.second, 2)].joined(separator: ":")
        return day + " " + time
    }

    /// Reads `YYYY-MM-DD`, `YYYYMMDD` or `YYYY-MM-DD hh:mm:ss` with optional microseconds and an offset, which is
    /// ignored as the service ignores it.
    static func parse(_ text: String, zone: TimeZone) -> Parsed? {
        let halves = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        guard let day = halves.first, var components = day.split(separator: "-").count == 3 ? dashed(day) : packed(day)
        else { return nil }
        var fraction: Double?
        if halves.count == 2 {
            guard let time = time(halves[1]) else { return nil }
            (components.hour, components.minute, components.second) = (time.hour, time.minute, time.second)
            fraction = time.fraction
        }
        let calendar = calendar(zone)
        components.calendar = calendar
        guard components.isValidDate(in: calendar), let date = calendar.date(from: components) else { return nil }
        return Parsed(date: date.addingTimeInterval(fraction ?? 0), hasFraction: fraction != nil)
    }

    /// The zone of `filter.tz`: a numeric offset such as `-4:00`, or an Olson name; anything else is UTC.
    ///
    /// The sign of an offset is that of POSIX, as in PostgreSQL: `+03:00` lies west of Greenwich, so that three hours
    /// are added to a value to get UTC. The tests of the published client expect it so.
    static func zone(_ text: String?) -> TimeZone {
        guard let text, !text.isEmpty else { return .gmt }
        guard let sign = text.first, sign == "+" || sign == "-" else { return TimeZone(identifier: text) ?? .gmt }
        let parts = text.dropFirst().split(separator: ":").map { Int($0) }
        guard let hours = parts.first ?? nil, hours <= 18, let minutes = parts.count > 1 ? parts[1] : 0, minutes < 60
        else { return .gmt }
        let seconds = hours * 3600 + minutes * 60
        return TimeZone(secondsFromGMT: sign == "-" ? seconds : -seconds) ?? .gmt
    }

    private static func calendar(_ zone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    private static func pad(_ value: Int?, _ width: Int) -> String {
        let digits = String(value ?? 0)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func dashed(_ day: Substring) -> DateComponents? {
        let parts = day.split(separator: "-").map { Int($0) }
        guard day.utf8.count == 10, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return DateComponents(year: year, month: month, day: day)
    }

    private static func packed(_ day: Substring) -> DateComponents? {
        guard day.utf8.count == 8, day.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let year = Int(day.prefix(4))
        let month = Int(day.dropFirst(4).prefix(2))
        return DateComponents(year: year, month: month, day: Int(day.suffix(2)))
    }

    private static func time(_ text: Substring) -> (hour: Int, minute: Int, second: Int, fraction: Double?)? {
        let clock = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let parts = clock.split(separator: ":")
        guard parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
        let seconds = parts[2].split(separator: ".", maxSplits: 1)
        guard let second = seconds.first.flatMap({ Int($0) }), hour < 24, minute < 60, second < 61 else { return nil }
        guard seconds.count == 2 else { return (hour, minute, second, nil) }
        guard let fraction = Double("0." + seconds[1]) else { return nil }
        return (hour, minute, second, fraction)
    }
}
