#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A regular file that is open for reading by position.
final class OpenFile: Sendable {
    let length: Int
    let descriptor: Int32

    init(path: String) throws(DICOMError) {
        // Opening a pipe would wait for a writer unless told not to.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system("the file cannot be opened", errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .system("the file cannot be examined", code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw DICOMError(.unreadable, "this is not a regular file")
        }
        self.descriptor = descriptor
        length = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Reads up to `count` bytes; fewer only at the end of the file.
    func read(count: Int, at offset: Int) throws(DICOMError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let base = buffer.baseAddress else { return }
            while filled < count {
                let got = pread(descriptor, base + filled, count - filled, off_t(offset + filled))
                if got > 0 {
                    filled += got
                } else if got < 0, errno == EINTR {
                    continue
                } else {
                    failure = got < 0 ? errno : 0
                    return
                }
            }
        }
        guard failure == 0 else { throw .system("the file cannot be read", failure) }
        return bytes
    }
}

extension DICOMError {
    static func system(_ what: String, _ code: Int32) -> DICOMError {
        DICOMError(.unreadable, what + ": " + String(cString: strerror(code)).lowercased())
    }
}
