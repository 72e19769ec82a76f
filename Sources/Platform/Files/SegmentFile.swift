#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that is written and read by position, and whose parts can be given back to the file system.
package final class SegmentFile: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { _ = system_close(descriptor) }

    /// A file without a name, which is gone with the last reference or with the process.
    package static func nameless(in folder: String) throws(SystemError) -> SegmentFile {
        SegmentFile(descriptor: try NamelessFile.open(in: folder, prefix: "ambra-segment"))
    }

    /// Opens a file of a folder. A link is not followed.
    ///
    /// - Parameter makes: Whether the file is made when there is none.
    package static func open(
        _ name: String, in folder: String, makes: Bool = false
    ) throws(SystemError) -> SegmentFile {
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (makes ? O_CREAT : 0)
        let descriptor = FilePath(folder).appending(FilePath(name)).open(flags, mode: 0o600)
        guard descriptor >= 0 else { throw SystemError(errno) }
        return SegmentFile(descriptor: descriptor)
    }

    /// Takes the system's lock of the file, which ends with the last reference or the process; false when somebody
    /// else has it.
    package func lock() -> Bool { system_flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Removes the name of a file of a folder.
    package static func remove(_ name: String, in folder: String) {
        FilePath(folder).appending(FilePath(name)).unlink()
    }

    /// The number of bytes, holes included.
    package func length() throws(SystemError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError(errno) }
        return Int(status.st_size)
    }

    /// The number of bytes that take room in the file system.
    package func room() throws(SystemError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError(errno) }
        return Int(status.st_blocks) * 512
    }

    /// Writes all bytes at an offset.
    package func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
        let code: Int32 = bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let rest = buffer.count - done
                let count = pwrite(descriptor, buffer.baseAddress?.advanced(by: done), rest, off_t(offset + done))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count == 0 ? EIO : errno }
                done += count
            }
            return 0
        }
        guard code == 0 else { throw SystemError(code) }
    }

    /// Reads a range; fewer bytes only at the end of the file.
    ///
    /// - Parameter count: Is allocated; bounded by the caller.
    package func read(count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
        try DescriptorIO.read(count: count, at: Int64(offset), of: descriptor)
    }

    /// Waits until all that was written is on the disk.
    package func synchronize() throws(SystemError) {
        guard fsync(descriptor) == 0 else { throw SystemError(errno) }
    }

    /// Cuts the file off.
    package func truncate(to length: Int) { _ = ftruncate(descriptor, off_t(length)) }

    /// Gives the room of a range back, where the file system can; its bytes are undefined afterwards.
    package func punch(_ range: Range<Int>) {
        #if os(Linux)
        // The headers show the call to C alone.
        guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "fallocate") else { return }
        let call = unsafeBitCast(symbol, to: Allocate.self)
        _ = call(descriptor, Self.keepSize | Self.punchHole, off_t(range.lowerBound), off_t(range.count))
        #endif
    }

    private typealias Allocate = @convention(c) (Int32, Int32, off_t, off_t) -> Int32
    private static let keepSize: Int32 = 0x01
    private static let punchHole: Int32 = 0x02
}

private func system_close(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func system_flock(_ descriptor: Int32, _ operation: Int32) -> Int32 { flock(descriptor, operation) }
