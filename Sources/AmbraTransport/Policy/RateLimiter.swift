/// Gives each call of a client its time to start: after the one before it, by that one's spacing.
///
/// A caller that gives up leaves its time unused; the times of others stand.
package struct RateLimiter: Sendable {
    private let limits: RateLimits
    private var nextStart: ContinuousClock.Instant?

    /// No call was made yet: the first one does not wait.
    package init(limits: RateLimits) { self.limits = limits }

    /// Takes the next free time to start.
    ///
    /// - Returns: How long to wait from now; zero for not at all.
    package mutating func reserve(path: String, now: ContinuousClock.Instant) -> Duration {
        let start = max(now, nextStart ?? now)
        nextStart = start.advanced(by: limits.rate(of: path).spacing)
        return now.duration(to: start)
    }
}
