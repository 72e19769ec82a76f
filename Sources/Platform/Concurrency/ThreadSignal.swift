#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Wakes one thread. A signal raised while nobody waits is kept for the next wait.
///
/// Sendable because `isRaised` is touched only under `mutex`, and neither `mutex` nor `condition` moves in memory.
final class ThreadSignal: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var isRaised = false

    init() {
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        #if canImport(Darwin)
        pthread_cond_init(condition, nil)
        #else
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
        #endif
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Wakes the waiting thread.
    func raise() {
        pthread_mutex_lock(mutex)
        isRaised = true
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }

    /// Waits until the signal is raised, or for `limit` at most; `nil` waits without end.
    func wait(atMost limit: Duration?) {
        pthread_mutex_lock(mutex)
        defer {
            isRaised = false
            pthread_mutex_unlock(mutex)
        }
        guard let limit else {
            while !isRaised { pthread_cond_wait(condition, mutex) }
            return
        }
        guard limit > .zero else { return }
        wait(limit)
    }

    private func wait(_ limit: Duration) {
        let (seconds, attoseconds) = min(limit, .seconds(86_400)).components
        let nanoseconds = Int(attoseconds / 1_000_000_000)
        #if canImport(Darwin)
        var time = timespec(tv_sec: Int(seconds), tv_nsec: nanoseconds)
        if !isRaised { pthread_cond_timedwait_relative_np(condition, mutex, &time) }
        #else
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let sum = time.tv_nsec + nanoseconds
        time.tv_sec += Int(seconds) + sum / 1_000_000_000
        time.tv_nsec = sum % 1_000_000_000
        while !isRaised, pthread_cond_timedwait(condition, mutex, &time) == 0 {}
        #endif
    }
}
