/// One thread that runs tasks in order and lets them sleep, without anything of the cooperative pool.
///
/// Blocking calls run their asynchronous work here, so that they end even when every thread of the pool is blocked in
/// one. The thread ends when the last reference is gone.
package final class CoreThread: TaskExecutor {
    let loop = CoreLoop()
    private let isStarted: Bool

    /// Starts the thread. Where the system has none to give, work falls back to the cooperative pool.
    package init(name: String) {
        do {
            try OwnThread.start(name: name) { [loop] in loop.run() }
            isStarted = true
        } catch {
            isStarted = false
        }
    }

    deinit { loop.stop() }

    /// Whether the caller runs on this thread: to block here would be to wait for oneself.
    package var isCurrent: Bool { loop.isCurrent }

    /// Does work to its end on this thread, also when the task that waits for it is or gets cancelled.
    package func uncancelled<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
        await Task(executorPreference: self) { await work() }.value
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        guard isStarted else {
            globalConcurrentExecutor.enqueue(job)
            return
        }
        loop.add(UnownedJob(job), for: self)
    }

    /// Waits for a time; ends at once when the task is cancelled.
    package func sleep(for duration: Duration) async throws(CancellationError) {
        try await sleep(until: ContinuousClock.now.advanced(by: duration))
    }

    /// Waits for a point in time; ends at once when the task is cancelled.
    package func sleep(until deadline: ContinuousClock.Instant) async throws(CancellationError) {
        guard isStarted else { return try await sleepOnPool(deadline) }
        let id = loop.makeTimerID()
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.add(SleepQueue.Sleeper(id: id, deadline: deadline, continuation: continuation))
                // The handler may have run before there was anything to cancel.
                if Task.isCancelled { loop.cancelSleep(id) }
            }
        } onCancel: {
            loop.cancelSleep(id)
        }
        guard isOver else { throw CancellationError() }
    }

    private func sleepOnPool(_ deadline: ContinuousClock.Instant) async throws(CancellationError) {
        do {
            try await Task.sleep(until: deadline)
        } catch {
            throw CancellationError()
        }
    }
}

/// What the thread of a ``CoreThread`` does. Apart from it, so that the thread does not keep it alive.
final class CoreLoop: Sendable {
    private struct Work: Sendable {
        let job: UnownedJob
        /// Keeps the executor alive until the job has run.
        let executor: CoreThread
    }

    private struct State: Sendable {
        var work: [Work] = []
        var sleeping = SleepQueue()
        var lastTimerID: UInt64 = 0
        var isStopping = false
        var identity: UInt?
    }

    private let state = Locked(State())
    private let signal = ThreadSignal()

    var isCurrent: Bool { state.withLock { $0.identity == OwnThread.identity } }

    func makeTimerID() -> UInt64 {
        state.withLock { state in
            state.lastTimerID += 1
            return state.lastTimerID
        }
    }

    func add(_ job: UnownedJob, for executor: CoreThread) {
        state.withLock { $0.work.append(Work(job: job, executor: executor)) }
        signal.raise()
    }

    func add(_ sleeper: SleepQueue.Sleeper) {
        state.withLock { $0.sleeping.add(sleeper) }
        signal.raise()
    }

    func cancelSleep(_ id: UInt64) {
        state.withLock { $0.sleeping.remove(id) }?.continuation.resume(returning: false)
    }

    func stop() {
        state.withLock { $0.isStopping = true }
        signal.raise()
    }

    func run() {
        state.withLock { $0.identity = OwnThread.identity }
        while true {
            let (isStopping, patience) = state.withLock { state in
                let idle = state.sleeping.first.map { ContinuousClock.now.duration(to: $0) }
                return (state.isStopping, state.work.isEmpty ? idle : .zero)
            }
            if isStopping { break }
            signal.wait(atMost: patience)
            turn()
        }
        state.withLock { $0.identity = nil }
    }

    private func turn() {
        let (work, awake) = state.withLock { state in
            defer { state.work = [] }
            return (state.work, state.sleeping.takeDue(at: .now))
        }
        for sleeper in awake { sleeper.continuation.resume(returning: true) }
        for item in work { item.job.runSynchronously(on: item.executor.asUnownedTaskExecutor()) }
    }
}
