#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Makes folders for results.
package enum FolderPath {
    /// Why a folder could not be made or opened.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        /// The folder on the way that is at fault.
        package let path: String
        /// What could not be done with it.
        var verb = "made"
        /// In words, without the path.
        package let reason: String
        /// Whether another user may have put the folder, or a link, where it is.
        package var isPlanted = false

        /// What could not be done with a folder, and why.
        package var description: String { "cannot be \(verb): \(reason)" }
    }

    /// The folder that holds a path.
    package static func parent(of path: String) -> String {
        FilePath(path).parent.text
    }

    /// The last component of a path; empty when it ends with a slash.
    package static func name(of path: String) -> String {
        FilePath(path).name.text
    }

    /// Makes a folder and the missing ones above it.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - mode: Who may use the folders that are made.
    ///   - made: Told of each folder that is made.
    /// - Returns: `nil` when the folder is there.
    package static func make(
        _ path: String, mode: OutputMode = .userAlone, made: (String) -> Void = { _ in }
    ) -> Failure? {
        walk(FilePath(path)) {
            guard mkdir($0.cString, 0o700) == 0 else { return false }
            made($0.text)
            return mode.folder == 0o700 || set(mode, of: $0)
        } trusts: {
            mode.isShared
        }
    }

    private static func set(_ mode: OutputMode, of folder: FilePath) -> Bool {
        guard let status = folder.status() else { return false }
        return chmod(folder.cString, mode.folder(made: status.st_mode)) == 0
    }

    /// Why nothing must be put in a folder: somebody else put it, or a link to it, where everybody may put things.
    package static func objection(_ path: String) -> String? {
        guard let failure = walk(FilePath(path), make: { _ in false }, trusts: { false }), failure.isPlanted else {
            return nil
        }
        return failure.reason
    }

    private static func walk(_ path: FilePath, make: (FilePath) -> Bool, trusts: () -> Bool) -> Failure? {
        var partial = FilePath(path.isAbsolute ? "/" : "")
        var holder = (path.isAbsolute ? partial : FilePath(".")).status() ?? stat()
        for component in path.components {
            partial = partial.appending(component)
            let isNew = make(partial)
            // A folder that is there is answered with one of several errors, by the kind of its file system.
            let code = errno
            guard let entry = partial.status(followsLinks: false) else {
                return Failure(path: partial.text, reason: SystemReason.words(code))
            }
            guard isNew || !isPlanted(entry, in: holder) || trusts() else {
                return Failure(
                    path: partial.text,
                    reason: "another user made this in a folder that everybody can write to; name another folder",
                    isPlanted: true)
            }
            guard let entry = partial.status() else {
                let isDangling = errno == ENOENT
                return Failure(
                    path: partial.text,
                    reason: isDangling ? "this is a symbolic link that leads nowhere" : SystemReason.last)
            }
            guard entry.st_mode & S_IFMT == S_IFDIR else {
                return Failure(path: partial.text, reason: "this is a file, not a folder")
            }
            holder = entry
        }
        return nil
    }

    /// Whether an entry of a folder where everybody may put things, such as `/tmp`, belongs neither to this user nor to
    /// those who can do anything there: the system's rule for links in such folders (`protected_symlinks`).
    private static func isPlanted(_ entry: stat, in folder: stat) -> Bool {
        folder.st_mode & S_ISVTX != 0 && folder.st_mode & S_IWOTH != 0
            && ![geteuid(), 0, folder.st_uid].contains(entry.st_uid)
    }
}
