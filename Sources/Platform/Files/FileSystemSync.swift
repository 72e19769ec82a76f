#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Waits until all that was written to a file system is on the disk.
package enum FileSystemSync {
    private typealias Call = @convention(c) (Int32) -> Int32

    /// - Parameter path: A folder of the file system.
    package static func wait(_ path: String) throws(SystemError) {
        let descriptor = FilePath(path).open(O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        guard descriptor >= 0 else { throw SystemError(errno) }
        defer { close(descriptor) }
        // Linux has a call for one file system and tells of failed writes; the headers show it to C alone.
        guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "syncfs") else { return sync() }
        guard unsafeBitCast(symbol, to: Call.self)(descriptor) == 0 else { throw SystemError(errno) }
    }
}
