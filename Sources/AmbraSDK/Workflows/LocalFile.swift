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
        guard let status = FilePath(path).status() else {
            throw .file(FileFailure(path: path, message: SystemReason.last))
        }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
    }
}

/// Reads a range of a file, whole or not at all.
struct LocalFileReader {
    let path: String

    func read(offset: Int64, count: Int) throws(AmbraError) -> [UInt8] {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try OpenFile(path: path).read(count: count, at: Int(offset))
        } catch {
            throw .file(FileFailure(path: path, message: error.reason))
        }
        guard bytes.count == count else {
            throw .file(FileFailure(path: path, message: "became shorter while it was sent"))
        }
        return bytes
    }
}
