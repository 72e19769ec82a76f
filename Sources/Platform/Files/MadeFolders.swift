#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folders that a run makes for its results: those into which nothing came go again.
package final class MadeFolders: Sendable {
    private let paths = Locked<Set<FilePath>>([])

    package init() {}

    /// Makes a folder and the missing ones above it.
    ///
    /// - Returns: `nil` when the folder is there.
    package func make(_ path: String, mode: OutputMode) -> FolderPath.Failure? {
        FolderPath.make(path, mode: mode) { note($0) }
    }

    /// Notes a folder that was just made.
    func note(_ path: String) { _ = paths.withLock { $0.insert(FilePath(path)) } }

    /// Removes those that are empty, the innermost first.
    package func removeEmpty() {
        let made = paths.withLock { $0 }.sorted { $0.bytes.count > $1.bytes.count }
        for path in made { rmdir(path.cString) }
    }
}
