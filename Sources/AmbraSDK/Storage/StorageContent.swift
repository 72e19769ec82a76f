public import AmbraTransport

/// Bytes from storage, still on their way: an image, a frame, a ZIP.
public struct StorageContent: Sendable {
    /// The bytes, piece by piece at the reader's pace; readable once.
    public let body: HTTPResponseBody

    /// The number of bytes that storage announces, when it does.
    public let length: Int64?

    /// The media type that storage states; often missing.
    public let contentType: String?
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
