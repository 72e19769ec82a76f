#if Tools
    import AmbraTransport
    import Dispatch
    import Foundation

    /// Turns SIGINT and SIGTERM into cancellation: the first one lets the work end cleanly, the second ends the process.
    enum Interruption {
        /// Does work that the signals cancel.
        static func guarding<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value {
            let task = Task { await work() }
            let count = Locked(0)
            let sources = [SIGINT, SIGTERM].map { number in
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(
                    signal: number, queue: DispatchQueue(label: "ambra.signals"))
                source.setEventHandler {
                    let isFirst = count.withLock { count in
                        count += 1
                        return count == 1
                    }
                    if isFirst { task.cancel() } else { _exit(ExitStatus.interrupted.rawValue) }
                }
                source.resume()
                return source
            }
            let value = await task.value
            for source in sources { source.cancel() }
            return value
        }
    }
#endif
