import Platform

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The `Retry-After` field (RFC 9110, 10.2.3): seconds, or a date.
package enum RetryAfter {
    /// The wait that a field asks for; `nil` when there is none or it cannot be read. A date in the past means no wait.
    ///
    /// - Parameter now: Seconds since 1970; the machine's time unless a test says otherwise.
    package static func delay(_ field: String?, now: Int64 = Int64(time(nil))) -> Duration? {
        guard let field else { return nil }
        let text = field.trimmingPrefix { $0 == " " }
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            // More than fits is longer than anybody waits.
            return .seconds(Int64(text) ?? Int64(Int32.max))
        }
        return HTTPDate.seconds(String(text)).map { .seconds(max(0, $0 - now)) }
    }
}

/// Dates of HTTP in their one current form, as in `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Seconds since 1970.
    static func seconds(_ text: String) -> Int64? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[0].hasSuffix(","), words[5] == "GMT" else { return nil }
        guard let day = number(words[1], 1...31), let month = months.firstIndex(of: String(words[2])),
            let year = number(words[3], 1970...9999)
        else { return nil }
        let clock = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = number(clock[0], 0...23), let minute = number(clock[1], 0...59),
            let second = number(clock[2], 0...60)
        else { return nil }
        let days = Int64(GregorianCalendar.days(Int(year), month + 1, Int(day)))
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int64>) -> Int64? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(text) else { return nil }
        return range.contains(value) ? value : nil
    }
}
