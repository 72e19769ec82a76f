import AmbraTransport
import Platform

/// Ends a session at the service.
struct LogoutCall: Sendable {
    let address: ServiceAddress
    let configuration: AmbraConfiguration

    private static let logout = Call("/session/logout", session: .none, repeats: .safe)

    /// A session that another replaced may wait so long for its end, and no longer.
    private static let patience = Duration.seconds(10)

    func perform(_ id: String, _ exchange: RequestSender) async throws(AmbraError) {
        var form = Form()
        form.append("sid", id)
        let request = OutgoingRequest(
            service: Self.logout, form: form, address: address, configuration: configuration)
        do throws(AmbraError) {
            _ = try await exchange.run(request) { (reply) async throws(AmbraError) in
                try await ServiceAnswer(call: Self.logout.path, reply: reply)
                    .read(Acknowledgement.self, upTo: configuration.answerLimit)
            }
        } catch {
            // A session that has ended on its own is as good as logged out.
            if case .service(let refusal) = error, refusal.status == 401 { return }
            throw error
        }
    }

    /// Ends a session that nobody will use: in one try and a short time, also when the task is cancelled.
    func settle(_ id: String, _ exchange: RequestSender, on thread: CoreThread) async throws(AmbraError) {
        let brief = brief
        let outcome: Result<Void, AmbraError> = await thread.uncancelled {
            do throws(AmbraError) {
                return .success(try await brief.perform(id, exchange))
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// The same in one try and a short time.
    private var brief: LogoutCall {
        var configuration = configuration
        configuration.serviceRetries = .never
        configuration.connectTimeout = min(configuration.connectTimeout, Self.patience)
        configuration.stallTimeout = min(configuration.stallTimeout, Self.patience)
        configuration.responseTimeout = min(configuration.responseTimeout, Self.patience)
        configuration.answerTimeout = min(configuration.answerTimeout, Self.patience)
        return LogoutCall(address: address, configuration: configuration)
    }
}
