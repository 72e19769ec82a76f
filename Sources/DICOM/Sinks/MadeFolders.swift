import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folders that a run makes for its results: those into which nothing came go again.
package final class MadeFolders: Sendable {
    private let paths = Mutex<Set<String>>([])

    package init() {}

    /// Makes a folder and the missing ones above it.
    ///
    /// - Returns: `nil` when the folder is there.
    package func make(_ path: String, mode: OutputMode) -> FolderPath.Failure? {
        FolderPath.make(path, mode: mode) { made in _ = paths.withLock { $0.insert(made) } }
    }

    /// Notes the folders of a file that are not there yet, before they are made.
    func note(foldersOf name: String, in root: String) {
        var path = root
        for component in name.split(separator: "/").dropLast() {
            path += (path.hasSuffix("/") ? "" : "/") + component
            var status = stat()
            guard lstat(path, &status) != 0, errno == ENOENT else { continue }
            let missing = path
            _ = paths.withLock { $0.insert(missing) }
        }
    }

    /// Removes those that are empty, the innermost first.
    package func removeEmpty() {
        let made = paths.withLock { $0 }.sorted { $0.utf8.count > $1.utf8.count }
        for path in made { rmdir(path) }
    }
}
