/// Notices when too few bytes have moved for too long.
struct StallWatch: Sendable {
    private let limit: Duration
    private let least: Int64
    private var moved: Int64 = 0
    private var lastMove: ContinuousClock.Instant

    /// - Parameter least: The fewest bytes that have to move within `limit`.
    init(limit: Duration, least: Int64 = 1, now: ContinuousClock.Instant) {
        self.limit = limit
        self.least = max(1, least)
        lastMove = now
    }

    /// How often to look: a stall is noticed within a quarter of the limit, and at most a second, of its time.
    var interval: Duration { min(max(limit / 4, .milliseconds(1)), .seconds(1)) }

    /// Takes a look.
    ///
    /// - Parameters:
    ///   - moved: Bytes in both directions so far.
    ///   - isNetworkDue: Whether it is the network's turn; while a reader or a source of ours is, no time counts.
    /// - Returns: Whether the limit has passed.
    mutating func hasStalled(moved: Int64, isNetworkDue: Bool, now: ContinuousClock.Instant) -> Bool {
        guard isNetworkDue, (0..<least).contains(moved - self.moved) else {
            self.moved = moved
            lastMove = now
            return false
        }
        return lastMove.duration(to: now) >= limit
    }
}
