#if Tools
import AmbraTransport
import DICOM
import Foundation
import Platform

/// A file for the user alone: mode 0600, in a folder in which nobody else can replace it, and replaced whole or not at
/// all.
struct PrivateFile: Sendable {
    /// What a file is kept from.
    enum Protection: Sendable {
        /// Others must not read it: it is a secret.
        case secret
        /// Others must not write it: what it says is believed. The system's administrator may own it.
        case trusted
    }

    let path: String
    var protection = Protection.secret

    /// Why a file is not protected, or `nil` when it is.
    ///
    /// - Parameters:
    ///   - mode: `st_mode`.
    ///   - owner: The file's owner.
    ///   - user: Who we are.
    static func objection(
        mode: mode_t, owner: uid_t, user: uid_t, protection: Protection = .secret
    ) -> String? {
        if mode & S_IFMT == S_IFLNK { return "is a symbolic link; put the file itself there" }
        if mode & S_IFMT != S_IFREG { return "is not a file" }
        switch protection {
        case .secret:
            if owner != user { return "belongs to somebody else; use a file of your own" }
            if mode & 0o077 != 0 { return "can be read by others; run chmod 600 on it" }
        case .trusted:
            if owner != user && owner != 0 { return "belongs to somebody else; use a file of your own or of root" }
            if mode & 0o022 != 0 { return "can be written by others; run chmod go-w on it" }
        }
        return nil
    }

    /// The text; `nil` when there is no such file.
    ///
    /// - Throws: ``ExitStatus/badInput`` when it is not protected, or larger than `limit` bytes.
    func read(limit: Int = 64 << 10) throws(CommandFailure) -> String? {
        let descriptor = FilePath(path).open(O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR: return nil
            case ELOOP, EMLINK: throw failure("is a symbolic link; put the file itself there")
            default: throw failure("cannot be read: \(Self.lastError)")
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("cannot be examined: \(Self.lastError)") }
        let objection = Self.objection(
            mode: status.st_mode, owner: status.st_uid, user: geteuid(), protection: protection)
        if let objection = objection ?? FolderPath.exposure(ofFile: path) { throw failure(objection) }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        let capacity = bytes.count
        let count = Foundation.read(descriptor, &bytes, capacity)
        guard count >= 0 else { throw failure("cannot be read: \(Self.lastError)") }
        guard count <= limit else { throw failure("is too large") }
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    /// Replaces the file by a new one under the same name.
    func write(_ text: String) throws(CommandFailure) {
        do throws(DICOMError) {
            let sink = try FileSink(path: path, mode: 0o600)
            try sink.append(Array(text.utf8))
            sink.synchronizes = true
            try sink.commit(replacing: true)
        } catch {
            throw failure("\(error)")
        }
    }

    private static var lastError: String { SystemReason.last }

    private func failure(_ message: String) -> CommandFailure { CommandFailure(.badInput, "\(path): \(message)") }
}

/// A file that the user names and a command reads whole. Regular files only: to open a pipe would wait for its
/// writer, and a device may never end.
struct GivenFile: Sendable {
    let path: String
    /// How messages begin: the option, parameter or path.
    let name: String

    /// The file as the body of a request, read while it is sent.
    func content() throws(CommandFailure) -> HTTPRequestBody {
        do throws(DICOMError) {
            return .file(HTTPFileRegion(path: path, offset: 0, length: Int64(try ByteSource(path: path).length)))
        } catch {
            throw CommandFailure(.badInput, "\(name): \(error.detail); check the path")
        }
    }

    /// - Parameter limit: The most bytes that it may hold.
    func bytes(limit: Int) throws(CommandFailure) -> [UInt8] {
        do throws(DICOMError) {
            let source = try ByteSource(path: path)
            guard source.length <= limit else {
                throw DICOMError(.limitExceeded, "the file is larger than \(Amounts.bytes(Int64(limit)))")
            }
            return try source.bytes(in: 0..<source.length)
        } catch {
            throw CommandFailure(.badInput, "\(name): \(error.detail); check the path")
        }
    }
}
#endif
