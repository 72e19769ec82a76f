import AmbraTransport
import Platform

/// Ends a session at the service.
struct LogoutCall: Sendable {
    let runner: OperationRunner

    private static let logout = Call("/session/logout", session: .none, repeats: .safe)

    func perform(_ id: String) async throws(AmbraError) {
        var form = Form()
        form.append("sid", id)
        do throws(AmbraError) {
            _ = try await runner.run(Operation(Self.logout, form)) { (reader) async throws(AmbraError) in
                try await reader.serviceAnswer(.acknowledgement)
            }
        } catch {
            // A session that has ended on its own is as good as logged out.
            guard error.saysSessionEnded else { throw error }
        }
    }

    /// Ends a session that nobody will use: in one try and a short time, also when the task is cancelled.
    func settle(_ id: String) async throws(AmbraError) {
        let brief = brief
        let outcome: Result<Void, AmbraError> = await runner.thread.uncancelled {
            do throws(AmbraError) {
                return .success(try await brief.perform(id))
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// The same in one try and a short time.
    private var brief: LogoutCall {
        var runner = runner
        let patience = runner.configuration.logoutPatience
        runner.configuration.serviceRetries = .never
        runner.configuration.connectTimeout = min(runner.configuration.connectTimeout, patience)
        runner.configuration.stallTimeout = min(runner.configuration.stallTimeout, patience)
        runner.configuration.responseTimeout = min(runner.configuration.responseTimeout, patience)
        runner.configuration.answerTimeout = min(runner.configuration.answerTimeout, patience)
        return LogoutCall(runner: runner)
    }
}
