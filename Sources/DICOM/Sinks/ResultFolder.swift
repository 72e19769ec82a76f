/// The folder of a run's results. It may be named by way of links; below it no link is followed, so that nobody can lead
/// results elsewhere.
package struct ResultFolder: Sendable {
    package let path: String
    private let root: OpenFolder
    private let mode: OutputMode

    /// Opens a folder, which must exist.
    package init(path: String, mode: OutputMode) throws(DICOMError) {
        self.path = path
        self.mode = mode
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

    private func place(_ name: String) throws(DICOMError) -> (folder: OpenFolder, name: String) {
        var components = name.split(separator: "/").map(String.init)
        guard let last = components.popLast(), !components.contains(".."), last != ".." else {
            throw DICOMError(.unwritable, "the name leads out of the folder")
        }
        var folder = root
        for component in components { folder = try folder.folder(component, mode: mode) }
        return (folder, last)
    }
}
