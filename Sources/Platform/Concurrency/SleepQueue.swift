/// Who sleeps, the earliest deadline first.
struct SleepQueue: Sendable {
    /// A task that sleeps. It is resumed with `true` at its deadline and with `false` when cancelled.
    struct Sleeper: Sendable {
        let id: UInt64
        let deadline: ContinuousClock.Instant
        let continuation: CheckedContinuation<Bool, Never>
    }

    private var sleepers: [Sleeper] = []

    /// The next deadline.
    var first: ContinuousClock.Instant? { sleepers.first?.deadline }

    mutating func add(_ sleeper: Sleeper) {
        var low = 0
        var high = sleepers.count
        while low < high {
            let middle = (low + high) / 2
            if sleepers[middle].deadline <= sleeper.deadline { low = middle + 1 } else { high = middle }
        }
        sleepers.insert(sleeper, at: low)
    }

    mutating func remove(_ id: UInt64) -> Sleeper? {
        sleepers.firstIndex { $0.id == id }.map { sleepers.remove(at: $0) }
    }

    /// Removes those whose deadline has come.
    mutating func takeDue(at now: ContinuousClock.Instant) -> [Sleeper] {
        let due = sleepers.prefix { $0.deadline <= now }
        sleepers.removeFirst(due.count)
        return Array(due)
    }
}
