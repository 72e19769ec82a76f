import Platform

/// The deliveries of webhooks that wait, that are tried now, and that will be tried again later.
///
/// A few are tried at a time, so that a target which does not answer holds up no others for long and no call at all.
/// There is room for a number of them; what comes beyond is refused.
final class WebhookQueue: Sendable {
    /// Tries a delivery once, and sees to what follows.
    typealias Deliver = @Sendable (WebhookDelivery) async -> WebhookDelivery.Outcome

    /// The deliveries that are tried at once.
    static let width = 8
    /// The deliveries that may wait, those that will be tried later included.
    static let limit = 1000

    private struct State {
        var waiting: [WebhookDelivery] = []
        var running = 0
        var sleeping = 0
        var tasks: [Int: Task<Void, Never>] = [:]
        var nextTask = 0
        var isEnded = false
        var deliver: Deliver?
    }

    private let state = Locked(State())

    deinit { end() }

    /// Begins to deliver.
    ///
    /// - Parameter deliver: Tries a delivery once; called for several at a time.
    func start(_ deliver: @escaping Deliver) {
        state.withLock { $0.deliver = deliver }
    }

    /// Takes a delivery, to be tried after a while.
    ///
    /// - Returns: Whether there was room for it.
    @discardableResult
    func submit(_ delivery: WebhookDelivery, after wait: Duration = .zero) -> Bool {
        state.withLock { state in
            guard !state.isEnded, state.waiting.count + state.sleeping < Self.limit else { return false }
            if wait > .zero {
                state.sleeping += 1
                begin(&state) { queue in
                    let isWoken = (try? await Task.sleep(for: wait)) != nil
                    queue()?.wake(delivery, isWoken)
                }
            } else {
                state.waiting.append(delivery)
                guard state.running < Self.width else { return true }
                state.running += 1
                begin(&state) { queue in
                    while let (delivery, deliver) = queue()?.next() { _ = await deliver(delivery) }
                }
            }
            return true
        }
    }

    /// Tries a delivery once, beside the queue.
    func deliverNow(_ delivery: WebhookDelivery) async -> WebhookDelivery.Outcome {
        guard let deliver = state.withLock({ $0.deliver }) else { return .failed("nothing delivers webhooks") }
        return await deliver(delivery)
    }

    /// The deliveries that wait or are tried.
    var count: Int { state.withLock { $0.waiting.count + $0.sleeping + $0.running } }

    /// Ends all of it.
    func end() {
        let tasks = state.withLock { state in
            state.isEnded = true
            state.waiting = []
            defer { state.tasks = [:] }
            return Array(state.tasks.values)
        }
        for task in tasks { task.cancel() }
    }

    /// Begins a task, which has the queue only while it asks for it: a queue that is let go ends its tasks.
    private func begin(
        _ state: inout State, _ work: @escaping @Sendable (_ queue: @Sendable () -> WebhookQueue?) async -> Void
    ) {
        let number = state.nextTask
        state.nextTask += 1
        state.tasks[number] = Task { [weak self] in
            await work { [weak self] in self }
            self?.state.withLock { $0.tasks[number] = nil }
        }
    }

    private func wake(_ delivery: WebhookDelivery, _ isWoken: Bool) {
        state.withLock { $0.sleeping -= 1 }
        if isWoken { submit(delivery) }
    }

    private func next() -> (WebhookDelivery, Deliver)? {
        state.withLock { state in
            guard !state.isEnded, !state.waiting.isEmpty, let deliver = state.deliver else {
                state.running -= 1
                return nil
            }
            return (state.waiting.removeFirst(), deliver)
        }
    }
}
