import Platform

/// Room in memory that several take from and give back to.
final class MemoryBudget: Sendable {
    private let limit: Int
    private let taken = Locked(0)

    /// - Parameter limit: The number of bytes that may be taken at once.
    init(limit: Int) { self.limit = limit }

    /// Takes room; false when there is not enough.
    func take(_ count: Int) -> Bool {
        taken.withLock { taken in
            guard count <= limit - taken else { return false }
            taken += count
            return true
        }
    }

    /// Gives room back.
    func giveBack(_ count: Int) { taken.withLock { $0 -= count } }

    /// The bytes that are taken now.
    var used: Int { taken.withLock { $0 } }
}
