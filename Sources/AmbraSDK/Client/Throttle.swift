package import AmbraTransport
package import Platform

/// When the client may send: the rate limit, the retry budget, and the pauses between tries.
package struct Throttle: Sendable {
    package typealias Sleep = @Sendable (Duration) async throws(CancellationError) -> Void

    private let limiter: Locked<RateLimiter>?
    private let budget: Locked<RetryBudget>
    package let now: @Sendable () -> ContinuousClock.Instant
    private let pause: Sleep
    private let random: @Sendable () -> Double

    package init(
        limits: RateLimits?,
        now: @escaping @Sendable () -> ContinuousClock.Instant,
        random: @escaping @Sendable () -> Double,
        sleep: @escaping Sleep
    ) {
        limiter = limits.map { Locked(RateLimiter(limits: $0)) }
        budget = Locked(RetryBudget())
        self.now = now
        self.random = random
        self.pause = sleep
    }

    package init(configuration: AmbraConfiguration, thread: CoreThread) {
        self.init(
            limits: configuration.rateLimits,
            now: { ContinuousClock.now },
            random: { Double.random(in: 0..<1) },
            sleep: { (duration) async throws(CancellationError) in try await thread.sleep(for: duration) }
        )
    }

    /// Waits until a service call may start.
    package func admit(_ path: String) async throws(AmbraError) {
        guard let limiter else { return }
        let start = now()
        let wait = limiter.withLock { $0.reserve(path: path, now: start) }
        guard wait > .zero else { return }
        do throws(AmbraError) {
            try await sleep(for: wait)
        } catch {
            limiter.withLock { $0.giveBack(start + wait, now: now()) }
            throw error
        }
    }

    package func decide(_ machine: inout RetryMachine, after outcome: RetryOutcome) -> RetryDecision {
        var copy = machine
        let decision = budget.withLock { copy.decide(outcome, budget: &$0, random: random()) }
        machine = copy
        return decision
    }

    package func sleep(for duration: Duration) async throws(AmbraError) {
        do throws(CancellationError) {
            try await pause(duration)
        } catch {
            throw .cancelled
        }
    }
}
