#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that grows at its end, which this user alone may read.
package final class AppendedFile: Sendable {
    private let descriptor: Int32

    /// Opens a file, or makes it. A link at the end of the path is not followed, and one that was open to others no
    /// longer is.
    package init(path: String) throws(FileError) {
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let descriptor = FilePath(path).open(flags, mode: 0o600)
        guard descriptor >= 0 else { throw FileError(.unwritable, "the file cannot be opened", errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            _ = system_close(descriptor)
            throw FileError(.unwritable, "this is not a regular file")
        }
        guard status.st_mode & 0o077 == 0 || fchmod(descriptor, 0o600) == 0 else {
            let code = errno
            _ = system_close(descriptor)
            throw FileError(.unwritable, "others can read the file, and that cannot be changed", code)
        }
        self.descriptor = descriptor
    }

    deinit { _ = system_close(descriptor) }

    /// Adds bytes at the end.
    package func append(_ bytes: [UInt8]) throws(FileError) {
        do throws(SystemError) {
            try DescriptorIO.write(bytes, to: descriptor)
        } catch {
            throw FileError(.unwritable, "the file cannot be written", error.code)
        }
    }
}

private func system_close(_ descriptor: Int32) -> Int32 { close(descriptor) }
