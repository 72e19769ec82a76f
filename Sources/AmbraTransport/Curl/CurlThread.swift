import CLibcurl
import Platform

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The thread of a ``CurlEngine``: runs its jobs in order, and between them lets libcurl work.
///
/// Sendable because `multi` and `watched` are used on the thread alone, but for `curl_multi_wakeup`, which may be
/// called from anywhere and is called under the inbox's lock while the thread has not been told to stop; `isStarted` is
/// written once, by the one who makes this object, before anybody else has it; the rest is locked.
final class CurlThread: SerialExecutor, @unchecked Sendable {
    private enum Item: Sendable {
        case job(UnownedJob)
        case closure(@Sendable () -> Void)
    }

    private struct Inbox: Sendable {
        var items: [Item] = []
        var isPolling = false
        var isStopping = false
        var identity: UInt?
    }

    let multi: UnsafeMutableRawPointer
    /// A connection that libcurl has handed over, whose news wake the thread as well.
    var watched: curl_waitfd?
    private let inbox = Locked(Inbox())
    private var isStarted = false

    init() throws(TransportError) {
        guard CurlLibrary.isReady, let multi = curl_multi_init() else {
            throw TransportError(.other, "libcurl could not be started; is there memory left?")
        }
        self.multi = multi
    }

    /// Starts the thread. `turn` does what libcurl has to do and gives the longest time to sleep, in milliseconds.
    ///
    /// From here on the thread keeps this object alive until ``stop()``. `onEnd` is the last that it does.
    func start(
        turn: @escaping @Sendable () -> Int32, onEnd: @escaping @Sendable () -> Void
    ) throws(TransportError) {
        isStarted = true
        do throws(SystemError) {
            try OwnThread.start(name: "ambra-curl") {
                self.run(turn)
                onEnd()
            }
        } catch {
            isStarted = false
            throw TransportError(
                .other, "the system refused a new thread (error \(error.code)); close other work first")
        }
    }

    deinit { if !isStarted { curl_multi_cleanup(multi) } }

    /// Ends the thread when it has done what it was asked so far.
    func stop() {
        inbox.withLock { inbox in
            inbox.isStopping = true
            wake(&inbox)
        }
    }

    /// Runs a closure on the thread.
    func post(_ closure: @escaping @Sendable () -> Void) { add(.closure(closure)) }

    func enqueue(_ job: consuming ExecutorJob) { add(.job(UnownedJob(job))) }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() {
        let isHere = inbox.withLock { $0.identity == OwnThread.identity }
        precondition(isHere, "this belongs on the engine's thread")
    }

    private func add(_ item: Item) {
        inbox.withLock { inbox in
            inbox.items.append(item)
            wake(&inbox)
        }
    }

    private func wake(_ inbox: inout Inbox) {
        guard inbox.isPolling else { return }
        inbox.isPolling = false
        curl_multi_wakeup(multi)
    }

    private func run(_ turn: () -> Int32) {
        inbox.withLock { $0.identity = OwnThread.identity }
        while runItems() {
            let patience = turn()
            let mayPoll = inbox.withLock { inbox in
                inbox.isPolling = inbox.items.isEmpty && !inbox.isStopping
                return inbox.isPolling
            }
            guard mayPoll else { continue }
            if poll(patience) != CURLM_OK { usleep(10_000) }
            inbox.withLock { $0.isPolling = false }
        }
        curl_multi_cleanup(multi)
    }

    private func poll(_ patience: Int32) -> CURLMcode {
        guard var watched else { return curl_multi_poll(multi, nil, 0, patience, nil) }
        return curl_multi_poll(multi, &watched, 1, patience, nil)
    }

    /// Runs what is in the inbox. `false`: the engine is gone, and nothing can come any more.
    private func runItems() -> Bool {
        let (items, isStopping) = inbox.withLock { inbox in
            defer { inbox.items.removeAll(keepingCapacity: inbox.items.count < 64) }
            return (inbox.items, inbox.isStopping)
        }
        for item in items {
            switch item {
            case .job(let job): job.runSynchronously(on: asUnownedSerialExecutor())
            case .closure(let closure): closure()
            }
        }
        return !(isStopping && items.isEmpty)
    }
}

/// The state that libcurl keeps once for a process.
enum CurlLibrary {
    static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
