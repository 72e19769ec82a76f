#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What stands at a path.
struct FileStatus: Sendable, Hashable {
    let isFolder: Bool

    init(path: String) throws(AmbraError) {
        var info = stat()
        guard stat(path, &info) == 0 else { throw .file(FileFailure(path: path, message: SystemError.last)) }
        isFolder = info.st_mode & S_IFMT == S_IFDIR
    }
}

/// The system's words for its last error.
enum SystemError {
    static var last: String { text(errno) }

    static func text(_ code: Int32) -> String {
        switch code {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "permission denied"
        case ENOSPC: "the disk is full"
        case EROFS: "the file system is read-only"
        case EEXIST: "exists already"
        case ENOTDIR: "a part of the path is no folder"
        case EISDIR: "is a folder"
        case EMFILE, ENFILE: "too many open files"
        default: "system error \(code)"
        }
    }
}

/// Reads a range of a file, whole or not at all.
struct LocalFileReader {
    let path: String

    func read(offset: Int64, count: Int) throws(AmbraError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(FileFailure(path: path, message: SystemError.last)) }
        defer { close(descriptor) }
        var isWhole = true
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset) + off_t(filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else {
                    isWhole = false
                    return
                }
                filled += got
            }
        }
        if failure != 0 { throw .file(FileFailure(path: path, message: SystemError.text(failure))) }
        guard isWhole else { throw .file(FileFailure(path: path, message: "became shorter while it was sent")) }
        return bytes
    }
}
