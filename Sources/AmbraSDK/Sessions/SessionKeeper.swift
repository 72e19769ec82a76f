import AmbraTransport
package import Platform

/// Keeps one session of a client, and the calls that wait for it.
///
/// A login belongs to no caller: it runs in a task of its own, and whoever waits for it may be cancelled. When nobody
/// waits any more it is cancelled as well, and a session that the service has made by then is ended.
package actor SessionKeeper {
    package typealias Login = @Sendable () async throws(AmbraError) -> IssuedSession
    package typealias Logout = @Sendable (SessionToken) async -> Void

    private enum Outcome: Sendable {
        case session(SessionMachine.Session)
        /// The login was cancelled by somebody else: the first who waited logs in.
        case again
        case failed(AmbraError)
    }

    private struct Waiter {
        let id: Int
        let continuation: CheckedContinuation<Outcome, Never>
    }

    private var machine: SessionMachine
    private var waiting: [Waiter] = []
    private var lastID = 0
    /// The login under way, until the service has answered.
    private var underWay: Task<Void, Never>?
    /// Logins, each until all that it has to do is done.
    private var running: [Int: Task<Void, Never>] = [:]
    private let now: @Sendable () -> ContinuousClock.Instant
    private let thread: CoreThread
    private let endsUnwanted: Bool
    private let login: Login
    private let logout: Logout

    /// - Parameters:
    ///   - thread: Where logins run.
    ///   - endsUnwanted: Whether a session that nobody waits for any more is ended; a given one is its giver's.
    ///   - logout: Ends a session that a new one has replaced, or that nobody wants, as well as it can, also in a task
    ///     that is cancelled.
    package init(
        idleLimit: Duration?, now: @escaping @Sendable () -> ContinuousClock.Instant, thread: CoreThread,
        endsUnwanted: Bool, logout: @escaping Logout, login: @escaping Login
    ) {
        machine = SessionMachine(idleLimit: idleLimit)
        self.now = now
        self.thread = thread
        self.endsUnwanted = endsUnwanted
        self.logout = logout
        self.login = login
    }

    /// The session to use; logs in when there is none or when it is about to end.
    package func session() async throws(AmbraError) -> SessionMachine.Session {
        while true {
            if Task.isCancelled { throw .cancelled }
            let outcome: Outcome
            switch machine.need(now: now()) {
            case .use(let session): return session
            case .logIn: outcome = await wait(beginning: true)
            case .wait: outcome = await wait(beginning: false)
            }
            switch outcome {
            case .session(let session): return session
            case .again: continue
            case .failed(let error): throw error
            }
        }
    }

    /// The session, if there is one now.
    package func currentSession() -> SessionMachine.Session? { machine.session }

    /// Takes back a session that the server no longer knows.
    package func ended(_ session: SessionMachine.Session) { machine.ended(session) }

    /// Drops the session without telling the server.
    package func forget() { machine.forget() }

    /// Whether a login, or what follows from it, is under way.
    package var isBusy: Bool { !running.isEmpty }

    /// Waits until no login is under way, also when the task is cancelled.
    package func settle() async {
        while let task = running.values.first { await task.value }
    }

    // MARK: - Waiting

    private func wait(beginning: Bool) async -> Outcome {
        lastID += 1
        let id = lastID
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiting.append(Waiter(id: id, continuation: continuation))
                if beginning { begin(id) }
            }
        } onCancel: {
            Task { await self.leave(id) }
        }
    }

    private func leave(_ id: Int) {
        wake(.failed(.cancelled)) { $0.id == id }
        if waiting.isEmpty { underWay?.cancel() }
    }

    private func wake(_ outcome: Outcome, where isMeant: (Waiter) -> Bool = { _ in true }) {
        let woken = waiting.filter(isMeant)
        waiting.removeAll(where: isMeant)
        for waiter in woken { waiter.continuation.resume(returning: outcome) }
    }

    // MARK: - Logging in

    private func begin(_ id: Int) {
        let task = Task(executorPreference: thread) { await self.run(id) }
        underWay = task
        running[id] = task
    }

    private func run(_ id: Int) async {
        await logIn(for: id)
        running[id] = nil
    }

    /// - Parameter first: The waiter that needed the login.
    private func logIn(for first: Int) async {
        do throws(AmbraError) {
            let grant = try await login()
            underWay = nil
            if waiting.isEmpty, endsUnwanted {
                machine.loginFailed()
                return await logout(grant.token)
            }
            let session = machine.loggedIn(grant, now: now())
            wake(.session(session)) { $0.id != first }
            if let old = machine.takeReplaced(), old.token != session.token { await logout(old.token) }
            wake(.session(session)) { $0.id == first }
        } catch {
            underWay = nil
            machine.loginFailed()
            guard case .cancelled = error else { return wake(.failed(error)) }
            // A login that was only cancelled says nothing about the others: the first of them logs in.
            wake(.failed(error)) { $0.id == first }
            wake(.again)
        }
    }
}

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
