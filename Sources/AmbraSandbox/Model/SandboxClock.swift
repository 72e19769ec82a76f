import Foundation
import Platform

/// The clock of a sandbox: another clock, moved as tests need it.
final class SandboxClock: Sendable {
    private let base: @Sendable () -> Date
    private let moved = Locked<TimeInterval>(0)

    init(_ base: @escaping @Sendable () -> Date) { self.base = base }

    /// The time.
    var now: Date { base().addingTimeInterval(offset) }

    /// The seconds by which the clock was moved; negative when it is slow.
    var offset: TimeInterval { moved.withLock { $0 } }

    /// Moves the clock.
    func advance(by seconds: TimeInterval) { moved.withLock { $0 = Self.bounded($0 + seconds) } }

    /// Sets the clock; `nil` for the time of the other one.
    func set(to time: Date?) {
        let seconds = time.map { $0.timeIntervalSince(base()) } ?? 0
        moved.withLock { $0 = Self.bounded(seconds) }
    }

    /// A thousand years at most: beyond, calendars have no names for days.
    private static func bounded(_ seconds: TimeInterval) -> TimeInterval {
        let limit: TimeInterval = 1000 * 366 * 24 * 60 * 60
        return seconds.isNaN ? 0 : min(max(seconds, -limit), limit)
    }
}
