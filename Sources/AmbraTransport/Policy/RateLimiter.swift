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

    /// Gives a time back that was reserved and not used: the caller gave up while it waited. The times of others stand;
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
