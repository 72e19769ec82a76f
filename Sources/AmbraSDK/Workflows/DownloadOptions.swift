package import Platform

/// How `download(studyUUID:to:options:progress:)` of ``AmbraClient`` works.
public struct DownloadOptions: Sendable, Hashable {
    /// What to do with an image whose file is there already.
    public enum Existing: Sendable, Hashable {
        /// Keep the file when its SOP Instance UID is the image's: makes a second run finish what the first left.
        case keep
        /// Fetch the image again and replace the file.
        case replace
    }

    /// Images fetched at the same time. Default 4.
    public var jobs = 4

    /// What to do with images that are there already. Default: keep them.
    public var existing = Existing.keep

    /// Only these series, by Series Instance UID (0020,000E). Default: all.
    public var seriesUIDs: Set<String>?

    /// Who may use the files. Default: the user alone.
    package var mode = OutputMode.userAlone

    /// Creates the defaults.
    public init() {}

    func check() throws(AmbraError) {
        guard (1...64).contains(jobs) else { throw .invalidArgument(InvalidArgument("jobs: use 1 to 64")) }
    }
}

/// What a download is doing. New cases may come: match with `default`.
@nonexhaustive
public enum DownloadEvent: Sendable {
    /// The images of the study are known.
    case started(images: Int)
    /// Bytes of an image arrived.
    case received(bytes: Int64)
    /// An image is on disk, whole.
    case imageDone(path: String)
    /// An image could not be fetched.
    case imageFailed(FileFailure)
    /// How far all of it is; after each image, and after each MiB of a large one.
    case progress(TransferProgress)
    /// The last event of a download that was begun.
    case finished(DownloadReport)
}

/// What a download did.
public struct DownloadReport: Sendable {
    /// Study Instance UID.
    public let studyUID: String

    /// Images that storage lists, of the series asked for.
    public let images: Int

    /// Paths of the files written, sorted.
    public internal(set) var written: [String] = []

    /// Paths of the files that were there already, sorted.
    public internal(set) var kept: [String] = []

    /// Bytes that arrived.
    public internal(set) var bytes: Int64 = 0

    /// Images that could not be fetched, by the path that they would have had.
    public internal(set) var failures: [FileFailure] = []

    /// Whether the task was cancelled before everything was done. Run the download again to finish it.
    public internal(set) var isInterrupted = false

    /// What speaks against storage's list of the images: the service counts more or fewer, still loads the study, or a
    /// series is listed without images. `nil` when they agree. What is listed is fetched all the same.
    public internal(set) var discrepancy: AmbraError?

    /// Whether every image of the study, or of the series asked for, is on disk, as far as service and storage agree on
    /// them.
    public var isComplete: Bool {
        !isInterrupted && failures.isEmpty && discrepancy == nil && written.count + kept.count == images
    }
}
