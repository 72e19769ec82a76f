import Foundation

/// A moment as the texts of DA and TM, in the time zone of this machine.
struct CreationTime: Hashable, Sendable {
    let day: String
    let time: String

    init(_ date: Date) {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: date)
        day = Self.digits(parts.year, 4) + Self.digits(parts.month, 2) + Self.digits(parts.day, 2)
        time = Self.digits(parts.hour, 2) + Self.digits(parts.minute, 2) + Self.digits(parts.second, 2)
    }

    private static func digits(_ number: Int?, _ count: Int) -> String {
        let text = String(number ?? 0)
        return String(repeating: "0", count: max(count - text.count, 0)) + text
    }
}
