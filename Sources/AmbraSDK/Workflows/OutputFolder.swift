import DICOM

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder that results are written to.
struct OutputFolder {
    let path: String

    /// Makes the folder and the missing ones above it, for the user alone: images are patient data.
    func make() throws(AmbraError) {
        if let failure = FolderPath.make(path, forUserAlone: true) {
            throw .file(FileFailure(path: failure.path, message: "cannot be made: \(failure.reason)"))
        }
    }
}

/// A file under a temporary name beside its final one, until it is whole.
///
/// Sendable because one task writes it, from its first byte to the rename.
final class TemporaryFile: @unchecked Sendable {
    let path: String
    private let finalPath: String
    private var descriptor: Int32
    private var failure: Int32 = 0

    init(for finalPath: String) throws(AmbraError) {
        let name = finalPath.split(separator: "/").last.map(String.init) ?? finalPath
        let folder = finalPath.dropLast(name.count)
        path = "\(folder).\(name).\(UInt64.random(in: 0...UInt64.max)).partial"
        self.finalPath = finalPath
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(FileFailure(path: finalPath, message: SystemReason.last)) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes all bytes. `false` when the disk takes no more; ``finish()`` then says why.
    func write(_ bytes: [UInt8]) -> Bool {
        guard failure == 0 else { return false }
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
                #if canImport(Darwin)
                    let count = Darwin.write(descriptor, base, rest.count)
                #elseif canImport(Musl)
                    let count = Musl.write(descriptor, base, rest.count)
                #else
                    let count = Glibc.write(descriptor, base, rest.count)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    failure = errno
                    return
                }
                rest = rest.dropFirst(count)
            }
        }
        return failure == 0
    }

    /// Brings the bytes to the disk and closes the file.
    func finish() throws(AmbraError) {
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        descriptor = -1
        guard failure == 0 else { throw .file(FileFailure(path: finalPath, message: SystemReason.words(failure))) }
    }

    /// Gives the file its final name.
    func rename() throws(AmbraError) {
        #if canImport(Darwin)
            let code = Darwin.rename(path, finalPath)
        #elseif canImport(Musl)
            let code = Musl.rename(path, finalPath)
        #else
            let code = Glibc.rename(path, finalPath)
        #endif
        guard code == 0 else { throw .file(FileFailure(path: finalPath, message: SystemReason.last)) }
    }

    /// Removes the temporary file, if it is still there.
    func remove() { unlink(path) }
}
