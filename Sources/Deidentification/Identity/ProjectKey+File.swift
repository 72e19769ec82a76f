package import DICOM
public import Foundation
import Platform

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension ProjectKey {
    /// Reads a key file: a regular file, not a link, of the user who runs the program, that nobody else can read, in a
    /// folder where nobody else can replace it.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `unusableKey`, also for a file that
    ///   ``write(path:)-swift.method`` did not write.
    @_disfavoredOverload
    public init(path: String) throws { try self.init(path: path, .stated) }

    /// As ``init(path:)``, by file URL.
    public init(url: URL) throws { try self.init(path: FilePath(url).text) }

    package init(path: String, _: ThrownType = .stated) throws(DeidentificationError) {
        let descriptor = FilePath(path).open(O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ELOOP {
                throw DeidentificationError(.unusableKey, "the key file is a symbolic link; name the file itself")
            }
            throw Self.failure("the key file cannot be opened", errno)
        }
        defer { close(descriptor) }
        try Self.checkTrust(in: descriptor)
        try Self.checkFolder(of: path)
        var bytes = [UInt8](repeating: 0, count: 4097)
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw Self.failure("the key file cannot be read", errno) }
        guard count <= 4096 else {
            throw DeidentificationError(.unusableKey, "the key file holds more than 4,096 bytes; is it a key?")
        }
        var text = bytes[0..<count]
        while let last = text.last, last == 10 || last == 13 { text.removeLast() }
        try self.init(line: String(decoding: text, as: UTF8.self))
    }

    /// Whoever can write the key chooses the pseudonyms, and whoever can read it undoes them.
    private static func checkTrust(in descriptor: Int32) throws(DeidentificationError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw DeidentificationError(.unusableKey, "the key file is not a regular file")
        }
        guard status.st_uid == geteuid() else {
            throw DeidentificationError(
                .unusableKey, "the key file belongs to another user; use a copy of your own (chmod 600)")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw DeidentificationError(
                .unusableKey, "the key file can be read by others; remove their access (chmod 600)")
        }
    }

    /// Whoever can replace the key, say by an older one, gives patients pseudonyms that do not match.
    private static func checkFolder(of path: String) throws(DeidentificationError) {
        if let exposure = FolderPath.exposure(ofFile: path) {
            throw DeidentificationError(.unusableKey, "the key file is not safe: \(exposure)")
        }
    }

    /// Writes a new file of mode 0600 with the key, in a folder where nobody else can replace it; an existing file
    /// is never replaced.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `unusableKey`.
    @_disfavoredOverload
    public func write(path: String) throws { try write(path: path, .stated) }

    /// As ``write(path:)-swift.method``, by file URL.
    public func write(url: URL) throws { try write(path: FilePath(url).text) }

    package func write(path: String, _: ThrownType = .stated) throws(DeidentificationError) {
        try Self.checkFolder(of: path)
        let descriptor = FilePath(path).open(O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode: 0o600)
        guard descriptor >= 0 else { throw Self.failure("the key file cannot be created", errno) }
        defer { close(descriptor) }
        do throws(SystemError) {
            try DescriptorIO.write(Array((line + "\n").utf8), to: descriptor)
            guard fsync(descriptor) == 0 else { throw SystemError(errno) }
        } catch {
            FilePath(path).unlink()
            throw Self.failure("the key file cannot be written", error.code)
        }
    }

    private static func failure(_ what: String, _ code: Int32) -> DeidentificationError {
        DeidentificationError(.unusableKey, what + ": " + SystemReason.words(code))
    }
}
