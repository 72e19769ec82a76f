/// How a try ended.
package enum RetryOutcome: Sendable, Hashable {
    /// The server answered; `retryAfter` is the wait that it asks for.
    case status(Int, retryAfter: Duration?)
    /// There was no whole answer.
    case failure(TransportError)
}

/// What to do after a try.
package enum RetryDecision: Sendable, Hashable {
    /// Wait, then send the same request again.
    case retry(after: Duration)
    /// The outcome is final.
    case giveUp
}

/// Decides about one request from try to try.
package struct RetryMachine: Sendable {
    private let policy: RetryPolicy
    private let isIdempotent: Bool
    private let isReplayable: Bool
    private var attempts = 0

    /// - Parameters:
    ///   - isIdempotent: Whether the server may do it twice without harm.
    ///   - isReplayable: Whether the body can be sent a second time.
    package init(policy: RetryPolicy, isIdempotent: Bool, isReplayable: Bool) {
        self.policy = policy
        self.isIdempotent = isIdempotent
        self.isReplayable = isReplayable
    }

    /// Takes note of a try and says what is next.
    ///
    /// - Parameter random: From 0 up to, not including, 1.
    package mutating func decide(
        _ outcome: RetryOutcome, budget: inout RetryBudget, random: @autoclosure () -> Double
    ) -> RetryDecision {
        attempts += 1
        if case .status(let status, _) = outcome, status < 400 {
            budget.refund()
            return .giveUp
        }
        guard attempts < policy.maximumAttempts, mayRepeat(outcome) else { return .giveUp }
        let asked = retryAfter(outcome)
        guard asked <= policy.longestRetryAfter, budget.spend() else { return .giveUp }
        return .retry(after: max(asked, jitter(random())))
    }

    private func mayRepeat(_ outcome: RetryOutcome) -> Bool {
        switch outcome {
        case .status(let status, _):
            guard policy.retriedStatuses.contains(status), isReplayable else { return false }
            // Both say that the request was not worked on; any other failure may come after the work was done.
            return status == 429 || status == 503 || isIdempotent
        case .failure(let error):
            guard Self.isPassing(error.kind) else { return false }
            // A connection that died unseen deserves a second try; a server that keeps silent deserves no third.
            if error.kind == .responseTimeout, attempts > 1 { return false }
            return error.beforeRequestWasSent || (isIdempotent && isReplayable)
        }
    }

    /// Whether the next try may end otherwise.
    private static func isPassing(_ kind: TransportError.Kind) -> Bool {
        let passing: Set<TransportError.Kind> = [
            .unknownHost, .connectFailed, .connectTimeout, .tls, .responseTimeout, .stalled, .connectionLost,
            .earlyAnswer,
        ]
        return passing.contains(kind)
    }

    private func retryAfter(_ outcome: RetryOutcome) -> Duration {
        if case .status(_, let asked?) = outcome { max(.zero, asked) } else { .zero }
    }

    private func jitter(_ random: Double) -> Duration {
        // A day bounds what arithmetic could not hold.
        let ceiling = min(max(.zero, policy.maximumDelay), .seconds(86_400))
        var longest = min(max(.zero, policy.baseDelay), ceiling)
        for _ in 1..<max(1, attempts) where longest < ceiling { longest = min(longest * 2, ceiling) }
        return longest * min(max(random, 0), 1)
    }
}
