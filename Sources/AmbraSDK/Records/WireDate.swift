import DICOM
package import Foundation
import Platform

/// The service's dates: `YYYY-MM-DD`, `YYYYMMDD`, or `YYYY-MM-DD hh:mm:ss` with optional fraction and offset. UTC when
/// no offset is given.
package enum WireDate {
    package static func parse(_ text: String) -> Date? {
        var reader = Reader(text)
        guard let year = reader.digits(4) else { return nil }
        let hasHyphens = reader.take("-")
        guard let month = reader.digits(2), !hasHyphens || reader.take("-"), let day = reader.digits(2),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let days = GregorianCalendar.days(year, month, day)
        var seconds = Double(days * 86_400)
        if reader.isAtEnd { return Date(timeIntervalSince1970: seconds) }
        guard reader.take(" ") || reader.take("T"), let hour = reader.digits(2), reader.take(":"),
            let minute = reader.digits(2), reader.take(":"), let second = reader.digits(2),
            hour < 24, minute < 60, second < 61
        else { return nil }
        seconds += Double(hour * 3600 + minute * 60 + second)
        if reader.take("."), let fraction = reader.fraction() { seconds += fraction }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        return Date(timeIntervalSince1970: seconds - Double(offset))
    }

    /// `YYYY-MM-DD`, in UTC.
    package static func day(_ date: Date) -> String { String(dateTime(date).prefix(10)) }

    /// `YYYY-MM-DD hh:mm:ss`, in UTC; a fraction of a second is cut off.
    package static func dateTime(_ date: Date) -> String {
        let total = Int(date.timeIntervalSince1970.rounded(.down))
        let days = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
        let rest = total - days * 86_400
        let (year, month, day) = GregorianCalendar.date(days)
        return "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
            + " \(Digits.padded(rest / 3600, 2)):\(Digits.padded(rest / 60 % 60, 2)):\(Digits.padded(rest % 60, 2))"
    }

    private struct Reader {
        private var rest: Substring.UTF8View

        init(_ text: String) { rest = Substring(text).utf8 }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func take(_ character: Character) -> Bool {
            guard let byte = character.asciiValue, rest.first == byte else { return false }
            rest.removeFirst()
            return true
        }

        mutating func digits(_ count: Int) -> Int? {
            guard rest.count >= count else { return nil }
            var value = 0
            for byte in rest.prefix(count) {
                guard Digits.isDigit(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            rest.removeFirst(count)
            return value
        }

        mutating func fraction() -> Double? {
            var value = 0.0
            var scale = 0.1
            var count = 0
            while let byte = rest.first, Digits.isDigit(byte) {
                value += Double(byte - UInt8(ascii: "0")) * scale
                scale /= 10
                count += 1
                rest.removeFirst()
            }
            return count > 0 ? value : nil
        }

        /// Seconds east of UTC: `Z`, `+03`, `-0430` or `+03:00`; 0 when nothing follows.
        mutating func offset() -> Int? {
            if isAtEnd || take("Z") { return 0 }
            let sign = take("-") ? -1 : take("+") ? 1 : 0
            guard sign != 0, let hours = digits(2) else { return nil }
            if isAtEnd { return sign * hours * 3600 }
            _ = take(":")
            guard let minutes = digits(2) else { return nil }
            return sign * (hours * 3600 + minutes * 60)
        }
    }
}
