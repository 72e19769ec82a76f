import Platform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes folders for results.
package enum FolderPath {
    /// Why a folder could not be made.
    package struct Failure: Sendable {
        /// The folder on the way that could not be made.
        package let path: String
        /// In words, without the path.
        package let reason: String
        /// Whether another user may have put the folder, or a link, where it is.
        package var isPlanted = false
    }

    /// The folder that holds a path.
    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last component of a path; empty when it ends with a slash.
    package static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
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
        walk(path) {
            guard mkdir($0, 0o700) == 0 else { return false }
            made($0)
            return mode.folder == 0o700 || set(mode, of: $0)
        } trusts: {
            mode.isShared
        }
    }

    private static func set(_ mode: OutputMode, of folder: String) -> Bool {
        var status = stat()
        return stat(folder, &status) == 0 && chmod(folder, mode.folder(made: status.st_mode)) == 0
    }

    /// Why nothing must be put in a folder: somebody else put it, or a link to it, where everybody may put things.
    package static func objection(_ path: String) -> String? {
        guard let failure = walk(path, make: { _ in false }, trusts: { false }), failure.isPlanted else { return nil }
        return failure.reason
    }

    private static func walk(_ path: String, make: (String) -> Bool, trusts: () -> Bool) -> Failure? {
        var partial = path.hasPrefix("/") ? "/" : ""
        var (holder, entry) = (stat(), stat())
        _ = stat(partial.isEmpty ? "." : partial, &holder)
        for component in path.split(separator: "/") {
            partial += partial.isEmpty || partial.hasSuffix("/") ? String(component) : "/" + component
            let isNew = make(partial)
            // A folder that is there is answered with one of several errors, by the kind of its file system.
            let code = errno
            guard lstat(partial, &entry) == 0 else { return Failure(path: partial, reason: SystemReason.words(code)) }
            guard isNew || !isPlanted(entry, in: holder) || trusts() else {
                return Failure(
                    path: partial,
                    reason: "another user put this into a folder where everybody may; name another folder",
                    isPlanted: true)
            }
            guard stat(partial, &entry) == 0 else {
                let isDangling = errno == ENOENT
                return Failure(
                    path: partial,
                    reason: isDangling ? "a symbolic link that leads nowhere stands there" : SystemReason.last)
            }
            guard entry.st_mode & S_IFMT == S_IFDIR else {
                return Failure(path: partial, reason: "a file stands where a folder is needed")
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
