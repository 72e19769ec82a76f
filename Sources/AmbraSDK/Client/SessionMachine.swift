/// Who logs in, who waits, and with what session calls are made. A value: events in, actions out.
///
/// However many calls find the session ended at once, one of them logs in and the others wait for it.
package struct SessionMachine: Sendable {
    /// A session and its number; a later session has a higher number.
    package struct Session: Sendable, Hashable {
        package let id: String
        package let number: Int
    }

    package enum Decision: Sendable, Equatable {
        case use(Session)
        /// The caller logs in, and reports with ``loggedIn(_:)`` or ``loginFailed()``.
        case logIn
        /// The caller waits until it is woken.
        case wait
    }

    private enum State: Sendable {
        case none
        case loggingIn
        case active(Session)
    }

    private var state = State.none
    private var lastNumber = 0

    package init() {}

    package var session: Session? { if case .active(let session) = state { session } else { nil } }

    package mutating func need() -> Decision {
        switch state {
        case .active(let session): return .use(session)
        case .loggingIn: return .wait
        case .none:
            state = .loggingIn
            return .logIn
        }
    }

    package mutating func loggedIn(_ id: String) -> Session {
        lastNumber += 1
        let session = Session(id: id, number: lastNumber)
        state = .active(session)
        return session
    }

    package mutating func loginFailed() { state = .none }

    /// A call was told that its session has ended. Only news about the session in use counts.
    package mutating func ended(_ session: Session) {
        if case .active(let current) = state, current.number == session.number { state = .none }
    }

    package mutating func forget() {
        if case .active = state { state = .none }
    }
}
