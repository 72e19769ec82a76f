#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The errors of the operating system in plain words, the same wherever a file or folder is at fault.
package enum SystemReason {
    /// What an error number means. The text begins in lower case and names no path.
    ///
    /// - Parameter code: A value of `errno`.
    package static func words(_ code: Int32) -> String {
        switch code {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "permission denied"
        case EROFS: "the file system is read-only"
        case ENOSPC: "no space left on the disk"
        case EDQUOT: "the disk quota is exhausted"
        case EFBIG: "the file would be larger than the system allows"
        case ENOTDIR: "a part of the path is not a folder"
        case EISDIR: "this is a folder, not a file"
        case EEXIST: "it already exists"
        case ENOTEMPTY: "the folder is not empty"
        case ENAMETOOLONG: "the name is too long"
        case ELOOP: "too many symbolic links, or a loop of them"
        case EMFILE, ENFILE: "too many open files"
        case EBUSY, ETXTBSY: "something else is using it"
        case EXDEV: "it would have to move to another file system"
        case EIO: "the disk or the connection to it failed"
        case ENOMEM: "no memory left"
        default: String(cString: strerror(code)).lowercased()
        }
    }

    /// The words for the last error of this thread.
    package static var last: String { words(errno) }
}
