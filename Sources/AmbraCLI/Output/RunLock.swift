#if Tools
import AmbraTransport
import DICOM
import Foundation
import Platform

/// Keeps other runs from a file that this one reads, adds to and replaces: of two that do so at once, one loses what it
/// has added.
///
/// The lock is the system's, on a hidden file beside the other, and ends with the process, however that ends. A hidden
/// file that a killed run has left locks nothing.
final class RunLock: Sendable {
    private let path: String
    private let descriptor: Locked<Int32>

    /// - Throws: ``ExitStatus/badInput`` when another run has the lock; nobody waits.
    init(_ file: String, _ option: String) throws(CommandFailure) {
        path = FolderPath.parent(of: file) + "/." + FolderPath.name(of: file) + ".lock"
        descriptor = Locked(-1)
        for _ in 0..<16 {
            let opened = Self.open(path)
            guard opened >= 0 else {
                // Whoever had it has removed it since it was there.
                if errno == ENOENT { continue }
                throw Self.failure(file, option, "its lock \(path) cannot be opened: \(SystemReason.last)")
            }
            let code = flock(opened, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
            if code == 0, FileIdentity(path: path, followsLinks: false) == FileIdentity(descriptor: opened) {
                descriptor.withLock { $0 = opened }
                return
            }
            close(opened)
            guard code == 0 || code == EWOULDBLOCK || code == EINTR else {
                throw Self.failure(file, option, "cannot be locked: \(SystemReason.words(code))")
            }
            if code == EWOULDBLOCK { break }
        }
        throw Self.failure(
            file, option, "another run is using it; wait until that run has ended, or name another file")
    }

    deinit { end() }

    /// Lets the next one in.
    func end() {
        descriptor.withLock { descriptor in
            guard descriptor >= 0 else { return }
            // Before the lock ends: nobody else's file can be there.
            FilePath(path).unlink()
            close(descriptor)
            descriptor = -1
        }
    }

    /// Opens the file, made when needed. In folders where everybody may put things the system lets nobody make a file
    /// that is there. A network's file system locks what may be written to; what another user has left can be read.
    private static func open(_ path: String) -> Int32 {
        let flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
        let path = FilePath(path)
        var opened = path.open(flags | O_RDWR | O_CREAT | O_EXCL, mode: 0o644)
        if opened < 0, errno == EEXIST { opened = path.open(flags | O_RDWR) }
        if opened < 0, errno == EACCES { opened = path.open(flags | O_RDONLY) }
        return opened
    }

    private static func failure(_ file: String, _ option: String, _ message: String) -> CommandFailure {
        CommandFailure(.badInput, "\(option) \(file): \(message)")
    }
}
#endif
