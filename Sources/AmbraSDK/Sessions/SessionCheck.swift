extension OperationRunner {
    private static let check = Call("/session/user", session: .none, repeats: .safe)

    /// Asks the service whether it no longer knows a session.
    func isUnknown(_ session: SessionMachine.Session) async throws(AmbraError) -> Bool {
        guard let id = session.token.sid else { return false }
        var form = Form()
        form.append("sid", id)
        do throws(AmbraError) {
            _ = try await run(Operation(Self.check, form)) { (reader) async throws(AmbraError) in
                try await reader.serviceAnswer(AnswerReading<OpenRecord>.record)
            }
            return false
        } catch {
            guard error.saysSessionEnded else { throw error }
            return true
        }
    }
}
