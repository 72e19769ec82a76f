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
#endif
