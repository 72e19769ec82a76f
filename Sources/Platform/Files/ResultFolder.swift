#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder of a run's results. It may be named by way of links; below it no link is followed, so that nobody can
/// lead results elsewhere.
package struct ResultFolder: Sendable {
    /// Where a file goes.
    package struct Place {
        package let folder: OpenFolder
        package let name: String
        /// The whole path, as it was named.
        package let path: String
        package let mode: OutputMode
    }

    package let path: String
    private let root: OpenFolder
    private let mode: OutputMode
    private let made: MadeFolders
    private let opened = Locked<[FilePath: OpenFolder]>([:])

    /// Makes a folder and the missing ones above it, and opens it; what was made goes again when that fails.
    package init(making path: String, mode: OutputMode) throws(FolderPath.Failure) {
        let made = MadeFolders()
        do throws(FolderPath.Failure) {
            if let failure = made.make(path, mode: mode) { throw failure }
            do throws(FileError) {
                try self.init(path: path, mode: mode, made: made)
            } catch {
                throw FolderPath.Failure(path: path, verb: "opened", reason: error.reason)
            }
        } catch {
            made.removeEmpty()
            throw error
        }
    }

    /// Makes a folder that is written to: one that is there already and that this user may not write to fails here, not
    /// at its first file.
    package init(makingWritable path: String, mode: OutputMode) throws(FolderPath.Failure) {
        try self.init(making: path, mode: mode)
        guard !FilePath(path).allows(W_OK | X_OK) else { return }
        let reason = SystemReason.last
        removeEmpty()
        throw FolderPath.Failure(path: path, verb: "written", reason: reason)
    }

    /// Opens a folder, which must exist.
    ///
    /// - Parameter made: What the run has made so far, the folder itself perhaps.
    package init(path: String, mode: OutputMode, made: MadeFolders = MadeFolders()) throws(FileError) {
        self.path = path
        self.mode = mode
        self.made = made
        root = try OpenFolder(path: path)
    }

    /// Where a file goes; the folders between are made.
    ///
    /// - Parameter name: The path from the folder on, of names that are our own.
    package func place(of name: String) throws(FileError) -> Place {
        let path = FilePath(name)
        guard !path.name.bytes.isEmpty, path.name != Self.above else { throw Self.leadsOut }
        let between = FilePath(bytes: path.bytes.dropLast(path.name.bytes.count))
        return Place(
            folder: try folder(between), name: path.name.text,
            path: FilePath(self.path).appending(path).text, mode: mode)
    }

    /// Removes the folders that the run has made and not filled. Asked at the end of a run, however it ended.
    package func removeEmpty() { made.removeEmpty() }

    /// Opens a folder below. The files of a series come one after the other, so the last few folders stay open.
    private func folder(_ path: FilePath) throws(FileError) -> OpenFolder {
        if path.bytes.isEmpty { return root }
        if let known = opened.withLock({ $0[path] }) { return known }
        let components = path.components
        guard !components.contains(Self.above) else { throw Self.leadsOut }
        var folder = root
        var place = FilePath(self.path)
        for component in components {
            place = place.appending(component)
            folder = try folder.folder(component.text, mode: mode) { made.note(place.text) }
        }
        let found = folder
        opened.withLock {
            if $0.count >= Self.mostOpen { $0.removeAll(keepingCapacity: true) }
            $0[path] = found
        }
        return found
    }

    private static let above = FilePath("..")
    private static let mostOpen = 16

    private static var leadsOut: FileError { FileError(.unwritable, "the name leads out of the folder") }
}
