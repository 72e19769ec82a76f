import AmbraTransport
import Logging

/// Makes a session from credentials.
struct LoginCall: Sendable {
    let address: ServiceAddress
    let credentials: Credentials
    let configuration: AmbraConfiguration

    private static let call = Call("/session/login", session: .none, repeats: .safe)

    func perform(_ exchange: Exchange) async throws(AmbraError) -> String {
        switch credentials {
        case .session(let id):
            guard used.withLock({ $0.take() }) else {
                throw .authentication(
                    AuthenticationError(.sessionExpired, "the session has ended; log in again to get a new one"))
            }
            return id
        case .password(let username, let password, let vanity):
            var form = Form()
            form.append("login", username)
            form.append("password", password)
            form.append("vanity", vanity)
            return try await logIn(form, exchange)
        }
    }

    /// A session that was given can be handed out once: asked for a second time, it has ended.
    private let used = Locked(OneUse())

    private struct OneUse: Sendable {
        var isUsed = false
        mutating func take() -> Bool {
            defer { isUsed = true }
            return !isUsed
        }
    }

    private func logIn(_ form: Form, _ exchange: Exchange) async throws(AmbraError) -> String {
        let request = OutgoingRequest(service: Self.call, form: form, address: address, configuration: configuration)
        let answer: JSONObject
        do throws(AmbraError) {
            answer = try await exchange.run(request) { (reply) async throws(AmbraError) in
                try await ServiceAnswer(call: Self.call.path, reply: reply)
                    .read(OpenRecord.self, upTo: configuration.largestAnswer)
            }.json
        } catch {
            throw Self.explain(error)
        }
        guard let id = answer.string("sid"), !id.isEmpty else {
            throw .decoding(CallFailure(call: Self.call.path, message: "the answer has no sid"))
        }
        if answer.flag("pin_required") == true || answer.flag("sign_required") == true {
            throw .authentication(
                AuthenticationError(
                    .confirmationRequired,
                    "this user must confirm each login with a PIN or a signature; use a session made elsewhere"))
        }
        configuration.logger.notice("logged in")
        return id
    }

    private static func explain(_ error: AmbraError) -> AmbraError {
        guard case .service(let refusal) = error,
            let token = refusal.token ?? (refusal.status == 401 ? .invalidCredentials : nil)
        else { return error }
        switch token {
        case .invalidCredentials:
            return .authentication(
                AuthenticationError(.invalidCredentials, "user name or password is wrong", token: token))
        default:
            return .authentication(AuthenticationError(.refused, "the service refuses the login", token: token))
        }
    }
}
