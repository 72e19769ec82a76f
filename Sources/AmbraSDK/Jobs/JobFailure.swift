/// A background job that failed.
public struct JobFailure: Sendable, Hashable, CustomStringConvertible {
    /// The job's id.
    public let id: String

    /// What the service says of the reason; `nil` when it says nothing. Left out of ``description`` unless it is a
    /// token, because a service may put anything there.
    public let reason: String?

    /// What happened.
    public let message: String

    /// Creates a failure.
    public init(id: String, reason: String?, message: String) {
        self.id = id
        self.reason = reason
        self.message = message
    }

    /// The message, with the reason where it is a token; without the id.
    public var description: String {
        let token = reason.flatMap { PrintableText.token($0) }.map { " (\($0))" } ?? ""
        return PrintableText.escaped(message) + token
    }
}
