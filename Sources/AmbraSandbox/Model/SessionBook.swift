import Foundation

/// The sessions of all users: a value that is told the time.
struct SessionBook: Sendable {
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

        func isAlive(at now: Date) -> Bool {
            if let end, now >= end { return false }
            return now.timeIntervalSince(lastUsed) < idleLifetime
        }
    }

    /// The most sessions that a user may hold; opening another drops the oldest.
    static let limit = 10

    private var sessions: [String: Session] = [:]
    private var order: [String] = []

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

    /// Ends a session.
    mutating func close(_ sid: String) {
        guard sessions.removeValue(forKey: sid) != nil else { return }
        order.removeAll { $0 == sid }
    }

    /// Ends all sessions.
    mutating func closeAll() {
        sessions = [:]
        order = []
    }
}
