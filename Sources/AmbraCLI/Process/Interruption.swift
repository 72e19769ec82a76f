#if Tools
    import AmbraTransport
    import Foundation

    /// Turns SIGINT, SIGTERM and SIGHUP into cancellation: the first one lets the work end cleanly. A second Ctrl-C or
    /// SIGTERM ends the process; a second SIGHUP does not, because a closing terminal and its shell both send one.
    enum Interruption {
        /// Does work that the signals cancel. They change nothing of how it ended when they come after it.
        static func guarding<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
            let state = Locked(State())
            // Before the work: it may have the terminal's echo off a moment later.
            SignalPipe.watch([SIGINT, SIGTERM, SIGHUP]) { number in
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

        private struct State: Sendable {
            var signals = 0
            var cancel: (@Sendable () -> Void)?
        }
    }
#endif
