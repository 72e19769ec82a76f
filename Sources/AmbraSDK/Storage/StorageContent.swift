public import AmbraTransport

/// Bytes from storage, still on their way: an image, a frame, a ZIP.
public struct StorageContent: Answer {
    /// The bytes, piece by piece at the reader's pace; readable once.
    public let body: HTTPResponseBody

    /// The number of bytes that storage announces, when it does.
    public let length: Int64?

    /// The media type that storage states; often missing.
    public let contentType: String?

    /// Hands the body over unread.
    public static func read(from reader: AnswerReader) async throws -> StorageContent { reader.content }
}

extension AnswerReader {
    /// The body, unread.
    package var content: StorageContent {
        StorageContent(
            body: reply.body, length: header("Content-Length").flatMap { Int64($0) }, contentType: contentType)
    }
}

/// Text from storage, such as the UID of a study that a call makes.
public struct StorageText: Answer, Hashable {
    /// The text without surrounding white space.
    public let text: String

    /// Reads the text as UTF-8.
    public static func read(from reader: AnswerReader) async throws -> StorageText {
        let bytes = try await reader.bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw reader.decodingFailure("the answer is not UTF-8 text")
        }
        return StorageText(
            text: String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()))
    }
}
