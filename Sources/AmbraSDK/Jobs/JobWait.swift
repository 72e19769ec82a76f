import Logging

/// Performs what a ``JobMachine`` orders: asks for the state, and waits for an event or the time.
struct JobWait: Sendable {
    let client: AmbraClient<Async>
    let id: String
    let timeout: Duration
    let namespaceID: String?
    let progress: (@Sendable (Job.State) -> Void)?

    private var core: ClientCore { client.core }

    private var query: Query<Job, NoVerbs, Async> { client.job.get(id: id) }

    func run() async throws(AmbraError) -> Job {
        // First the subscription, then the question: nothing is missed between them.
        var events = namespaceID.map { EventSubscription(core, to: .job($0), capacity: 16) }
        var machine = JobMachine(deadline: core.throttle.now() + timeout)
        while true {
            let job = try await look()
            let state = job.map { $0.state ?? Job.State(rawValue: "") }
            let (step, isNews) = machine.answered(state, now: core.throttle.now())
            if isNews, let state { progress?(state) }
            switch step {
            case .wait(let pause): try await wait(pause, &events)
            case .done: return job ?? Job(json: JSONObject())
            case .failed: throw .job(JobFailure(id: id, reason: job?.reason, message: "the job ended with an error"))
            case .vanished: throw .job(JobFailure(id: id, reason: nil, message: "the service has forgotten the job"))
            case .timedOut:
                let known = job?.state.map { "is \($0.rawValue)" } ?? "is not known to the service"
                throw .timeout(query.failure("the job \(known) after \(timeout); wait longer, or ask again later"))
            }
        }
    }

    /// `nil` while the service does not know the job.
    private func look() async throws(AmbraError) -> Job? {
        do throws(AmbraError) {
            return try await query.answer()
        } catch {
            guard case .service(let refusal) = error, refusal.token == .notFound else { throw error }
            return nil
        }
    }

    private func wait(_ pause: Duration, _ events: inout EventSubscription?) async throws(AmbraError) {
        guard let subscription = events else { return try await core.throttle.sleep(for: pause) }
        do throws(AmbraError) {
            _ = try await subscription.next(within: pause)
        } catch {
            if Task.isCancelled { throw .cancelled }
            // Asking alone is enough.
            core.configuration.logger.notice("no events for a job", metadata: ["error": "\(error)"])
            events = nil
        }
    }
}

extension Job {
    /// Why the job failed, where the service says so.
    fileprivate var reason: String? {
        ["error_type", "error", "error_message", "message", "reason"].lazy.compactMap { json[$0]?.string }.first
    }
}
