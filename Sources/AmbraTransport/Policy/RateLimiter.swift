/// Gives each call of a client its time to start: the first that is free, each keeping the next one waiting by its
/// spacing.
package struct RateLimiter: Sendable {
    private struct Slot: Sendable {
        var start: ContinuousClock.Instant
        var end: ContinuousClock.Instant
    }

    private let limits: RateLimits
    /// In order, never overlapping; slots that are over are forgotten.
    private var taken: [Slot] = []

    /// No call was made yet: the first one does not wait.
    package init(limits: RateLimits) { self.limits = limits }

    /// Takes the first time to start that is free.
    ///
    /// - Returns: How long to wait from now; zero for not at all.
    package mutating func reserve(path: String, now: ContinuousClock.Instant) -> Duration {
        taken.removeAll { $0.end <= now }
        let spacing = limits.rate(of: path).spacing
        var start = now
        var index = 0
        while index < taken.count, start >= taken[index].start || start.advanced(by: spacing) > taken[index].start {
            start = max(start, taken[index].end)
            index += 1
        }
        taken.insert(Slot(start: start, end: start.advanced(by: spacing)), at: index)
        return now.duration(to: start)
    }

    /// Gives a time back that was reserved and not used: the caller gave up while it waited. The times of others stay;
    /// a time that has come already stays taken, because the call may have been made.
    ///
    /// - Parameters:
    ///   - start: The time that was reserved: that of the reservation and the wait.
    ///   - now: The time now.
    package mutating func giveBack(_ start: ContinuousClock.Instant, now: ContinuousClock.Instant) {
        guard start > now, let index = taken.firstIndex(where: { $0.start == start }) else { return }
        taken.remove(at: index)
    }
}

/// How often service calls may start. Storage calls are not limited.
public struct RateLimits: Sendable, Hashable {
    /// A number of calls in a time.
    public struct Rate: Sendable, Hashable {
        /// Number of calls.
        public var calls: Double

        /// The time in which they may start.
        public var period: Duration

        /// Creates a rate. A rate without calls or without time does not limit.
        public init(calls: Double, per period: Duration = .seconds(1)) {
            self.calls = calls
            self.period = period
        }

        /// The time that a call keeps the next one waiting.
        var spacing: Duration {
            guard calls > 0, period > .zero else { return .zero }
            return min(period, .seconds(86_400)) / max(calls, 0.000_01)
        }
    }

    /// For calls that no other rule fits. Default 2 a second.
    public var standard = Rate(calls: 2)

    /// For calls whose path ends in `get`. Default 5 a second.
    public var get = Rate(calls: 5)

    /// For single calls, by exact path such as `/study/list`. Default none.
    public var byPath: [String: Rate] = [:]

    /// Creates the default limits.
    public init() {}

    /// No limit: for tests and for a sandbox, never for the service itself, which answers 429 to who asks too often.
    public static let unlimited: RateLimits = {
        var limits = RateLimits()
        limits.standard = Rate(calls: 0)
        limits.get = Rate(calls: 0)
        return limits
    }()

    /// The rate of a call.
    func rate(of path: String) -> Rate { byPath[path] ?? (path.hasSuffix("get") ? get : standard) }
}
