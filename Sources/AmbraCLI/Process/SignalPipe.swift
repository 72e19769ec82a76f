#if Tools
    import Foundation

    /// The writing end of the pipe that signals go through. Written once, before the first handler is installed.
    private nonisolated(unsafe) var writingEnd: Int32 = -1

    /// Brings signals to a thread that may do anything.
    ///
    /// A signal source of Dispatch is installed some time after it was asked for, and loses what comes before.
    enum SignalPipe {
        /// Calls `handler` on a thread of its own for each of these signals, until the process ends. A hangup that nohup
        /// keeps away stays away.
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
                if number == SIGHUP, unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                    signal(number, SIG_IGN)
                }
            }
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
