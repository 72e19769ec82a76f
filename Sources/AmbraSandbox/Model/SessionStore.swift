import Foundation

/// The sessions of all users: a value that is told the time.
struct SessionStore: Sendable {
    /// A session.
    struct Session: Sendable {
        var sid: String
        var userID: String
        var opened: Date
        var lastUsed: Date
        /// The session ends when it was not used for this many seconds.
        var idleLifetime: TimeInterval
        /// The session ends at this time, used or not.
        var end: Date?
        /// Whether this is an OAuth token, which is good as a bearer token only.
        var isToken = false
        /// The PIN that has to come before the session is good for anything else.
        var pin: PendingPIN?

        func isAlive(at now: Date) -> Bool {
            if let end, now >= end { return false }
            return now.timeIntervalSince(lastUsed) < idleLifetime
        }
    }

    /// A PIN that was asked for and has not come yet.
    struct PendingPIN: Sendable, Equatable {
        static let lifetime: TimeInterval = 10 * 60
        static let tries = 3

        var deadline: Date
        var triesLeft = Self.tries
    }

    /// What became of a PIN.
    enum PINOutcome: Sendable, Equatable {
        case confirmed, wrong, lapsed
    }

    /// The most sessions that a user may hold; opening another drops the oldest.
    static let limit = 10

    private var sessions: [String: Session] = [:]
    private var order: [String] = []

    /// The number of sessions and tokens that have not been ended; those that expired unseen count.
    var count: Int { sessions.count }

    /// Opens a session.
    mutating func open(for userID: String, idleLifetime: TimeInterval, end: Date? = nil, at now: Date) -> Session {
        let mine = order.filter { sessions[$0]?.userID == userID }
        for sid in mine.dropLast(Self.limit - 1) { close(sid) }
        let session = Session(
            sid: Identifier.session(),
            userID: userID,
            opened: now,
            lastUsed: now,
            idleLifetime: idleLifetime,
            end: end
        )
        sessions[session.sid] = session
        order.append(session.sid)
        return session
    }

    /// The session of a sid, which counts as used now; nil when there is none or it has expired.
    mutating func use(_ sid: String, at now: Date) -> Session? {
        guard let session = sessions[sid] else { return nil }
        guard session.isAlive(at: now) else {
            close(sid)
            return nil
        }
        sessions[sid]?.lastUsed = now
        return session
    }

    /// Opens an OAuth token, which lives for `lifetime` seconds, used or not.
    mutating func openToken(for userID: String, lifetime: TimeInterval, at now: Date) -> Session {
        let end = now.addingTimeInterval(lifetime)
        var session = open(for: userID, idleLifetime: lifetime, end: end, at: now)
        session.isToken = true
        sessions[session.sid] = session
        return session
    }

    /// Asks for a PIN before a session is good for anything else.
    mutating func demandPIN(_ sid: String, at now: Date) {
        sessions[sid]?.pin = PendingPIN(deadline: now.addingTimeInterval(PendingPIN.lifetime))
    }

    /// Takes a PIN. It lapses after 10 minutes or three wrong tries; then a new login is needed.
    mutating func confirm(_ sid: String, pin: String, expected: String?, at now: Date) -> PINOutcome {
        guard var pending = sessions[sid]?.pin else { return .wrong }
        guard pending.triesLeft > 0, now < pending.deadline else { return .lapsed }
        if pin == expected {
            sessions[sid]?.pin = nil
            return .confirmed
        }
        pending.triesLeft -= 1
        sessions[sid]?.pin = pending
        return .wrong
    }

    /// Ends a session.
    mutating func close(_ sid: String) {
        guard sessions.removeValue(forKey: sid) != nil else { return }
        order.removeAll { $0 == sid }
    }

    /// Ends the sessions of a user.
    mutating func closeAll(of userID: String) {
        for sid in order where sessions[sid]?.userID == userID { close(sid) }
    }

    /// Ends all sessions.
    mutating func closeAll() {
        sessions = [:]
        order = []
    }
}
