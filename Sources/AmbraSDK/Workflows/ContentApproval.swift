import AmbraTransport
import Platform

/// Looks at the bytes of one file while they are sent.
package protocol ContentCheck: Sendable {
    /// The next bytes of the file.
    mutating func update(_ bytes: [UInt8])

    /// Whether these were the bytes that may be sent.
    func isApproved() -> Bool
}

/// Begins the check of a file; called for each try to send it.
package typealias ContentApproval = @Sendable (PlannedImage) -> any ContentCheck

/// A file as the body of a request whose last bytes are sent only when all of them are approved: bytes that nobody
/// approved never become an image in storage, whatever happens to the file while it is sent.
struct ApprovedFile: Sendable {
    let image: PlannedImage
    let approval: ContentApproval
    /// What is said of a file whose content is not the approved one.
    let refusal: CallFailure
    /// Whether the last try met other bytes.
    private let differs = Locked(false)

    private static let pieceLength: Int64 = 1 << 20

    /// - Parameter query: What sends the file, for the errors.
    init(image: PlannedImage, approval: @escaping ContentApproval, by query: StorageQuery<StoredImage, Async>) {
        self.image = image
        self.approval = approval
        refusal = query.otherContent
    }

    var body: HTTPRequestBody {
        .stream(HTTPBodyStream(length: image.size, isReplayable: true, makeReader: reader))
    }

    /// The reason why the body failed, when it is the content.
    var difference: AmbraError? { differs.withLock { $0 } ? .verification(refusal) : nil }

    @Sendable private func reader() -> @Sendable () async throws -> [UInt8]? {
        differs.withLock { $0 = false }
        let pass = Locked((position: Int64(0), check: approval(image)))
        return { [image, differs, refusal] in
            try pass.withLock { pass in
                let count = min(Self.pieceLength, image.size - pass.position)
                guard count > 0 else { return nil }
                let piece = try image.read(offset: pass.position, count: Int(count))
                pass.check.update(piece)
                pass.position += count
                guard pass.position < image.size || pass.check.isApproved() else {
                    differs.withLock { $0 = true }
                    throw AmbraError.verification(refusal)
                }
                return piece
            }
        }
    }
}

extension StorageQuery {
    /// What is said of a file whose content is not the approved one.
    var otherContent: CallFailure {
        failure("the bytes of the file are not those that were approved; find out who changed it")
    }
}

extension AmbraError {
    /// Whether a file is not what it was when it was approved.
    var isOfContent: Bool {
        switch self {
        case .verification, .file: true
        default: false
        }
    }
}
