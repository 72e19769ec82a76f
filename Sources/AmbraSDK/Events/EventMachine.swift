import AmbraTransport
import Platform

/// One subscription to a channel, kept over connections and sessions. A value: inputs in, actions out.
///
/// Connects with the client's session, subscribes, and waits for the acknowledgement. Whatever is lost then is made up
/// for: another connection after a growing pause, another subscription when the client has another session, and a gap
/// told as soon as the subscription is acknowledged again.
struct EventMachine: Sendable {
    typealias Instant = ContinuousClock.Instant

    enum Input: Sendable, Equatable {
        /// The client's session, asked for by ``Action/getSession`` or ``Action/checkSession``.
        case session(String)
        /// No session can be had for now: the service cannot be reached.
        case noSession
        case connection(WebSocketEvent)
        /// The deadline has come.
        case time
    }

    enum Action: Sendable, Equatable {
        case getSession
        /// The session was refused: get another one.
        case renewSession
        /// Has the client got another session? To be answered with it.
        case checkSession
        case connect
        case send(String)
        case disconnect
        case deliver(ChannelEvent)
        /// Nothing follows.
        case fail(EventFailure)
    }

    private enum Phase: Sendable, Equatable {
        case needsSession
        case connecting
        case subscribing(until: Instant)
        case subscribed
        case pausing(until: Instant)
        case over
    }

    static let pingInterval = Duration.seconds(10)
    static let longestPause = Duration.seconds(30)

    private let channel: EventChannel
    /// How often to try until the first acknowledgement. Later there is no limit.
    private let attempts: Int
    private let acknowledgementTimeout: Duration
    private let random: @Sendable () -> Double
    private var phase = Phase.needsSession
    private var sid = ""
    /// Sessions whose events count: the one subscribed with, and the next while it is being subscribed.
    private var digests: Set<String> = []
    private var nextPing: Instant?
    private var failures = 0
    private var wasSubscribed = false
    private var hasRenewed = false

    /// - Parameters:
    ///   - acknowledgementTimeout: How long the service may take to acknowledge a subscription.
    ///   - random: Numbers from 0 to 1, which spread the pauses of many clients.
    init(
        channel: EventChannel, attempts: Int, acknowledgementTimeout: Duration,
        random: @escaping @Sendable () -> Double
    ) {
        self.channel = channel
        self.attempts = attempts
        self.acknowledgementTimeout = acknowledgementTimeout
        self.random = random
    }

    /// When to call ``handle(_:now:)`` with ``Input/time``.
    var deadline: Instant? {
        switch phase {
        case .subscribing(let until): min(until, nextPing ?? until)
        case .subscribed: nextPing
        case .pausing(let until): until
        case .needsSession, .connecting, .over: nil
        }
    }

    func start() -> [Action] { [.getSession] }

    mutating func handle(_ input: Input, now: Instant) -> [Action] {
        switch input {
        case .session(let sid): return session(sid, now)
        case .noSession: return phase == .needsSession ? pause(.unreachable, now) : []
        case .connection(let event): return connection(event, now)
        case .time: return time(now)
        }
    }

    // MARK: Sessions

    private mutating func session(_ sid: String, _ now: Instant) -> [Action] {
        switch phase {
        case .needsSession:
            self.sid = sid
            phase = .connecting
            return [.connect]
        case .subscribed where sid != self.sid:
            self.sid = sid
            return subscribe(now)
        default: return []
        }
    }

    private mutating func subscribe(_ now: Instant) -> [Action] {
        digests.insert(MD5.hexadecimal(sid.utf8))
        phase = .subscribing(until: now + acknowledgementTimeout)
        return [.send(ChannelMessage.subscribe(channel, sid: sid))]
    }

    // MARK: The connection

    private mutating func connection(_ event: WebSocketEvent, _ now: Instant) -> [Action] {
        switch event {
        case .opened:
            guard phase == .connecting else { return [] }
            nextPing = now + Self.pingInterval
            digests = []
            return subscribe(now)
        case .message(.text(let text)): return message(ChannelMessage(text), now)
        case .message(.binary): return []
        case .ended(.refused(.status(401))): return refused(.sessionRefused)
        case .ended(.refused(.status(403))): return fail(.notPermitted(nil))
        case .ended(.refused(.status(let status))) where status < 500 && status != 429: return fail(.noChannels(status))
        case .failed(let error) where error.isFinal: return fail(.transport(error))
        case .failed(let error): return pause(.transport(error), now)
        case .ended: return pause(.lost, now)
        }
    }

    private mutating func message(_ message: ChannelMessage, _ now: Instant) -> [Action] {
        switch message {
        case .event(let name, let channel, let digest):
            guard channel == self.channel, digests.contains(digest) else { return [] }
            return [.deliver(.event(name))]
        case .status(let status, let channel):
            guard case .subscribing = phase, channel == nil || channel == self.channel else { return [] }
            guard status.rawValue != "OK" else { return acknowledged() }
            return status.concernsSession ? refused(.sessionRefused) : fail(.notPermitted(status))
        case .other: return []
        }
    }

    private mutating func acknowledged() -> [Action] {
        defer { wasSubscribed = true }
        phase = .subscribed
        digests = [MD5.hexadecimal(sid.utf8)]
        failures = 0
        hasRenewed = false
        return [.deliver(wasSubscribed ? .gap : .subscribed)]
    }

    /// The service does not know the session: one more try with a new one.
    private mutating func refused(_ failure: EventFailure) -> [Action] {
        guard !hasRenewed else { return fail(failure) }
        hasRenewed = true
        phase = .needsSession
        nextPing = nil
        return [.disconnect, .renewSession]
    }

    // MARK: Time and failures

    private mutating func time(_ now: Instant) -> [Action] {
        switch phase {
        case .pausing(let until) where until <= now:
            phase = .needsSession
            return [.getSession]
        case .subscribing(let until) where until <= now: return pause(.unanswered, now)
        case .subscribing, .subscribed:
            guard let due = nextPing, due <= now else { return [] }
            nextPing = now + Self.pingInterval
            return [.send(ChannelMessage.ping)] + (phase == .subscribed ? [.checkSession] : [])
        default: return []
        }
    }

    private mutating func pause(_ failure: EventFailure, _ now: Instant) -> [Action] {
        guard phase != .over else { return [] }
        failures += 1
        guard wasSubscribed || failures < attempts else { return fail(failure) }
        let longest = min(Self.longestPause, .seconds(1) * (1 << min(failures - 1, 5)))
        phase = .pausing(until: now + longest * (0.5 + random() / 2))
        nextPing = nil
        return [.disconnect]
    }

    private mutating func fail(_ failure: EventFailure) -> [Action] {
        guard phase != .over else { return [] }
        phase = .over
        return [.disconnect, .fail(failure)]
    }
}

/// Why a subscription cannot be had or kept.
enum EventFailure: Sendable, Hashable {
    /// The service does not let this user follow the channel; with its word for it, when it gave one.
    case notPermitted(ServiceError.Token?)
    /// The service knows neither the session nor a new one.
    case sessionRefused
    /// The service does not speak WebSocket there; its HTTP status.
    case noChannels(Int)
    case transport(TransportError)
    case unreachable
    case unanswered
    case lost
}

extension TransportError {
    /// Whether another try cannot help.
    fileprivate var isFinal: Bool { [.certificate, .tls, .invalidRequest].contains(kind) }
}
