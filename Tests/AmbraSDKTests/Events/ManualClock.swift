import Platform

@testable import AmbraSDK

/// A clock that a test moves. Short sleeps are over at once, and move it themselves.
final class ManualClock: Sendable {
    private struct Sleeper {
        let id: Int
        let deadline: ContinuousClock.Instant
        let continuation: CheckedContinuation<Bool, Never>
    }

    private struct State: @unchecked Sendable {
        var now = ContinuousClock.now
        var sleepers: [Sleeper] = []
        var lastID = 0
    }

    private let state = Locked(State())
    private let longestSkipped: Duration

    /// - Parameter longestSkipped: Sleeps up to this are over at once.
    init(skipping longestSkipped: Duration = .zero) { self.longestSkipped = longestSkipped }

    var now: ContinuousClock.Instant { state.withLock { $0.now } }

    /// How many sleep.
    var sleeping: Int { state.withLock { $0.sleepers.count } }

    func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now += duration
            let now = state.now
            defer { state.sleepers.removeAll { $0.deadline <= now } }
            return state.sleepers.filter { $0.deadline <= now }
        }
        for sleeper in due { sleeper.continuation.resume(returning: true) }
    }

    func sleep(_ duration: Duration) async throws(CancellationError) {
        if duration <= longestSkipped {
            if Task.isCancelled { throw CancellationError() }
            return advance(by: duration)
        }
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isCancelled = state.withLock { state in
                    if Task.isCancelled { return true }
                    let sleeper = Sleeper(id: id, deadline: state.now + duration, continuation: continuation)
                    state.sleepers.append(sleeper)
                    return false
                }
                if isCancelled { continuation.resume(returning: false) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
            }
            sleeper?.continuation.resume(returning: false)
        }
        guard isOver else { throw CancellationError() }
    }

    var throttle: Throttle {
        Throttle(limits: nil, now: { self.now }, random: { 0.5 }) { (duration) async throws(CancellationError) in
            try await self.sleep(duration)
        }
    }
}
