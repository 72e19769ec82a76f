import Platform

/// The folder of a run's results. It may be named by way of links; below it no link is followed, so that nobody can lead
/// results elsewhere.
package struct ResultFolder: Sendable {
    package let path: String
    private let root: OpenFolder
    private let mode: OutputMode
    private let made: MadeFolders
    private let opened = Locked<[Substring: OpenFolder]>([:])

    /// Opens a folder, which must exist.
    ///
    /// - Parameter made: What the run has made so far, the folder itself perhaps.
    package init(path: String, mode: OutputMode, made: MadeFolders = MadeFolders()) throws(DICOMError) {
        self.path = path
        self.mode = mode
        self.made = made
        root = try OpenFolder(path: path)
    }

    /// A new file; the folders between are made.
    ///
    /// - Parameter name: The path from the folder on, of names that are our own.
    package func sink(_ name: String) throws(DICOMError) -> FileSink {
        let place = try place(name)
        return try FileSink(
            place.name, in: place.folder, path: path + (path.hasSuffix("/") ? "" : "/") + name, mode: mode)
    }

    /// The file that has a name already; `nil` when there is none.
    package func source(_ name: String) throws(DICOMError) -> ByteSource? {
        let place = try place(name)
        return try place.folder.source(place.name)
    }

    /// Removes the folders that the run has made and not filled. Asked at the end of a run, however it ended.
    package func removeEmpty() { made.removeEmpty() }

    private func place(_ name: String) throws(DICOMError) -> (folder: OpenFolder, name: String) {
        let slash = name.lastIndex(of: "/")
        let last = slash.map { name[name.index(after: $0)...] } ?? name[...]
        guard !last.isEmpty, last != ".." else { throw Self.leadsOut }
        return (try folder(slash.map { name[..<$0] } ?? ""), String(last))
    }

    /// Opens a folder below. The files of a series come one after the other, so the last few folders stay open.
    private func folder(_ path: Substring) throws(DICOMError) -> OpenFolder {
        if path.isEmpty { return root }
        if let known = opened.withLock({ $0[path] }) { return known }
        let components = path.split(separator: "/")
        guard !components.contains("..") else { throw Self.leadsOut }
        var folder = root
        var place = self.path
        for component in components {
            place += (place.hasSuffix("/") ? "" : "/") + component
            folder = try folder.folder(String(component), mode: mode) { made.note(place) }
        }
        let found = folder
        opened.withLock {
            if $0.count >= Self.mostOpen { $0.removeAll(keepingCapacity: true) }
            $0[path] = found
        }
        return found
    }

    private static let mostOpen = 16

    private static var leadsOut: DICOMError { DICOMError(.unwritable, "the name leads out of the folder") }
}
