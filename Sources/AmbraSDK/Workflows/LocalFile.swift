import Platform

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
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try DescriptorIO.read(count: count, at: offset, of: descriptor)
        } catch {
            throw .file(FileFailure(path: path, message: error.description))
        }
        guard bytes.count == count else {
            throw .file(FileFailure(path: path, message: "became shorter while it was sent"))
        }
        return bytes
    }
}
