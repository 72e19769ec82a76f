/// What an upload did.
public struct UploadReport: Sendable {
    /// One entry a study, in the order of the scan.
    public let studies: [UploadedStudy]

    /// Files that hold no image and were left out: texts, pictures, media directories.
    public let skipped: [FileFailure]

    /// Files that should be images but cannot be sent: truncated, unreadable, two different ones with one UID.
    public let refused: [FileFailure]

    /// Whether the task was cancelled before everything was done. The rest is as before: run the upload again.
    public let isInterrupted: Bool

    /// Whether every image found is in the cloud, verified.
    public var isComplete: Bool {
        !isInterrupted && refused.isEmpty && !studies.isEmpty && studies.allSatisfy { $0.outcome == .verified }
    }

    package init(studies: [UploadedStudy], skipped: [FileFailure], refused: [FileFailure], isInterrupted: Bool) {
        self.studies = studies
        self.skipped = skipped
        self.refused = refused
        self.isInterrupted = isInterrupted
    }

    /// Images that arrived.
    public var sentImages: Int { studies.reduce(0) { $0 + $1.sentImages } }
}

/// One study of an upload.
public struct UploadedStudy: Sendable {
    /// How far a study got.
    public enum Outcome: String, Sendable, Hashable {
        /// Ready, storage lists every image that was sent, and the service counts as many images as storage lists.
        case verified
        /// Some files could not be sent.
        case incomplete
        /// A call failed; see ``UploadedStudy/error``.
        case failed
        /// The task was cancelled.
        case interrupted
    }

    /// Study Instance UID (0020,000D).
    public let studyUID: String

    /// Id of the study at the service, once it is known there.
    public internal(set) var uuid: String?

    /// Host of the storage engine, once it is known.
    public internal(set) var engine: String?

    /// The namespace that it went to.
    public internal(set) var namespace: String

    /// Images of this study found on disk, each SOP Instance UID once.
    public let images: Int

    /// Images that arrived.
    public internal(set) var sentImages = 0

    /// Bytes that arrived.
    public internal(set) var sentBytes: Int64 = 0

    /// Files that could not be sent.
    public internal(set) var failures: [FileFailure] = []

    /// Whether the service has it ready. An incomplete study is only when
    /// ``UploadOptions/allowsIncompleteStudies`` says so.
    public internal(set) var isReady = false

    /// How far it got.
    public internal(set) var outcome = Outcome.interrupted

    /// Why it did not get further.
    public internal(set) var error: AmbraError?
}
