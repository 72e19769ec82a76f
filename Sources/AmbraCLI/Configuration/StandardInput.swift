#if Tools
    import Foundation

    /// Standard input, read so that a signal ends the wait: a terminal or a pipe may never send anything.
    enum StandardInput {
        /// Waits until there is something to read, or the end.
        ///
        /// - Throws: ``ExitStatus/interrupted`` when the task is cancelled meanwhile.
        static func wait() throws(CommandFailure) {
            while true {
                guard !Task.isCancelled else { throw CommandFailure(.interrupted, "interrupted") }
                var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                if poll(&waiting, 1, 200) > 0 { return }
            }
        }

        /// The next bytes, at most `count`; none at the end.
        static func piece(_ count: Int) throws(CommandFailure) -> [UInt8] {
            try wait()
            var bytes = [UInt8](repeating: 0, count: count)
            while true {
                let got = read(STDIN_FILENO, &bytes, count)
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw CommandFailure(.badInput, "standard input cannot be read") }
                return Array(bytes[..<got])
            }
        }

        /// All bytes to the end, or some that are more than `limit`.
        static func bytes(limit: Int) throws(CommandFailure) -> [UInt8] {
            var bytes: [UInt8] = []
            while bytes.count <= limit {
                let piece = try piece(1 << 16)
                if piece.isEmpty { break }
                bytes += piece
            }
            return bytes
        }
    }
#endif
