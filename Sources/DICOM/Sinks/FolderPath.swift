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
    }

    /// Makes a folder and the missing ones above it.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - isPrivate: Whether nobody else may use the folders that are made.
    /// - Returns: `nil` when the folder is there.
    package static func make(_ path: String, forUserAlone isPrivate: Bool = false) -> Failure? {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return nil }
        var partial = path.hasPrefix("/") ? "/" : ""
        for component in path.split(separator: "/") {
            partial += partial.isEmpty || partial.hasSuffix("/") ? String(component) : "/" + component
            guard mkdir(partial, isPrivate ? 0o700 : 0o777) != 0 else { continue }
            let code = errno
            // A folder that is there is answered with one of several errors, by the kind of its file system.
            guard stat(partial, &status) == 0 else { return Failure(path: partial, reason: SystemReason.words(code)) }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                return Failure(path: partial, reason: "a file stands where a folder is needed")
            }
        }
        return nil
    }
}
