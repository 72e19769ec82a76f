import DICOM
import Platform

/// The folder that a download writes to. Images are patient data: files and folders are for the user alone when nothing
/// else is said, and no link below the folder is followed.
struct DownloadFolder: Sendable {
    private let folder: ResultFolder

    /// Makes the folder and the missing ones above it.
    init(path: String, mode: OutputMode) throws(AmbraError) {
        do throws(FolderPath.Failure) {
            folder = try ResultFolder(making: path, mode: mode)
        } catch {
            throw .file(FileFailure(path: error.path, message: error.description))
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
