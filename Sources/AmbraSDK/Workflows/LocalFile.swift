import DICOM

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
        guard stat(path, &info) == 0 else { throw .file(FileFailure(path: path, message: SystemReason.last)) }
        isFolder = info.st_mode & S_IFMT == S_IFDIR
    }
}

/// Reads a range of a file, whole or not at all.
struct LocalFileReader {
    let path: String

    func read(offset: Int64, count: Int) throws(AmbraError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .file(FileFailure(path: path, message: SystemReason.last)) }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            throw .file(FileFailure(path: path, message: "this is not a regular file"))
        }
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
        if failure != 0 { throw .file(FileFailure(path: path, message: SystemReason.words(failure))) }
        guard isWhole else { throw .file(FileFailure(path: path, message: "became shorter while it was sent")) }
        return bytes
    }
}
