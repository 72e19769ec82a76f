/// What proves the caller's identity to the service.
package enum SessionToken: Sendable, Hashable {
    /// A session id, sent as the field `sid`.
    case sid(String)
    /// The value of the field `Authorization`.
    case authorization(String)

    package var sid: String? { if case .sid(let id) = self { id } else { nil } }

    package var authorization: String? { if case .authorization(let value) = self { value } else { nil } }
}

/// What a login gives.
package struct IssuedSession: Sendable, Hashable {
    package let token: SessionToken
    /// How long the token lasts; `nil` when nothing but silence ends it.
    package let lifetime: Duration?

    package init(_ token: SessionToken, lifetime: Duration? = nil) {
        self.token = token
        self.lifetime = lifetime
    }
}

/// Who logs in, who waits, and with what session calls are made. A value: events in, actions out.
///
/// However many calls find the session ended at once, one of them logs in and the others wait for it. A session is
/// replaced before it ends: at nine tenths of its lifetime, or of the silence that the service bears.
package struct SessionMachine: Sendable {
    package typealias Instant = ContinuousClock.Instant

    /// A session and its number; a later session has a higher number.
    package struct Session: Sendable, Hashable {
        package let token: SessionToken
        package let number: Int
    }

    package enum Decision: Sendable, Equatable {
        case use(Session)
        /// The caller logs in, and reports with ``loggedIn(_:now:)`` or ``loginFailed()``.
        case logIn
        /// The caller waits until it is woken.
        case wait
    }

    private struct Active: Sendable {
        let session: Session
        let renewal: Instant?
        var lastUse: Instant
    }

    private enum State: Sendable {
        case none
        case loggingIn
        case active(Active)
    }

    private let longestSilence: Duration?
    private var state = State.none
    private var lastNumber = 0
    private var replaced: Session?

    /// - Parameter idleLimit: How long the service keeps a session without calls.
    package init(idleLimit: Duration? = nil) { longestSilence = idleLimit.map { $0 * 9 / 10 } }

    package var session: Session? { if case .active(let active) = state { active.session } else { nil } }

    package mutating func need(now: Instant) -> Decision {
        switch state {
        case .active(var active) where !isDue(active, now):
            active.lastUse = now
            state = .active(active)
            return .use(active.session)
        case .loggingIn:
            return .wait
        case .active(let due):
            replaced = due.session
            state = .loggingIn
            return .logIn
        case .none:
            state = .loggingIn
            return .logIn
        }
    }

    private func isDue(_ active: Active, _ now: Instant) -> Bool {
        if let renewal = active.renewal, now >= renewal { return true }
        return longestSilence.map { active.lastUse.duration(to: now) > $0 } ?? false
    }

    package mutating func loggedIn(_ grant: IssuedSession, now: Instant) -> Session {
        lastNumber += 1
        let session = Session(token: grant.token, number: lastNumber)
        state = .active(Active(session: session, renewal: grant.lifetime.map { now + $0 * 9 / 10 }, lastUse: now))
        return session
    }

    /// The session that a new one has replaced and that may still live at the service, once.
    package mutating func takeReplaced() -> Session? {
        defer { replaced = nil }
        return replaced
    }

    package mutating func loginFailed() { state = .none }

    /// A call was told that its session has ended. Only news about the session in use counts.
    package mutating func ended(_ session: Session) {
        if case .active(let current) = state, current.session.number == session.number { state = .none }
    }

    package mutating func forget() {
        if case .active = state { state = .none }
    }
}
