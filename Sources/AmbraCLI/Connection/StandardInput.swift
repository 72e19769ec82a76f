#if Tools
import Foundation
import Platform

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
        do throws(SystemError) {
            return try DescriptorIO.readNext(count, of: STDIN_FILENO)
        } catch {
            throw CommandFailure(.badInput, "standard input cannot be read: \(error)")
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
