#if Tools
    import DICOM
    import Foundation

    /// A file for the user alone: mode 0600, and replaced whole or not at all.
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
            if mode & S_IFMT != S_IFREG { return "is no file" }
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
            let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
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
            if let objection { throw failure(objection) }
            var bytes = [UInt8](repeating: 0, count: limit + 1)
            let capacity = bytes.count
            let count = Foundation.read(descriptor, &bytes, capacity)
            guard count >= 0 else { throw failure("cannot be read: \(Self.lastError)") }
            guard count <= limit else { throw failure("is too large") }
            return String(decoding: bytes[..<count], as: UTF8.self)
        }

        /// Replaces the file by a new one under the same name.
        func write(_ text: String) throws(CommandFailure) {
            if let objection = Destination.objection(path) { throw failure(objection) }
            let temporary = "\(path).\(UInt64.random(in: 0...UInt64.max)).partial"
            let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw failure("cannot be written: \(Self.lastError)") }
            let isWritten = Self.write(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
            let reason = Self.lastError
            guard close(descriptor) == 0, isWritten else {
                unlink(temporary)
                throw failure("cannot be written: \(reason)")
            }
            guard rename(temporary, path) == 0 else {
                let reason = Self.lastError
                unlink(temporary)
                throw failure("cannot be replaced: \(reason)")
            }
        }

        private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
            bytes.withUnsafeBytes { buffer in
                var offset = 0
                while offset < buffer.count {
                    let count = Foundation.write(
                        descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { return false }
                    offset += count
                }
                return true
            }
        }

        /// Whether a file can be made here; asked before the work whose result it will hold.
        ///
        /// - Parameter inputs: What the work reads: a file of it is never replaced.
        func checkWritable(besides inputs: [String] = []) throws(CommandFailure) {
            let slash = path.lastIndex(of: "/")
            let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
            var status = stat()
            if stat(folder, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
                throw failure("cannot be written: \(SystemReason.words(ENOTDIR))")
            }
            guard access(folder, W_OK | X_OK) == 0 else { throw failure("cannot be written: \(Self.lastError)") }
            if let objection = Destination.objection(path) { throw failure(objection) }
            guard RealRoots(inputs).hold(path) != true else {
                throw failure("is one of the files that are read; name another")
            }
        }

        private static var lastError: String { SystemReason.last }

        private func failure(_ message: String) -> CommandFailure { CommandFailure(.badInput, "\(path): \(message)") }
    }
#endif
