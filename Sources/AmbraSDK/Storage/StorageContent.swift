public import AmbraTransport

/// Bytes from storage, still on their way: an image, a frame, a ZIP.
public struct StorageContent: Sendable {
    /// The bytes, piece by piece at the reader's pace; readable once. Blocking callers use
    /// ``StorageQuery/makePieces()``.
    public let body: HTTPResponseBody

    /// The number of bytes that storage announces, when it does.
    public let length: Int64?

    /// The media type that storage states; often missing.
    public let contentType: String?
}

/// Bytes from storage, still on their way, for callers that block.
///
/// When the last copy of this value is gone before the end, its transfer is cancelled.
public struct BlockingContent: Sendable {
    private let client: ClientCore
    private let content: StorageContent
    private let call: String

    init(_ client: ClientCore, _ content: StorageContent, call: String) {
        self.client = client
        self.content = content
        self.call = call
    }

    /// The number of bytes that storage announces, when it does.
    public var length: Int64? { content.length }

    /// The media type that storage states; often missing.
    public var contentType: String? { content.contentType }

    /// The next piece, never empty, or `nil` after the last; blocks the thread until it is there.
    ///
    /// - Throws: ``AmbraError`` and nothing else, also where the answer breaks off.
    public mutating func next() throws -> [UInt8]? {
        let (content, call) = (content, call)
        return try client.block { () async throws(AmbraError) in try await content.piece(call: call) }
    }
}

extension StorageContent {
    /// The next piece, with failures of the transport under the name of the call.
    func piece(call: String) async throws(AmbraError) -> [UInt8]? {
        do throws(TransportError) {
            return try await body.piece()
        } catch {
            throw AmbraError(error, call: call)
        }
    }
}

/// What storage says of an answer without sending its body.
public struct StorageHead: Sendable, Hashable {
    /// The number of bytes that the body would have, when storage announces it.
    public let length: Int64?

    /// The media type that storage states; often missing.
    public let contentType: String?
}

extension AnswerReader {
    /// The body, unread.
    package var content: StorageContent {
        StorageContent(body: reply.body, length: contentLength, contentType: contentType)
    }

    /// The headers of an answer to HEAD.
    package var head: StorageHead { StorageHead(length: contentLength, contentType: contentType) }

    private var contentLength: Int64? { header("Content-Length").flatMap { Int64($0) } }
}

/// Text from storage, such as the UID of a study that a call makes.
public struct StorageText: Sendable, Hashable {
    /// The text without surrounding white space.
    public let text: String
}
