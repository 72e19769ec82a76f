import Platform

/// A subscription that runs on the SDK's own thread until it is let go.
final class EventSubscription: Sendable {
    private let core: ClientCore
    private let mailbox: EventMailbox
    private let task: Task<Void, Never>

    init(_ core: ClientCore, to channel: EventChannel, capacity: Int) {
        let mailbox = EventMailbox(capacity: capacity)
        self.core = core
        self.mailbox = mailbox
        task = Task(executorPreference: core.thread) {
            var pump = EventPump(core: core, channel: channel, mailbox: mailbox)
            await pump.run()
        }
    }

    deinit { task.cancel() }

    /// The next event, as soon as there is one.
    func next() async throws(AmbraError) -> ChannelEvent { try await mailbox.next() }

    /// The next event; `nil` when there is none within a time.
    func next(within limit: Duration) async throws(AmbraError) -> ChannelEvent? {
        let (mailbox, throttle) = (mailbox, core.throttle)
        let outcomes = await withTaskGroup(of: Result<ChannelEvent?, AmbraError>.self) { group in
            group.addTask {
                do throws(AmbraError) {
                    return .success(try await mailbox.next())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                do throws(AmbraError) {
                    try await throttle.sleep(for: limit)
                    return .success(nil)
                } catch {
                    return .failure(error)
                }
            }
            var outcomes: [Result<ChannelEvent?, AmbraError>] = []
            for await outcome in group {
                outcomes.append(outcome)
                group.cancelAll()
            }
            return outcomes
        }
        // Both may have come: an event counts before the time, and either before the cancellation of the other.
        for case .success(let event?) in outcomes { return event }
        for case .success(nil) in outcomes { return nil }
        guard case .failure(let error)? = outcomes.first else { return nil }
        throw error
    }
}
