#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A hidden file that is being written, in the folder where it will stay.
final class TemporaryFile {
    private let name: String
    private var descriptor: Int32

    init(beside path: String, mode: UInt32) throws(DICOMError) {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        var name = ""
        var descriptor: Int32 = -1
        for _ in 0..<16 where descriptor < 0 {
            let random = UInt64.random(in: 0 ... .max)
            name = folder + Self.prefix + String(random, radix: 36) + Self.suffix
            descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
            guard descriptor >= 0 || errno == EEXIST || errno == EINTR else { break }
        }
        guard descriptor >= 0 else { throw .unwritable("the file cannot be created", errno) }
        self.name = name
        self.descriptor = descriptor
        // Tells ``LeftoverFiles`` that somebody is at it; where a file system has no locks nothing is left over.
        _ = system_flock(descriptor, LOCK_EX | LOCK_NB)
    }

    static let prefix = ".ambra-"
    static let suffix = ".part"

    deinit { if descriptor >= 0 { _ = system_close(descriptor) } }

    func write(_ bytes: [UInt8]) throws(DICOMError) {
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = system_write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count > 0 {
                    done += count
                } else if count == 0 || errno != EINTR {
                    failure = count == 0 ? EIO : errno
                    return
                }
            }
        }
        guard failure == 0 else { throw .unwritable("the file cannot be written", failure) }
    }

    /// Lets the system copy; returns how much it could. The rest is the caller's: not every file system can.
    func copy(_ range: Range<Int>, of file: OpenFile) throws(DICOMError) -> Int {
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
                    throw .unwritable("the file cannot be written", errno)
                } else {
                    break
                }
            }
            return copied
        #else
            return 0
        #endif
    }

    func synchronize() throws(DICOMError) {
        guard fsync(descriptor) == 0 else { throw .unwritable("the file cannot be brought to the disk", errno) }
    }

    func close() throws(DICOMError) {
        guard descriptor >= 0 else { return }
        let closed = system_close(descriptor)
        descriptor = -1
        // Some network file systems tell of a failed write only here.
        guard closed == 0 || errno == EINTR else { throw .unwritable("the file cannot be written", errno) }
    }

    func rename(to path: String, replacing: Bool) throws(DICOMError) {
        if replacing {
            if let objection = Destination.objection(path) {
                throw DICOMError(.unwritable, "the file cannot be named: \(objection)")
            }
            guard system_rename(name, path) == 0 else { throw .unwritable("the file cannot be named", errno) }
            return
        }
        // A link never replaces anything, where renaming would.
        if link(name, path) == 0 {
            unlink(name)
            return
        }
        let code = errno
        guard code == EPERM || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK else {
            throw .unwritable("the file cannot be named", code)
        }
        // No links in this file system: the name is taken first, so that nobody else's file is replaced.
        let claim = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard claim >= 0 else { throw .unwritable("the file cannot be named", errno) }
        _ = system_close(claim)
        guard system_rename(name, path) == 0 else { throw .unwritable("the file cannot be named", errno) }
    }

    func remove() { unlink(name) }
}

private func system_flock(_ descriptor: Int32, _ operation: Int32) -> Int32 { flock(descriptor, operation) }

private func system_close(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func system_write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func system_rename(_ old: String, _ new: String) -> Int32 { rename(old, new) }

extension DICOMError {
    static func unwritable(_ what: String, _ code: Int32) -> DICOMError {
        DICOMError(.unwritable, what + ": " + SystemReason.words(code))
    }
}
