import AmbraTransport
import Foundation
import Logging
import Platform

/// Makes a session or a token from credentials.
struct LoginCall: Sendable {
    private let credentials: Credentials
    private let runner: OperationRunner

    private static let login = Call("/session/login", session: .none, repeats: .safe)
    private static let token = Call("/session/oauth/token", session: .none, repeats: .safe)

    /// A session or token that was given can be handed out once: asked for a second time, it has ended.
    private let used = Locked(false)

    init(credentials: Credentials, runner: OperationRunner) {
        self.credentials = credentials
        // A login is a short call: whoever waits for it learns soon that nobody answers.
        var runner = runner
        runner.configuration.responseTimeout = min(runner.configuration.responseTimeout, .seconds(30))
        runner.configuration.answerTimeout = min(runner.configuration.answerTimeout, .seconds(30))
        self.runner = runner
    }

    func perform() async throws(AmbraError) -> IssuedSession {
        switch credentials {
        case .session(let id):
            return try once(.sid(id), "the session has ended; log in again to get a new one")
        case .bearer(let token):
            return try once(.authorization("Bearer \(token)"), "the token is not valid or has ended; get a new one")
        case .basic(let username, let password):
            let pair = Data("\(username):\(password)".utf8).base64EncodedString()
            return try once(.authorization("Basic \(pair)"), "user name or password is wrong", .invalidCredentials)
        case .password(let username, let password, let vanity):
            return try await logIn(username, password, vanity)
        case .oauth(let username, let password, let duration):
            return try await getToken(username, password, duration)
        case .node:
            throw .authentication(AuthenticationError(.refused, "this call takes no node credentials; use a session"))
        }
    }

    private func once(
        _ token: SessionToken, _ message: String, _ reason: AuthenticationError.Reason = .sessionExpired
    ) throws(AmbraError) -> IssuedSession {
        let isFirst = used.withLock { used in
            defer { used = true }
            return !used
        }
        guard isFirst else { throw .authentication(AuthenticationError(reason, message)) }
        return IssuedSession(token)
    }

    private func logIn(
        _ username: String, _ password: String, _ vanity: String?
    ) async throws(AmbraError) -> IssuedSession {
        var form = Form()
        form.append("login", username)
        form.append("password", password)
        form.append("vanity", vanity)
        let answer = try await send(Self.login, form)
        guard let id = answer.string("sid"), !id.isEmpty else {
            throw .decoding(CallFailure(call: Self.login.path, message: "the answer has no sid"))
        }
        do throws(AmbraError) {
            if answer.flag("pin_required") == true {
                try await confirmByPIN(id, via: answer.string("pin_via"))
            }
            if answer.flag("sign_required") == true { try await confirmBySignature(id) }
        } catch {
            // Nobody will use a session that could not be confirmed; what went wrong is what the caller sees.
            try? await LogoutCall(runner: runner).settle(id)
            throw error
        }
        runner.configuration.logger.notice("logged in")
        return IssuedSession(.sid(id))
    }

    private func getToken(
        _ username: String, _ password: String, _ duration: Int?
    ) async throws(AmbraError) -> IssuedSession {
        var form = Form()
        form.append("grant_type", "client_credentials")
        form.append("client_id", username)
        form.append("client_secret", password)
        form.append("duration", duration)
        let answer = try await send(Self.token, form)
        guard let token = answer.string("access_token"), !token.isEmpty else {
            throw .decoding(CallFailure(call: Self.token.path, message: "the answer has no access_token"))
        }
        runner.configuration.logger.notice("got a token")
        return IssuedSession(
            .authorization("Bearer \(token)"), lifetime: .seconds(answer.integer("expires_in") ?? duration ?? 3600))
    }

    private func send(_ call: Call, _ form: Form) async throws(AmbraError) -> JSONObject {
        var operation = Operation(call, form)
        // A session that the service has made must be known, or nobody could end it.
        operation.finishesOnceSent = true
        do throws(AmbraError) {
            return try await runner.run(operation) { (reader) async throws(AmbraError) in
                try await reader.serviceAnswer(AnswerReading<OpenRecord>.record)
            }.json
        } catch {
            throw Self.explain(error)
        }
    }

    private static func explain(_ error: AmbraError) -> AmbraError {
        guard case .service(let refusal) = error,
            let token = refusal.token ?? (refusal.status == 401 ? .invalidCredentials : nil)
        else { return error }
        switch token {
        case .invalidCredentials, .authFailed:
            return .authentication(
                AuthenticationError(.invalidCredentials, "user name or password is wrong", token: token))
        default:
            return .authentication(AuthenticationError(.refused, "the service refuses the login", token: token))
        }
    }
}

// MARK: - Second steps

extension LoginCall {
    private func confirmByPIN(_ id: String, via: String?) async throws(AmbraError) {
        guard let ask = runner.configuration.confirmation.pin else { throw Self.unconfirmed("PIN", "confirmation.pin") }
        let pin = try await answer("PIN") { try await ask(PINRequest(via: via)) }
        var form = Form()
        form.append("sid", id)
        form.append("pin", pin)
        _ = try await send(Call("/session/pin", session: .none), form)
    }

    private func confirmBySignature(_ id: String) async throws(AmbraError) {
        guard let signer = runner.configuration.confirmation.signer else {
            throw Self.unconfirmed("signature", "confirmation.signer")
        }
        let signature = try await answer("signature") { try await signer.sign(signer.message(session: id)) }
        var form = Form()
        form.append("sid", id)
        form.append("signature", base64: signature)
        _ = try await send(Call("/session/sign", session: .none), form)
    }

    /// What a caller's closure throws may hold anything: only its type is safe to show.
    private func answer<Value: Sendable>(
        _ what: String, _ ask: @Sendable () async throws -> Value
    ) async throws(AmbraError) -> Value {
        do {
            return try await ask()
        } catch is CancellationError {
            throw .cancelled
        } catch {
            let message = "the \(what) could not be had: the program's own closure threw \(type(of: error))"
            throw .authentication(AuthenticationError(.confirmationRequired, message))
        }
    }

    private static func unconfirmed(_ what: String, _ setting: String) -> AmbraError {
        .authentication(
            AuthenticationError(
                .confirmationRequired,
                "this user must confirm each login with a \(what); set \(setting) in the configuration"
            ))
    }
}
