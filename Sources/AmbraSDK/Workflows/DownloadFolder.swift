import DICOM

/// The folder that a download writes to. Images are patient data: files and folders are for the user alone when nothing
/// else is said, and no link below the folder is followed.
struct DownloadFolder: Sendable {
    private let folder: ResultFolder

    /// Makes the folder and the missing ones above it.
    init(path: String, mode: OutputMode) throws(AmbraError) {
        let made = MadeFolders()
        if let failure = made.make(path, mode: mode) {
            made.removeEmpty()
            throw .file(FileFailure(path: failure.path, message: "cannot be made: \(failure.reason)"))
        }
        folder = try Self.naming(path) { () throws(DICOMError) in
            do throws(DICOMError) {
                return try ResultFolder(path: path, mode: mode, made: made)
            } catch {
                made.removeEmpty()
                throw error
            }
        }
    }

    /// Removes folders that were made and into which no image came.
    func removeEmpty() { folder.removeEmpty() }

    /// What stands where an image belongs; `nil` for nothing.
    func source(_ image: ImageToDownload) throws(AmbraError) -> ByteSource? {
        try Self.naming(image.path) { () throws(DICOMError) in try folder.source(image.name) }
    }

    /// A new file for an image.
    func sink(_ image: ImageToDownload) throws(AmbraError) -> FileSink {
        try Self.naming(image.path) { () throws(DICOMError) in try folder.sink(image.name) }
    }

    /// Does work on a file, and names the file when the work fails.
    static func naming<Value>(
        _ path: String, _ work: () throws(DICOMError) -> Value
    ) throws(AmbraError) -> Value {
        do throws(DICOMError) {
            return try work()
        } catch {
            throw .file(FileFailure(path: path, message: error.description))
        }
    }
}
