package import Platform

/// What a scan says of one file: a DICOM instance, or why it is none.
public enum ScannedFile: Hashable, Sendable {
    /// A whole DICOM instance.
    case instance(InstanceHeader)
    /// Something else, or something broken.
    case skipped(SkippedFile)

    /// Path of the file.
    public var path: String {
        switch self {
        case .instance(let header): header.path
        case .skipped(let file): file.path
        }
    }
}

/// A file or folder that a scan could not take, and why.
public struct SkippedFile: Hashable, Sendable, CustomStringConvertible {
    /// Path of the file or folder.
    public let path: String

    /// Why; ``DICOMError/Kind-swift.enum/notDICOM`` is the harmless one.
    public let error: DICOMError

    /// Creates a report of a skipped file.
    public init(path: String, error: DICOMError) {
        self.path = path
        self.error = error
    }

    /// Path and reason. People put names of patients into paths: this is for reports, not for logs.
    public var description: String { "\(path): \(error)" }
}

extension SkippedFile {
    /// A link that a walk has not followed.
    package init(link path: String) {
        self.init(path: path, error: DICOMError(.notDICOM, "this is a symbolic link, and links are not followed"))
    }

    /// A file that a transfer is writing, or has not got to its end.
    package init(leftover path: String) {
        self.init(
            path: path,
            error: DICOMError(
                .notDICOM, "this is left over from a transfer that was cut off, or being written just now"))
    }

    /// A path that a walk could not follow.
    package init(path: String, error: FileError) { self.init(path: path, error: DICOMError(error)) }
}
