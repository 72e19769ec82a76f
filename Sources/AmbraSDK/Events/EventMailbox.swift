import Platform

/// Where a subscription leaves its events, and where one task waits for them.
final class EventMailbox: Sendable {
    private struct State: Sendable {
        var buffer: EventBuffer
        var end: AmbraError?
        var lastID = 0
        var waiter: (id: Int, continuation: CheckedContinuation<Result<ChannelEvent, AmbraError>, Never>)?
    }

    private typealias Outcome = Result<ChannelEvent, AmbraError>

    private let state: Locked<State>

    init(capacity: Int) { state = Locked(State(buffer: EventBuffer(capacity: capacity))) }

    func add(_ event: ChannelEvent) {
        state.withLock { $0.buffer.add(event) }
        serve()
    }

    /// Nothing follows.
    func finish(_ error: AmbraError) {
        state.withLock { $0.end = $0.end ?? error }
        serve()
    }

    /// The next event, or why there is none.
    func next() async throws(AmbraError) -> ChannelEvent {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { wait(id, $0) }
        } onCancel: {
            leave(id)
        }
        return try outcome.get()
    }

    private func wait(_ id: Int, _ continuation: CheckedContinuation<Outcome, Never>) {
        let refusal: AmbraError? = state.withLock { state in
            if Task.isCancelled { return .cancelled }
            guard state.waiter == nil else {
                return .invalidArgument(InvalidArgument("two tasks wait for the events of one iterator; use one each"))
            }
            state.waiter = (id, continuation)
            return nil
        }
        if let refusal { continuation.resume(returning: .failure(refusal)) } else { serve() }
    }

    private func leave(_ id: Int) {
        let waiter = state.withLock { state in
            guard state.waiter?.id == id else { return nil as CheckedContinuation<Outcome, Never>? }
            defer { state.waiter = nil }
            return state.waiter?.continuation
        }
        waiter?.resume(returning: .failure(.cancelled))
    }

    private func serve() {
        let (waiter, outcome) = state.withLock { state -> (CheckedContinuation<Outcome, Never>?, Outcome) in
            guard let waiter = state.waiter else { return (nil, .failure(.cancelled)) }
            let outcome: Outcome
            if let event = state.buffer.take() {
                outcome = .success(event)
            } else if let end = state.end {
                outcome = .failure(end)
            } else {
                return (nil, .failure(.cancelled))
            }
            state.waiter = nil
            return (waiter.continuation, outcome)
        }
        waiter?.resume(returning: outcome)
    }
}
