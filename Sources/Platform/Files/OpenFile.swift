#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A regular file that is open for reading by position.
package final class OpenFile: Sendable {
    package let length: Int
    package let descriptor: Int32
    /// The state that the file was in when it was opened; `nil` for one without a name.
    package let stamp: FileStamp?

    package convenience init(path: String) throws(FileError) {
        // Opening a pipe would wait for a writer unless told not to.
        try self.init(opened: FilePath(path).open(O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    }

    /// Opens a file of a folder; a link is not followed.
    package convenience init(_ name: String, in folder: OpenFolder) throws(FileError) {
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
        try self.init(opened: openat(folder.descriptor, FilePath(name).cString, flags))
    }

    private init(opened descriptor: Int32) throws(FileError) {
        guard descriptor >= 0 else { throw FileError(.unreadable, "the file cannot be opened", errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw FileError(.unreadable, "the file cannot be examined", code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw FileError(.unreadable, isFolder ? "this is a folder, not a file" : "this is not a regular file")
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
    package static func nameless() throws(FileError) -> OpenFile {
        do throws(SystemError) {
            return OpenFile(descriptor: try NamelessFile.open(prefix: "ambra-spool"), length: 0)
        } catch {
            throw FileError(.unreadable, "no temporary file can be made", error.code)
        }
    }

    /// The same file once it has a length.
    package func ofLength(_ length: Int) throws(FileError) -> OpenFile {
        let copy = dup(descriptor)
        guard copy >= 0 else { throw FileError(.unreadable, "the file cannot be opened", errno) }
        _ = fcntl(copy, F_SETFD, FD_CLOEXEC)
        return OpenFile(descriptor: copy, length: length)
    }

    /// Appends bytes at the position of the last write.
    package func write(_ bytes: [UInt8]) throws(FileError) {
        do throws(SystemError) {
            try DescriptorIO.write(bytes, to: descriptor)
        } catch {
            throw FileError(.unreadable, "the temporary file cannot be written", error.code)
        }
    }

    /// Reads up to `count` bytes; fewer only at the end of the file.
    package func read(count: Int, at offset: Int) throws(FileError) -> [UInt8] {
        do throws(SystemError) {
            return try DescriptorIO.read(count: count, at: Int64(offset), of: descriptor)
        } catch {
            throw FileError(.unreadable, "the file cannot be read", error.code)
        }
    }
}
