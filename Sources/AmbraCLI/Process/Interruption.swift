#if Tools
    import AmbraTransport
    import Dispatch
    import Foundation

    /// Turns SIGINT, SIGTERM and SIGHUP into cancellation: the first one lets the work end cleanly. A second Ctrl-C or
    /// SIGTERM ends the process; a second SIGHUP does not, because a closing terminal and its shell both send one.
    enum Interruption {
        /// Does work that the signals cancel.
        static func guarding<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
            let task = Task { await work() }
            let count = Locked(0)
            for number in [SIGINT, SIGTERM, SIGHUP] {
                watch(number) {
                    let isFirst = count.withLock { count in
                        count += 1
                        return count == 1
                    }
                    if isFirst { return task.cancel() }
                    guard number != SIGHUP else { return }
                    TerminalEcho.restore()
                    _exit(ExitStatus.interrupted.rawValue)
                }
            }
            return await task.value
        }

        /// Watches until the process ends: a signal that comes after the work changes nothing of how it ended. A hangup
        /// that nohup keeps away stays away.
        private static func watch(_ number: Int32, _ handler: @escaping @Sendable () -> Void) {
            let before = signal(number, SIG_IGN)
            if number == SIGHUP, unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                return
            }
            let source = DispatchSource.makeSignalSource(
                signal: number, queue: DispatchQueue(label: "ambra.signals"))
            source.setEventHandler { withExtendedLifetime(source, handler) }
            source.resume()
        }
    }
#endif
