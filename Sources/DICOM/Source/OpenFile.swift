import Platform

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
    /// The state that the file was in when it was opened; `nil` for one without a name.
    let stamp: FileStamp?

    convenience init(path: String) throws(DICOMError) {
        // Opening a pipe would wait for a writer unless told not to.
        try self.init(opened: open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    }

    /// Opens a file of a folder; a link is not followed.
    convenience init(_ name: String, in folder: OpenFolder) throws(DICOMError) {
        try self.init(opened: openat(folder.descriptor, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW))
    }

    private init(opened descriptor: Int32) throws(DICOMError) {
        guard descriptor >= 0 else { throw .system("the file cannot be opened", errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .system("the file cannot be examined", code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw DICOMError(.unreadable, isFolder ? "this is a folder, not a file" : "this is not a regular file")
        }
        self.descriptor = descriptor
        length = Int(status.st_size)
        stamp = FileStamp(status)
    }

    private init(descriptor: Int32, length: Int) {
        self.descriptor = descriptor
        self.length = length
        stamp = nil
    }

    deinit { close(descriptor) }

    /// A file without a name, for reading and writing, in the folder for temporary files.
    static func nameless() throws(DICOMError) -> OpenFile {
        do throws(SystemError) {
            return OpenFile(descriptor: try NamelessFile.open(prefix: "ambra-spool"), length: 0)
        } catch {
            throw .system("no temporary file can be made", error.code)
        }
    }

    /// The same file once it has a length.
    func ofLength(_ length: Int) throws(DICOMError) -> OpenFile {
        let copy = dup(descriptor)
        guard copy >= 0 else { throw .system("the file cannot be opened", errno) }
        _ = fcntl(copy, F_SETFD, FD_CLOEXEC)
        return OpenFile(descriptor: copy, length: length)
    }

    /// Appends bytes at the position of the last write.
    func write(_ bytes: [UInt8]) throws(DICOMError) {
        do throws(SystemError) {
            try DescriptorIO.write(bytes, to: descriptor)
        } catch {
            throw .system("the temporary file cannot be written", error.code)
        }
    }

    /// Reads up to `count` bytes; fewer only at the end of the file.
    func read(count: Int, at offset: Int) throws(DICOMError) -> [UInt8] {
        do throws(SystemError) {
            return try DescriptorIO.read(count: count, at: Int64(offset), of: descriptor)
        } catch {
            throw .system("the file cannot be read", error.code)
        }
    }
}

extension DICOMError {
    static func system(_ what: String, _ code: Int32) -> DICOMError {
        DICOMError(.unreadable, what + ": " + SystemReason.words(code))
    }
}
