public import DICOM

/// How an audit examines files.
public struct AuditOptions: Sendable, Hashable {
    /// Whether the bytes of pixel data are searched for known identifiers, native and compressed ones, as they are
    /// stored: pixels are never decoded. Default: `true`.
    ///
    /// All bytes are searched, as UTF-8, Latin 1, and UTF-16 at even offsets, for identifiers of six letters and digits
    /// and more (of scripts other than Latin, nine bytes of UTF-8): shorter ones come up in pixels by chance. Comments
    /// and metadata of compressed frames, and what stands behind the last frame, are searched always, for shorter
    /// identifiers, for suspicious forms, and in encoded text as well.
    public var searchesPixels = true

    /// Whether findings hold what was found, which is PHI. Default: `false`.
    public var keepsValues = false

    /// Findings kept of a file, the most severe ones; others are counted. Default: 500.
    public var findings = 500

    /// What a file may ask for at most.
    public var limits = ReadingLimits()

    /// Creates the defaults.
    public init() {}
}

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

    /// The severity of the worst finding; `nil` when there is none.
    public var worst: AuditFinding.Severity? { findings.first?.severity }
}
