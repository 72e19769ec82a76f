#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where a file of results is to go.
package enum Destination {
    /// Why what is at a path must not be replaced by a file; `nil` when nothing or a regular file does.
    ///
    /// A link is not followed: renaming would put the file in its place, which nobody means.
    package static func objection(_ path: String) -> String? {
        FilePath(path).status(followsLinks: false).flatMap(objection)
    }

    /// The same of what is known to be there.
    static func objection(_ status: stat) -> String? {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: return SystemReason.words(EISDIR)
        case S_IFLNK: return "this is a symbolic link; name a file"
        default: return "this is a device or a pipe; name a file"
        }
    }
}
