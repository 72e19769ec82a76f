/// Keeps one session of a client, and the calls that wait for it.
package actor SessionKeeper {
    package typealias Login = @Sendable () async throws(AmbraError) -> Grant
    package typealias Logout = @Sendable (SessionToken) async -> Void
    private typealias Outcome = Result<Void, AmbraError>

    private var machine: SessionMachine
    private var waiting: [CheckedContinuation<Outcome, Never>] = []
    private let now: @Sendable () -> ContinuousClock.Instant
    private let login: Login
    private let logout: Logout

    /// - Parameter logout: Ends a session that a new one has replaced, as well as it can.
    package init(
        idleLimit: Duration?, now: @escaping @Sendable () -> ContinuousClock.Instant, logout: @escaping Logout,
        login: @escaping Login
    ) {
        machine = SessionMachine(idleLimit: idleLimit)
        self.now = now
        self.logout = logout
        self.login = login
    }

    /// The session to use; logs in when there is none or when it is about to end.
    package func session() async throws(AmbraError) -> SessionMachine.Session {
        while true {
            if Task.isCancelled { throw .cancelled }
            switch machine.need(now: now()) {
            case .use(let session): return session
            case .logIn: return try await logIn()
            case .wait: try await wait().get()
            }
        }
    }

    /// The session, if there is one now.
    package func currentSession() -> SessionMachine.Session? { machine.session }

    /// Takes back a session that the server no longer knows.
    package func ended(_ session: SessionMachine.Session) { machine.ended(session) }

    /// Drops the session without telling the server.
    package func forget() { machine.forget() }

    private func logIn() async throws(AmbraError) -> SessionMachine.Session {
        do throws(AmbraError) {
            let session = machine.loggedIn(try await login(), now: now())
            wakeAll(.success(()))
            if let old = machine.takeReplaced(), old.token != session.token { await logout(old.token) }
            return session
        } catch {
            machine.loginFailed()
            // A login that was only cancelled says nothing about the others: the first of them logs in.
            if case .cancelled = error { wakeAll(.success(())) } else { wakeAll(.failure(error)) }
            throw error
        }
    }

    /// A waiter that is cancelled sees it when the login under way ends, whichever way: a login is one short call.
    private func wait() async -> Outcome {
        await withCheckedContinuation { waiting.append($0) }
    }

    private func wakeAll(_ outcome: Outcome) {
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume(returning: outcome) }
    }
}
