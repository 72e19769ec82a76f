/// How `upload(_:options:progress:)` of ``AmbraClient`` works.
public struct UploadOptions: Sendable, Hashable {
    /// The namespace that the studies go to: both storage and PHI namespace. Default: the user's own.
    public var namespace: String?

    /// Images sent at the same time. Default 4.
    public var jobs = 4

    /// Files larger than this are sent in chunks. Default 20 MiB, in bytes.
    public var chunkedAbove: Int64 = 20 << 20

    /// Bytes of a chunk. Default 2 MiB, the service's own measure.
    public var chunkSize = 2 << 20

    /// How long to wait for a study to become ready after its last image. Default 10 minutes.
    public var readyTimeout: Duration = .seconds(600)

    /// Whether a study is made ready although some of its files could not be sent. Default `false`: it stays a phantom,
    /// so that nobody reads an incomplete study without knowing, and a later upload can complete it.
    public var allowsIncompleteStudies = false

    /// Creates the defaults.
    public init() {}

    func check() throws(AmbraError) {
        guard (1...64).contains(jobs) else { throw .invalidArgument(InvalidArgument("jobs: use 1 to 64")) }
        guard (1 << 10...64 << 20).contains(chunkSize) else {
            throw .invalidArgument(InvalidArgument("chunk size: use 1 KiB to 64 MiB"))
        }
        guard chunkedAbove >= 0 else { throw .invalidArgument(InvalidArgument("chunkedAbove: use 0 or more bytes")) }
    }
}

/// What an upload is doing. New cases may come: match with `default`.
@nonexhaustive
public enum UploadEvent: Sendable {
    /// The files are known.
    case scanned(studies: Int, images: Int, bytes: Int64, skipped: Int)
    /// A study is known to the service; its images follow.
    case studyAdded(studyUID: String, images: Int)
    /// An image has arrived.
    case imageSent(bytes: Int64)
    /// A file could not be sent.
    case imageFailed(FileFailure)
    /// All images of a study have arrived; the service works on it.
    case waiting(studyUID: String)
    /// The study is ready, and storage lists each image that was sent; it may list others that were there before.
    case studyVerified(studyUID: String)
    /// A study did not get through.
    case studyFailed(studyUID: String, AmbraError)
    /// How far all of it is; after the scan and after each image.
    case progress(TransferProgress)
    /// The last event of an upload that was begun.
    case finished(UploadReport)
}
