public import DICOM
public import Foundation
import Platform

/// What an audit found in one file.
public struct FileAudit: Sendable, Hashable {
    /// Path of the file as it was given or found. People put names of patients into paths: see ``shownPath``.
    public let path: String

    /// The path with what identifies masked.
    public internal(set) var shownPath: String

    /// Study Instance UID, where the file has one.
    public internal(set) var studyInstanceUID: String?
    /// Series Instance UID, where the file has one.
    public internal(set) var seriesInstanceUID: String?
    /// SOP Instance UID, where the file has one.
    public internal(set) var sopInstanceUID: String?
    /// Modality, such as `CT`.
    public internal(set) var modality: String?
    /// Whether the file says that identity was removed (0012,0062).
    public internal(set) var isStatedDeidentified = false

    /// The findings, the most severe first, then in the order of the file.
    public internal(set) var findings: [AuditFinding] = []

    /// Findings that were left out because there were too many.
    public internal(set) var omittedFindings = 0

    /// Why the file could not be opened or read; the audit then says nothing of it.
    public internal(set) var error: DICOMError?

    init(path: String) {
        self.path = path
        shownPath = path
    }

    /// ``path`` as a file URL.
    public var url: URL { FilePath(path).url }

    /// The severity of the worst finding; `nil` when there is none.
    public var worst: AuditFinding.Severity? { findings.first?.severity }
}
