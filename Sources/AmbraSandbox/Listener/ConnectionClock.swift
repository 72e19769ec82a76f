/// How long a connection may take for what it is at. A value: what happens goes in, a deadline comes out.
///
/// Of a body only the time counts in which the sandbox waits for more of it.
struct ConnectionClock: Sendable {
    typealias Instant = ContinuousClock.Instant

    /// What took too long.
    enum Overtime: Sendable, Equatable {
        case idle, header, body, answer
    }

    private enum Phase: Sendable, Equatable {
        case idle(since: Instant)
        case header(since: Instant)
        case body
        case answering
    }

    private let limits: SandboxLimits
    private var phase: Phase
    /// The answers that have not gone out in full.
    private var owed = 0
    private var bodyBytes = 0
    private var waited = Duration.zero
    private var waitingSince: Instant?
    private var blockedSince: Instant?

    init(_ limits: SandboxLimits, now: Instant) {
        self.limits = limits
        phase = .idle(since: now)
    }

    /// Bytes have come.
    mutating func received(_ count: Int, now: Instant) {
        switch phase {
        case .idle: phase = .header(since: now)
        case .body:
            bodyBytes += count
            if let since = waitingSince { waited += now - since }
            waitingSince = nil
        case .header, .answering: break
        }
    }

    /// The head of a request is whole.
    mutating func began() {
        phase = .body
        owed += 1
        (bodyBytes, waited, waitingSince) = (0, .zero, nil)
    }

    /// A request is whole.
    mutating func ended(now: Instant) { phase = owed == 0 ? .idle(since: now) : .answering }

    /// An answer has gone out in full.
    mutating func answered(now: Instant) {
        owed -= 1
        if owed == 0, phase == .answering { phase = .idle(since: now) }
    }

    /// The sandbox waits for more bytes.
    mutating func waits(now: Instant) { waitingSince = waitingSince ?? now }

    /// The client takes no more of an answer, or takes it again.
    mutating func blocks(_ isBlocked: Bool, now: Instant) { blockedSince = isBlocked ? blockedSince ?? now : nil }

    /// Whether an answer can be given to the request that is on its way: nothing of one has been said.
    var owesAnswer: Bool { owed > 0 }

    /// Whether a request has been answered before it was whole.
    var isAnsweredEarly: Bool { phase == .body && owed == 0 }

    /// When something will have taken too long, and what; `nil` while it is the sandbox's turn.
    var deadline: (Instant, Overtime)? {
        let blocked = blockedSince.map { ($0 + limits.stallTime, Overtime.answer) }
        let own: (Instant, Overtime)? =
            switch phase {
            case .idle(let since): (since + limits.idleTime, .idle)
            case .header(let since): (since + limits.headerTime, .header)
            case .body: waitingSince.map { ($0 + patience, .body) }
            case .answering: nil
            }
        guard let blocked, let own else { return blocked ?? own }
        return blocked.0 < own.0 ? blocked : own
    }

    /// How long to wait for the next byte of a body: the rest of what its rate allows, but not for ever.
    private var patience: Duration {
        let earned = Duration.milliseconds(Int64(bodyBytes) * 1000 / Int64(max(1, limits.bodyRate)))
        return min(limits.stallTime, max(.zero, limits.stallTime + earned - waited))
    }
}
