import AmbraTransport
import Logging

extension ClientCore {
    /// Sends a storage call, and once more after a new login when storage answers that the session may not.
    ///
    /// - Parameter read: Reads the answer; when the connection fails under it, the call is repeated like any other.
    package func perform<Value: Sendable>(
        _ call: StorageRequest, engine: String, read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        if let mistake = call.mistake { throw .invalidArgument(mistake) }
        let engine = try trusted(engine, call: call.name)
        let session = try await storageKeeper.session()
        do throws(AmbraError) {
            return try await send(call, engine, session, read)
        } catch {
            // Storage answers an ended session and a missing permission alike. A body that cannot be rewound is not sent
            // again: the caller sees the refusal.
            guard case .storage(let refusal) = error, refusal.isAccessDenied, call.body.isReplayable else {
                throw error
            }
            guard try await isEnded(session) else { throw error }
        }
        return try await send(call, engine, try await storageKeeper.session(), read)
    }

    /// Asks the service whether a session has ended, so that a permission problem does not cost a login each time.
    private func isEnded(_ session: SessionMachine.Session) async throws(AmbraError) -> Bool {
        guard await storageKeeper.currentSession() == session else { return true }
        var form = Form()
        form = form.with(session)
        do throws(AmbraError) {
            _ = try await send(.sessionCheck, form, as: OpenRecord.self)
            return false
        } catch {
            guard case .service(let refusal) = error, refusal.status == 401 else { throw error }
            await storageKeeper.ended(session)
            configuration.logger.notice("the session has ended")
            return true
        }
    }

    private func send<Value: Sendable>(
        _ call: StorageRequest, _ engine: String, _ session: SessionMachine.Session,
        _ read: @Sendable (AnswerReader) async throws(AmbraError) -> Value
    ) async throws(AmbraError) -> Value {
        guard case .sid(let id) = session.token else {
            throw .authentication(
                AuthenticationError(
                    .refused, "\(call.name): storage takes sessions only; use password or session credentials"))
        }
        let request = OutgoingRequest(
            storage: call, engine: engine, session: id, address: address, configuration: configuration)
        return try await exchange.run(request) { (reply) async throws(AmbraError) in
            let answer = StorageAnswer(call: call.name, reply: reply)
            return try await read(answer.reader(upTo: self.configuration.answerLimit))
        }
    }
}

extension StorageError {
    fileprivate var isAccessDenied: Bool { httpStatus == 401 || status == .accessDenied }
}
