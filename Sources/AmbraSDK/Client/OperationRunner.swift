import AmbraTransport
import Logging
package import Platform

/// Carries out operations, all in the same steps: get the session, make the request, send it, read the answer.
package struct OperationRunner: Sendable {
    package let address: ServiceAddress
    package var configuration: AmbraConfiguration
    package let sender: RequestSender
    /// Where sessions are ended that nobody waits for.
    package let thread: CoreThread

    package init(
        address: ServiceAddress, configuration: AmbraConfiguration, sender: RequestSender, thread: CoreThread
    ) {
        self.address = address
        self.configuration = configuration
        self.sender = sender
        self.thread = thread
    }

    /// Carries out an operation, logging in first where it needs a session, and once more when the session has ended.
    ///
    /// - Parameters:
    ///   - sessions: Where the session comes from; `nil` for operations that take none.
    ///   - read: Reads the answer, which is not a refusal; when the connection fails under it, the request is sent
    ///     again like any other.
    package func run<Value: Sendable>(
        _ operation: Operation, sessions: SessionKeeper? = nil,
        read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        guard let sessions, let session = try await Self.session(for: operation, from: sessions) else {
            return try await exchange(operation, nil, read)
        }
        do throws(AmbraError) {
            return try await exchange(operation, session.token, read)
        } catch {
            guard try await hasEnded(session, of: sessions, operation, error) else { throw error }
        }
        let renewed = try await sessions.session()
        do throws(AmbraError) {
            return try await exchange(operation, renewed.token, read)
        } catch {
            guard error.saysSessionEnded else { throw error }
            await sessions.ended(renewed)
            // It was made for this operation alone, and lives at the service.
            if let id = renewed.token.sid { try? await LogoutCall(runner: self).settle(id) }
            throw .authentication(
                AuthenticationError(.refused, "\(operation.name): the service does not accept a new session either"))
        }
    }

    private static func session(
        for operation: Operation, from sessions: SessionKeeper
    ) async throws(AmbraError) -> SessionMachine.Session? {
        switch operation.session {
        case .none: nil
        case .optional: await sessions.currentSession()
        case .required: try await sessions.session()
        }
    }

    private func exchange<Value: Sendable>(
        _ operation: Operation, _ token: SessionToken?,
        _ read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        let request = try operation.request(with: token, to: address, configuration)
        return try await sender.run(request) { (reply) async throws(AmbraError) in
            let reader = AnswerReader(call: operation.name, reply: reply, limit: configuration.answerLimit)
            return try await reader.result(by: operation.answers, read)
        }
    }

    /// Whether a refusal means that the session has ended, which its keeper then learns.
    ///
    /// The service says so. Storage answers an ended session and a missing permission alike, so that the service is
    /// asked before a permission problem costs a login each time. A body that cannot be sent again is not worth the
    /// question: the caller sees the refusal.
    private func hasEnded(
        _ session: SessionMachine.Session, of sessions: SessionKeeper, _ operation: Operation, _ error: AmbraError
    ) async throws(AmbraError) -> Bool {
        if error.isStorageAccessDenied, operation.isReplayable {
            guard await sessions.currentSession() == session else { return true }
            guard try await isUnknown(session) else { return false }
        } else if !error.saysSessionEnded {
            return false
        }
        await sessions.ended(session)
        configuration.logger.notice("the session has ended", metadata: ["call": "\(operation.name)"])
        return true
    }
}

extension AmbraError {
    /// Whether the service refuses a call because it does not know the session.
    package var saysSessionEnded: Bool { if case .service(let refusal) = self { refusal.status == 401 } else { false } }

    fileprivate var isStorageAccessDenied: Bool {
        guard case .storage(let refusal) = self else { return false }
        return refusal.httpStatus == 401 || refusal.status == .accessDenied
    }
}
