import Platform

/// How far an upload or a download is.
///
/// Images move side by side, so that two of these may change places on their way: the one with more done is the newer.
public struct TransferProgress: Sendable, Hashable {
    /// Images that are done: sent, written, or there already.
    public internal(set) var images = 0

    /// Images that could not be sent or fetched.
    public internal(set) var failedImages = 0

    /// All images to send or fetch.
    public let totalImages: Int

    /// Bytes that were moved, in a download those of repeated tries included.
    public internal(set) var bytes: Int64 = 0

    /// Bytes of all images; `nil` in a download, because storage tells no sizes beforehand.
    public let totalBytes: Int64?

    /// The share that is done, 0 to 1: of the bytes where their number is known, of the images otherwise.
    public var fraction: Double {
        if let totalBytes, totalBytes > 0, failedImages == 0 { return min(1, Double(bytes) / Double(totalBytes)) }
        return totalImages > 0 ? min(1, Double(images + failedImages) / Double(totalImages)) : 0
    }

    init(totalImages: Int, totalBytes: Int64?) {
        self.totalImages = totalImages
        self.totalBytes = totalBytes
    }
}

/// An event that a transfer counts by, and one that says the count.
protocol TransferEvent: Sendable {
    static func progress(_ progress: TransferProgress) -> Self
    /// Whether the count is told after this event.
    func count(into progress: inout TransferProgress) -> Bool
}

/// Counts what passes, and tells the count.
struct TransferMeter<Event: TransferEvent>: Sendable {
    private let count: Locked<TransferProgress>
    private let show: @Sendable (Event) -> Void

    init(images: Int, bytes: Int64?, show: @escaping @Sendable (Event) -> Void) {
        count = Locked(TransferProgress(totalImages: images, totalBytes: bytes))
        self.show = show
    }

    func note(_ event: Event) {
        let progress = count.withLock { event.count(into: &$0) ? $0 : nil }
        show(event)
        if let progress { show(.progress(progress)) }
    }
}

extension UploadEvent: TransferEvent {
    func count(into progress: inout TransferProgress) -> Bool {
        switch self {
        case .scanned: return true
        case .imageSent(let bytes):
            progress.images += 1
            progress.bytes += bytes
            return true
        case .imageFailed:
            progress.failedImages += 1
            return true
        default: return false
        }
    }
}

extension DownloadEvent: TransferEvent {
    func count(into progress: inout TransferProgress) -> Bool {
        switch self {
        case .started: return true
        case .received(let bytes):
            let before = progress.bytes >> 20
            progress.bytes += bytes
            return progress.bytes >> 20 > before
        case .imageDone:
            progress.images += 1
            return true
        case .imageFailed:
            progress.failedImages += 1
            return true
        default: return false
        }
    }
}
