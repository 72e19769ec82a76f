/// Waiting for one job: what its state means, and how long to wait before the next question. A value.
struct JobMachine: Sendable {
    typealias Instant = ContinuousClock.Instant

    enum Step: Sendable, Equatable {
        /// Ask again after this time, or as soon as an event says that something happened.
        case wait(Duration)
        case done
        case failed
        /// The time is up.
        case timedOut
        /// The service knew the job and does not any more.
        case vanished
    }

    private static let firstPause = Duration.milliseconds(250)
    private static let longestPause = Duration.seconds(5)

    private let deadline: Instant
    private var pause = Self.firstPause
    private var last: Job.State?

    init(deadline: Instant) { self.deadline = deadline }

    /// - Parameter state: What the service says; `nil`: it does not know the job, which may not have been registered
    ///   yet.
    /// - Returns: What to do, and whether the state is another than before.
    mutating func answered(_ state: Job.State?, now: Instant) -> (step: Step, isNews: Bool) {
        let isNews = state != nil && state != last
        if state == nil, last != nil { return (.vanished, false) }
        last = state
        switch state {
        case .done?: return (.done, isNews)
        case .error?: return (.failed, isNews)
        default: break
        }
        let left = now.duration(to: deadline)
        guard left > .zero else { return (.timedOut, isNews) }
        defer { pause = min(pause * 2, Self.longestPause) }
        return (.wait(min(pause, left)), isNews)
    }
}
