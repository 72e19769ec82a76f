#if Tools
import Platform

/// Bytes, counts and times in words.
enum Amounts {
    /// A size with a decimal unit (1 KB is 1,000 bytes), such as `792 KB`.
    static func bytes(_ count: Int64) -> String {
        guard count >= 1000 else { return "\(count) B" }
        var value = Double(count)
        var unit = "B"
        for next in ["KB", "MB", "GB", "TB"] where value >= 999.5 {
            value /= 1000
            unit = next
        }
        return value < 9.95 ? "\(tenths(value)) \(unit)" : "\(Int(value.rounded())) \(unit)"
    }

    /// A number and its noun, such as `1 image` or `24 images`.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
    }

    /// Hours, minutes and seconds, such as `1:02:03` or `0:07`.
    static func clock(_ seconds: Double) -> String {
        let total = Int(min(max(seconds.rounded(.up), 0), 359_999))
        let (hours, minutes) = (total / 3600, total / 60 % 60)
        let tail = two(total % 60)
        return hours > 0 ? "\(hours):\(two(minutes)):\(tail)" : "\(minutes):\(tail)"
    }

    /// A duration in seconds with two digits, such as `0.07 s`.
    static func seconds(_ duration: Duration) -> String {
        let hundredths = Int((duration.inSeconds * 100).rounded())
        return "\(hundredths / 100).\(two(hundredths % 100)) s"
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// The one form of dates in tables, CSV and reports of this command: `2026-01-31`.
enum Dates {
    /// A date of DICOM (`20260131`) or of the service in that form; anything else stays as it is.
    static func shown(_ text: String?) -> String? {
        guard let text, text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return text
        }
        return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    }
}
#endif
