/// What a call answers with: a ``Record`` for JSON, or bytes, or a redirect.
public protocol Answer: Sendable {
    /// Reads the answer from the connection.
    ///
    /// - Parameter reader: The answer of one call, its error status already handled.
    /// - Throws: ``AmbraError``
    static func read(from reader: AnswerReader) async throws -> Self
}

extension Record {
    /// Reads a JSON object.
    public static func read(from reader: AnswerReader) async throws -> Self {
        Self(json: try await reader.object())
    }
}

/// A record without fixed fields.
public struct OpenRecord: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }
}

/// The answer of a call that returns nothing but its success.
public struct Acknowledgement: Record {
    /// Whatever the answer held all the same; empty when it was not JSON.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Accepts any body: success is in the status.
    public static func read(from reader: AnswerReader) async throws -> Acknowledgement {
        let bytes = try await reader.bytes()
        guard let value = try? JSONParser.parse(bytes), let object = value.object else {
            return Acknowledgement(json: JSONObject())
        }
        return Acknowledgement(json: object)
    }
}

/// A document that is not JSON: a PDF, a ZIP, a style sheet.
public struct BinaryContent: Answer, Hashable {
    /// The bytes.
    public let bytes: [UInt8]

    /// The media type that the service states, such as `application/pdf`.
    public let contentType: String?

    /// Reads all bytes.
    public static func read(from reader: AnswerReader) async throws -> BinaryContent {
        BinaryContent(bytes: try await reader.document(), contentType: reader.contentType)
    }
}

/// Where a call sends the browser. The SDK never follows it. Printing it does not show the target.
public struct RedirectTarget: Answer, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    /// The value of `Location`. It may hold a session: do not log it.
    public let location: String

    /// Reads the target from the header.
    public static func read(from reader: AnswerReader) async throws -> RedirectTarget {
        guard let location = reader.header("Location") else {
            throw reader.decodingFailure("the answer is no redirect")
        }
        return RedirectTarget(location: location)
    }

    /// That it is a redirect; the target may hold a session.
    public var description: String { "a redirect" }

    /// That it is a redirect; the target may hold a session.
    public var debugDescription: String { description }

    /// Nothing: `dump` shows no target either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
