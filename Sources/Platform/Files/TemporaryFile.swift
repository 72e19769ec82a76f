#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A hidden file that is being written, in the folder where it will stay.
package final class TemporaryFile {
    private let folder: OpenFolder
    private let name: String
    private var descriptor: Int32

    /// Nobody but this user may read it before it is whole.
    package init(in folder: OpenFolder) throws(FileError) {
        var name = ""
        var descriptor: Int32 = -1
        for _ in 0..<16 where descriptor < 0 {
            let random = UInt64.random(in: 0 ... .max)
            name = Self.prefix + String(random, radix: 36) + Self.suffix
            descriptor = openat(
                folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
            guard descriptor >= 0 || errno == EEXIST || errno == EINTR else { break }
        }
        guard descriptor >= 0 else { throw FileError(.unwritable, "the file cannot be created", errno) }
        self.folder = folder
        self.name = name
        self.descriptor = descriptor
        // Tells ``LeftoverFiles`` that somebody is at it; where a file system has no locks nothing is left over.
        _ = system_flock(descriptor, LOCK_EX | LOCK_NB)
    }

    static let prefix = ".ambra-"
    static let suffix = ".part"

    deinit { if descriptor >= 0 { _ = system_close(descriptor) } }

    package func write(_ bytes: [UInt8]) throws(FileError) {
        do throws(SystemError) {
            try DescriptorIO.write(bytes, to: descriptor)
        } catch {
            throw FileError(.unwritable, "the file cannot be written", error.code)
        }
    }

    /// Lets the system copy; returns how much it could. The rest is the caller's: not every file system can.
    package func copy(_ range: Range<Int>, of file: OpenFile) throws(FileError) -> Int {
        #if canImport(Glibc)
        var copied = 0
        var offset = off_t(range.lowerBound)
        while copied < range.count {
            let count = sendfile(descriptor, file.descriptor, &offset, range.count - copied)
            if count > 0 {
                copied += count
            } else if count < 0, errno == EINTR {
                continue
            } else if count < 0, errno == ENOSPC || errno == EDQUOT || errno == EFBIG {
                throw FileError(.unwritable, "the file cannot be written", errno)
            } else {
                break
            }
        }
        return copied
        #else
        return 0
        #endif
    }

    package func synchronize() throws(FileError) {
        guard fsync(descriptor) == 0 else {
            throw FileError(.unwritable, "the file cannot be brought to the disk", errno)
        }
    }

    package func close() throws(FileError) {
        guard descriptor >= 0 else { return }
        let closed = system_close(descriptor)
        descriptor = -1
        // Some network file systems tell of a failed write only here.
        guard closed == 0 || errno == EINTR else { throw FileError(.unwritable, "the file cannot be written", errno) }
    }

    /// Gives the file permissions: those that were asked for, or else those of the user's own file that it replaces.
    package func setMode(_ asked: UInt32?, replacing path: String?) {
        var mode = asked ?? 0o600
        if asked == nil, let old = path.flatMap(folder.status), old.st_uid == geteuid() {
            mode = UInt32(old.st_mode) & 0o777
        }
        // A file system without permissions says no, and then there is nothing to set.
        if mode != 0o600 { _ = fchmod(descriptor, mode_t(mode)) }
    }

    /// Gives the file its name in the folder.
    package func rename(to new: String, replacing: Bool) throws(FileError) {
        let place = folder.descriptor
        let target = FilePath(new).cString
        if replacing {
            if let objection = folder.status(of: new).flatMap(Destination.objection) {
                throw FileError(.unwritable, "the file cannot be renamed into place: \(objection)")
            }
            guard renameat(place, name, place, target) == 0 else {
                throw FileError(.unwritable, "the file cannot be renamed into place", errno)
            }
            return
        }
        // A link never replaces anything, where renaming would.
        if linkat(place, name, place, target, 0) == 0 {
            remove()
            return
        }
        let code = errno
        guard code == EPERM || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK else {
            throw FileError(.unwritable, "the file cannot be renamed into place", code)
        }
        // No links in this file system: the name is taken first, so that nobody else's file is replaced.
        let claim = openat(place, target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard claim >= 0 else { throw FileError(.unwritable, "the file cannot be renamed into place", errno) }
        _ = system_close(claim)
        guard renameat(place, name, place, target) == 0 else {
            throw FileError(.unwritable, "the file cannot be renamed into place", errno)
        }
    }

    /// What was written so far.
    package func reading() throws(FileError) -> OpenFile { try OpenFile(name, in: folder) }

    package func remove() { unlinkat(folder.descriptor, name, 0) }
}

private func system_flock(_ descriptor: Int32, _ operation: Int32) -> Int32 { flock(descriptor, operation) }

private func system_close(_ descriptor: Int32) -> Int32 { close(descriptor) }
