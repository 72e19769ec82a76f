#if Tools
import AmbraTransport
import Foundation
import Platform

/// Turns SIGINT, SIGTERM and SIGHUP into cancellation: the first one lets the work end cleanly. A second Ctrl-C or
/// SIGTERM ends the process; a second SIGHUP does not, because a closing terminal and its shell both send one.
///
/// Signals that end or stop the process at once still do; only the terminal is brought in order before.
enum Interruption {
    /// Does work that the signals cancel. They change nothing of how it ended when they come after it.
    static func guarding<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
        let state = Locked(State())
        // Before the work: it may have the terminal's echo off a moment later.
        SignalPipe.watch(cancelling + ending + [SIGTSTP, SIGCONT]) { number in
            guard cancelling.contains(number) else { return obey(number) }
            let (isFirst, cancel) = state.withLock { state in
                state.signals += 1
                return (state.signals == 1, state.cancel)
            }
            if isFirst {
                cancel?()
                return
            }
            guard number != SIGHUP else { return }
            TerminalEcho.restore()
            _exit(ExitStatus.interrupted.rawValue)
        }
        let task = Task { await work() }
        let came = state.withLock { state in
            state.cancel = { task.cancel() }
            return state.signals > 0
        }
        if came { task.cancel() }
        return await task.value
    }

    private static let cancelling = [SIGINT, SIGTERM, SIGHUP]
    private static let ending = [SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU]

    private static func obey(_ number: Int32) {
        switch number {
        case SIGCONT: TerminalEcho.resume()
        case SIGTSTP:
            TerminalEcho.suspend()
            SignalPipe.yield(to: number)
            // Where nothing stopped it, as in a session without a shell, nothing will say that it goes on.
            TerminalEcho.silence()
        default:
            TerminalEcho.restore()
            SignalPipe.yield(to: number)
        }
    }

    private struct State: Sendable {
        var signals = 0
        var cancel: (@Sendable () -> Void)?
    }
}

/// The writing end of the pipe that signals go through. Written once, before the first handler is installed.
private nonisolated(unsafe) var writingEnd: Int32 = -1

/// Brings signals to a thread that may do anything.
///
/// A signal source of Dispatch is installed some time after it was asked for, and loses what comes before.
enum SignalPipe {
    /// What a shell keeps away from a process in the background, or nohup from any, stays away.
    private static let optional: Set<Int32> = [SIGHUP, SIGQUIT, SIGTSTP]

    /// Calls `handler` on a thread of its own for each of these signals, until the process ends.
    static func watch(_ numbers: [Int32], _ handler: @escaping @Sendable (Int32) -> Void) {
        var ends: [Int32] = [-1, -1]
        guard writingEnd < 0, pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        let reading = ends[0]
        Thread.detachNewThread { forward(reading, to: handler) }
        writingEnd = ends[1]
        for number in numbers {
            let before = signal(number, pass)
            guard optional.contains(number) else { continue }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                signal(number, SIG_IGN)
            }
        }
    }

    /// Lets a watched signal do to the process what it does to any, and watches it again when the process goes on.
    /// To be called by a handler: the signal is taken by its thread before this returns.
    static func yield(to number: Int32) {
        signal(number, SIG_DFL)
        raise(number)
        // The threads of the system's pools block signals, and a thread inherits that.
        var (only, before) = (sigset_t(), sigset_t())
        sigemptyset(&only)
        sigaddset(&only, number)
        pthread_sigmask(SIG_UNBLOCK, &only, &before)
        pthread_sigmask(SIG_SETMASK, &before, nil)
        signal(number, pass)
    }

    /// Runs inside a signal handler: nothing but a system call.
    private static let pass: @convention(c) (Int32) -> Void = { number in
        let error = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(writingEnd, &byte, 1)
        errno = error
    }

    private static func forward(_ reading: Int32, to handler: (Int32) -> Void) {
        var byte: UInt8 = 0
        while true {
            let count = read(reading, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return }
            handler(Int32(byte))
        }
    }
}
#endif
