/// Whether the server of an open connection is still there: a machine that vanished ends no connection.
///
/// After a silence the server is asked for a sign of life. When as long a silence follows, it is gone.
struct WebSocketPulse: Sendable {
    typealias Instant = ContinuousClock.Instant

    enum Step: Sendable, Equatable {
        case ask
        case giveUp
    }

    private let silence: Duration
    private var isAsked = false
    /// When the next step is due; `nil` before something was heard.
    private(set) var deadline: Instant?

    /// - Parameter silence: Taken as at least a millisecond, and at most a day.
    init(silence: Duration) { self.silence = min(max(silence, .milliseconds(1)), .seconds(86_400)) }

    /// Something came from the server, whatever it is.
    mutating func heard(at now: Instant) {
        isAsked = false
        deadline = now + silence
    }

    /// The connection is over.
    mutating func stop() { deadline = nil }

    /// What is to be done now, if anything.
    mutating func step(at now: Instant) -> Step? {
        guard let deadline, deadline <= now else { return nil }
        guard !isAsked else { return .giveUp }
        isAsked = true
        self.deadline = now + silence
        return .ask
    }
}
