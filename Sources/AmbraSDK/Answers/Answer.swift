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
}

/// A document that is not JSON: a PDF, a ZIP, a style sheet.
public struct BinaryContent: Sendable, Hashable {
    /// The bytes.
    public let bytes: [UInt8]

    /// The media type that the service states, such as `application/pdf`.
    public let contentType: String?
}

/// Where a call sends the browser. The SDK never follows it. Printing it does not show the target.
public struct RedirectTarget: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The value of `Location`. It may hold a session: do not log it.
    public let location: String

    /// That it is a redirect; the target may hold a session.
    public var description: String { "a redirect" }

    /// That it is a redirect; the target may hold a session.
    public var debugDescription: String { description }

    /// Nothing: `dump` shows no target either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
