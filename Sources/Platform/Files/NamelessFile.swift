#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Files without a name, for what does not fit in memory.
package enum NamelessFile {
    /// Opens one for reading and writing.
    ///
    /// The file loses its name before it gets any bytes, only this user may open it until then, and it is gone when the
    /// descriptor is closed, also by the death of the process.
    ///
    /// - Parameters:
    ///   - folder: Where it lies; the folder for temporary files when nothing is said.
    ///   - prefix: The beginning of its name, for the moment that it has one.
    /// - Returns: The descriptor, which is the caller's to close.
    package static func open(in folder: String? = nil, prefix: String) throws(SystemError) -> Int32 {
        let folder = folder.map { FilePath($0) } ?? getenv("TMPDIR").map { FilePath(cString: $0) } ?? FilePath("/tmp")
        var template = folder.appending(FilePath(prefix + "-XXXXXX")).cString
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw SystemError(errno) }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }
}
