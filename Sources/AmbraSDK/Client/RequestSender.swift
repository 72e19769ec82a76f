package import AmbraTransport
import HTTPTypes
package import Logging
import Platform

/// Sends one request, and sends it again as far as the retry policy allows. Every try has the same bytes.
package struct RequestSender: Sendable {
    package let logger: Logger
    package let transport: any HTTPTransport
    package let throttle: Throttle

    package init(logger: Logger, transport: any HTTPTransport, throttle: Throttle) {
        self.logger = logger
        self.transport = transport
        self.throttle = throttle
    }

    /// - Parameter read: Reads the answer; its transport errors count as a failed try.
    package func run<Value: Sendable>(
        _ request: OutgoingRequest,
        read: (HTTPReply) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        var machine = RetryMachine(
            policy: request.retries, isIdempotent: request.isIdempotent, isReplayable: request.body.isReplayable)
        var attempt = 1
        while true {
            if let path = request.pacedPath { try await throttle.admit(path) }
            let result = await once(request, read: read)
            guard let outcome = result.outcome, case .retry(let wait) = throttle.decide(&machine, after: outcome) else {
                return try result.value.get()
            }
            logger.notice(
                "trying again", metadata: ["call": "\(request.name)", "attempt": "\(attempt)", "wait": "\(wait)"])
            attempt += 1
            try await throttle.sleep(for: wait)
        }
    }

    private struct Try<Value: Sendable>: Sendable {
        let value: Result<Value, AmbraError>
        /// What the retry policy is asked about; `nil` when this try is final.
        let outcome: RetryOutcome?
    }

    private func once<Value: Sendable>(
        _ request: OutgoingRequest,
        read: (HTTPReply) async throws(AmbraError) -> Value
    ) async -> Try<Value> {
        let start = ContinuousClock.now
        var status: Int?
        var retryAfter: Duration?
        do throws(AmbraError) {
            let reply = try await send(request)
            status = reply.head.status.code
            retryAfter = RetryAfter.delay(reply.head.headerFields[.retryAfter])
            let value = try await read(reply)
            log(request, status: status, start, nil)
            return Try(value: .success(value), outcome: .status(reply.head.status.code, retryAfter: nil))
        } catch {
            log(request, status: status, start, error)
            return Try(value: .failure(error), outcome: Self.outcome(error, status: status, retryAfter: retryAfter))
        }
    }

    private static func outcome(_ error: AmbraError, status: Int?, retryAfter: Duration?) -> RetryOutcome? {
        switch error {
        case .transport(let failure): failure.transport.map { .failure($0) }
        case .service, .storage, .decoding: status.map { .status($0, retryAfter: retryAfter) }
        default: nil
        }
    }

    private func send(_ request: OutgoingRequest) async throws(AmbraError) -> HTTPReply {
        if Task.isCancelled { throw .cancelled }
        do {
            return try await transport.send(request.request, body: request.body, options: request.options)
        } catch let error as TransportError {
            throw AmbraError(error, call: request.name)
        } catch is CancellationError {
            throw .cancelled
        } catch let error as AmbraError {
            throw error
        } catch {
            // What a foreign transport throws may hold a URL: only its type is safe to show.
            throw .transport(CallFailure(call: request.name, message: "the transport failed with \(type(of: error))"))
        }
    }

    private func log(_ request: OutgoingRequest, status: Int?, _ start: ContinuousClock.Instant, _ error: AmbraError?) {
        // A small call would spend a tenth of its time on what nobody reads.
        guard logger.logLevel <= .debug else { return }
        var metadata: Logger.Metadata = [
            "call": "\(request.name)",
            "seconds": "\(Double((ContinuousClock.now - start).wholeMilliseconds) / 1000)",
        ]
        if let status { metadata["status"] = "\(status)" }
        if let error { metadata["error"] = "\(error)" }
        logger.debug(error == nil ? "call done" : "call failed", metadata: metadata)
    }
}
