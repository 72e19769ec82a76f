#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FolderPath {
    /// Why others can put another file in the place of one that is secret or believed, or `nil` when they cannot.
    ///
    /// Its owner and mode say who changes the file; those of its folder say who replaces it, say by an older copy that
    /// has the right owner and mode as well. It is the rule of `StrictModes` of ssh, for the folder that holds the
    /// file.
    package static func exposure(ofFile path: String) -> String? { exposure(parent(of: path)) }

    /// Why others can replace what a folder holds.
    package static func exposure(_ folder: String) -> String? {
        guard let status = FilePath(folder).status() else {
            return "its folder cannot be examined: \(SystemReason.last)"
        }
        return exposure(mode: status.st_mode, owner: status.st_uid, user: geteuid())
    }

    /// - Parameters:
    ///   - mode: `st_mode` of the folder.
    ///   - owner: The folder's owner, who can do anything in it.
    ///   - user: Who we are.
    static func exposure(mode: mode_t, owner: uid_t, user: uid_t) -> String? {
        guard owner == user || owner == 0 else {
            return
                "its folder belongs to another user, who can replace the file; put it into a folder of your own or of root"
        }
        // In a sticky folder, such as /tmp, only the owner of a file replaces it, and whose the file is was checked.
        guard mode & 0o022 == 0 || mode & S_ISVTX != 0 else {
            return "its folder can be written by others, who can replace the file; run chmod go-w on the folder"
        }
        return nil
    }
}
