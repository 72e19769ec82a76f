/// The folder of a run's results, and what the run has made of it.
package struct RunFolder: Sendable {
    private let folder: ResultFolder
    private let made: MadeFolders

    /// Opens a folder that is there.
    ///
    /// - Parameter made: What was made so far, the folder itself perhaps.
    package init(path: String, mode: OutputMode, made: MadeFolders) throws(DICOMError) {
        folder = try ResultFolder(path: path, mode: mode)
        self.made = made
    }

    package var path: String { folder.path }

    /// A new file; the folders between are made.
    package func sink(_ name: String) throws(DICOMError) -> FileSink {
        made.note(foldersOf: name, in: path)
        return try folder.sink(name)
    }

    /// The file that has a name already; `nil` when there is none. The folders between are made.
    package func source(_ name: String) throws(DICOMError) -> ByteSource? {
        made.note(foldersOf: name, in: path)
        return try folder.source(name)
    }

    /// Removes the folders that the run has made and not filled. Asked at the end of a run, however it ended.
    package func removeEmpty() { made.removeEmpty() }
}
