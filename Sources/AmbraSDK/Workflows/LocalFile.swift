import AmbraTransport
import Platform

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What is at a path.
struct FileStatus: Sendable, Hashable {
    let isFolder: Bool

    init(path: String) throws(AmbraError) {
        guard let status = FilePath(path).status() else {
            throw .file(FileFailure(path: path, message: SystemReason.last))
        }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
    }
}

/// Reads the file of an image in the state in which it was scanned, and in no other.
extension PlannedImage {
    /// The file as the body of a request; the transport refuses it in another state.
    var body: HTTPRequestBody {
        .file(HTTPFileRegion(path: path, offset: 0, length: size, stamp: stamp))
    }

    /// Reads a range, whole or not at all.
    func read(offset: Int64, count: Int) throws(AmbraError) -> [UInt8] {
        let bytes: [UInt8]
        let isUnchanged: Bool
        do throws(FileError) {
            let file = try OpenFile(path: path)
            bytes = try file.read(count: count, at: Int(offset))
            isUnchanged = file.stamp == stamp && FileStamp(descriptor: file.descriptor) == stamp
        } catch {
            throw .file(FileFailure(path: path, message: error.reason))
        }
        guard isUnchanged, bytes.count == count else { throw changed }
        return bytes
    }

    /// Refuses a file that is not what was scanned.
    func check() throws(AmbraError) {
        guard FileStamp(path: path) == stamp else { throw changed }
    }

    private var changed: AmbraError {
        .file(FileFailure(path: path, message: "changed since it was scanned; scan it again"))
    }
}
