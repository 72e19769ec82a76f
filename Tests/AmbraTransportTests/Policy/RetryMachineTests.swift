import Testing

@testable import AmbraTransport

struct RetryMachineTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let outcome: RetryOutcome
        /// Retried when: safe to repeat; not safe to repeat; safe, but the body cannot be sent again.
        let idempotent: Bool
        let other: Bool
        let unreplayable: Bool

        init(_ outcome: RetryOutcome, _ idempotent: Bool, _ other: Bool, _ unreplayable: Bool) {
            self.outcome = outcome
            self.idempotent = idempotent
            self.other = other
            self.unreplayable = unreplayable
        }

        var testDescription: String { "\(outcome)" }
    }

    private static func failure(_ kind: TransportError.Kind, before: Bool) -> RetryOutcome {
        .failure(TransportError(kind, "x", beforeRequestWasSent: before))
    }

    static let cases: [Case] = [
        Case(.status(200, retryAfter: nil), false, false, false),
        Case(.status(404, retryAfter: nil), false, false, false),
        Case(.status(500, retryAfter: nil), false, false, false),
        Case(.status(429, retryAfter: nil), true, true, false),
        Case(.status(503, retryAfter: nil), true, true, false),
        Case(.status(502, retryAfter: nil), true, false, false),
        Case(.status(504, retryAfter: nil), true, false, false),
        Case(failure(.connectFailed, before: true), true, true, true),
        Case(failure(.unknownHost, before: true), true, true, true),
        Case(failure(.connectTimeout, before: true), true, true, true),
        Case(failure(.connectionLost, before: false), true, false, false),
        Case(failure(.connectionLost, before: true), true, true, true),
        Case(failure(.stalled, before: false), true, false, false),
        Case(failure(.responseTimeout, before: false), true, false, false),
        Case(failure(.earlyAnswer, before: false), true, false, false),
        Case(failure(.certificate, before: true), false, false, false),
        Case(failure(.invalidRequest, before: true), false, false, false),
        Case(failure(.cancelled, before: true), false, false, false),
        Case(failure(.requestBody, before: false), false, false, false),
        Case(failure(.malformedAnswer, before: false), false, false, false),
        Case(failure(.bodyTooLarge, before: false), false, false, false),
    ]

    private func isRetried(_ outcome: RetryOutcome, isIdempotent: Bool, isReplayable: Bool) -> Bool {
        var machine = RetryMachine(policy: .storage, isIdempotent: isIdempotent, isReplayable: isReplayable)
        var budget = RetryBudget()
        return machine.decide(outcome, budget: &budget, random: 0.5) != .giveUp
    }

    @Test(arguments: cases)
    func `what is tried again depends on the outcome, the call and the body`(example: Case) {
        #expect(isRetried(example.outcome, isIdempotent: true, isReplayable: true) == example.idempotent)
        #expect(isRetried(example.outcome, isIdempotent: false, isReplayable: true) == example.other)
        #expect(isRetried(example.outcome, isIdempotent: true, isReplayable: false) == example.unreplayable)
    }

    @Test func `a server that begins no answer is asked twice, not five times`() {
        var machine = RetryMachine(policy: .service, isIdempotent: true, isReplayable: true)
        var budget = RetryBudget()
        let silence = Self.failure(.responseTimeout, before: false)
        #expect(machine.decide(silence, budget: &budget, random: 0) != .giveUp)
        #expect(machine.decide(silence, budget: &budget, random: 0) == .giveUp)
    }

    @Test func `a service call does not retry 502`() {
        var machine = RetryMachine(policy: .service, isIdempotent: true, isReplayable: true)
        var budget = RetryBudget()
        #expect(machine.decide(.status(502, retryAfter: nil), budget: &budget, random: 0) == .giveUp)
    }

    @Test func `the longest wait doubles up to its limit, and tries are counted`() {
        var policy = RetryPolicy.service
        policy.maximumAttempts = 6
        policy.baseDelay = .seconds(1)
        policy.maximumDelay = .seconds(5)
        var machine = RetryMachine(policy: policy, isIdempotent: true, isReplayable: true)
        var budget = RetryBudget()
        let waits = (0..<6).map { _ in
            machine.decide(.status(503, retryAfter: nil), budget: &budget, random: 0.5)
        }
        let expected: [Duration] = [
            .milliseconds(500), .seconds(1), .seconds(2), .milliseconds(2500), .milliseconds(2500),
        ]
        #expect(waits == expected.map { .retry(after: $0) } + [.giveUp])
    }

    @Test func `one try means none again`() {
        var machine = RetryMachine(policy: .never, isIdempotent: true, isReplayable: true)
        var budget = RetryBudget()
        let outcome = Self.failure(.connectFailed, before: true)
        #expect(machine.decide(outcome, budget: &budget, random: 0) == .giveUp)
    }

    @Test func `what the server asks for is the least wait, unless it asks for too much`() {
        var budget = RetryBudget()
        func decide(_ asked: Duration) -> RetryDecision {
            var machine = RetryMachine(policy: .service, isIdempotent: false, isReplayable: true)
            return machine.decide(.status(429, retryAfter: asked), budget: &budget, random: 0.5)
        }
        #expect(decide(.seconds(7)) == .retry(after: .seconds(7)))
        #expect(decide(.zero) == .retry(after: .milliseconds(100)))
        #expect(decide(.seconds(120)) == .retry(after: .seconds(120)))
        #expect(decide(.seconds(121)) == .giveUp)
    }

    @Test func `an empty budget ends retries until calls succeed again`() {
        var budget = RetryBudget()
        func decide(_ status: Int) -> RetryDecision {
            var machine = RetryMachine(policy: .service, isIdempotent: true, isReplayable: true)
            return machine.decide(.status(status, retryAfter: nil), budget: &budget, random: 0)
        }
        for _ in 0..<10 { #expect(decide(503) == .retry(after: .zero)) }
        #expect(decide(503) == .giveUp)
        for _ in 0..<9 { #expect(decide(200) == .giveUp) }
        #expect(decide(503) == .giveUp)
        _ = decide(200)
        #expect(decide(503) == .retry(after: .zero))
        #expect(decide(503) == .giveUp)
    }

    @Test func `extreme settings do not trap`() {
        var policy = RetryPolicy.service
        policy.baseDelay = .seconds(Int64.max)
        policy.maximumDelay = .seconds(Int64.max)
        var machine = RetryMachine(policy: policy, isIdempotent: true, isReplayable: true)
        var budget = RetryBudget()
        let decision = machine.decide(.status(503, retryAfter: nil), budget: &budget, random: 0.5)
        #expect(decision == .retry(after: .seconds(43_200)))
    }
}
