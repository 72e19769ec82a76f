#if Tools
import AmbraTransport

/// One request to a service of the same process, which ends as a request over a socket does: with an answer, in time,
/// or when its caller no longer waits.
struct InProcessCall: Sendable {
    /// What errors call the service.
    let place: String
    let upload: WatchedBody
    let options: HTTPRequestOptions

    private enum Outcome: Sendable {
        case answer(SandboxResponse)
        case failure(TransportError)
    }

    /// - Throws: ``TransportError``, or what the body's source threw.
    func answer(_ respond: @escaping @Sendable () async -> SandboxResponse) async throws -> SandboxResponse {
        guard !Task.isCancelled else { throw cancelled(beforeRequestWasSent: true) }
        let (outcomes, sink) = AsyncStream.makeStream(of: Outcome.self)
        let work = Task { _ = sink.yield(.answer(await respond())) }
        let clock = Task { if let failure = await overtime() { _ = sink.yield(.failure(failure)) } }
        defer { clock.cancel() }
        // A task of its own: a call that finishes once it is sent is waited for in a cancelled task, too.
        let first = Task {
            var iterator = outcomes.makeAsyncIterator()
            return await iterator.next()
        }
        let outcome = await withTaskCancellationHandler {
            await first.value
        } onCancel: {
            if !options.finishesOnceSent { first.cancel() }
        }
        if let failure = upload.progress.failure { throw failure }
        switch outcome {
        case .answer(let response): return try checked(response)
        case .failure(let failure):
            giveUp(work)
            throw failure
        case nil:
            giveUp(work)
            throw cancelled(beforeRequestWasSent: false)
        }
    }

    /// A service that has the whole request carries it out, whoever still waits for the answer.
    private func giveUp(_ work: Task<Void, Never>) {
        guard !upload.progress.isWhole else { return }
        upload.abandon()
        work.cancel()
    }

    /// What of an answer reaches the caller: nothing of one whose connection is reset.
    private func checked(_ response: SandboxResponse) throws(TransportError) -> SandboxResponse {
        let isWhole = upload.progress.isWhole
        upload.abandon()
        guard response.delivery != .reset else {
            throw TransportError(.connectionLost, "the connection with \(place) broke; try again")
        }
        guard isWhole || response.status >= 300 else {
            throw TransportError(
                .earlyAnswer, "\(place) answered before it had the whole request body; send it again")
        }
        return response
    }

    /// Waits until a limit is passed; `nil` when the call is over before.
    private func overtime() async -> TransportError? {
        while true {
            let progress = upload.progress
            let limit = progress.isWhole ? options.responseTimeout : options.stallTimeout
            // A limit without end must not overflow the clock.
            let end = progress.lastMove + min(limit, .seconds(1 << 30))
            guard ContinuousClock.now >= end else {
                do { try await Task.sleep(until: end) } catch { return nil }
                continue
            }
            guard progress.isWhole else {
                return TransportError(
                    .stalled,
                    "no byte moved between here and \(place) in \(limit); try again or allow more time")
            }
            return TransportError(
                .responseTimeout,
                "\(place) took the request and began no answer within \(limit); try again, or raise responseTimeout"
            )
        }
    }

    private func cancelled(beforeRequestWasSent: Bool) -> TransportError {
        TransportError(
            .cancelled, "the request was cancelled by its caller", beforeRequestWasSent: beforeRequestWasSent)
    }
}
#endif
