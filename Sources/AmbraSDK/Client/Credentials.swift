/// How the client gets a session. Printing it shows nothing secret.
public enum Credentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Log in with a user name or email, when the first call needs a session and when a session has ended.
    case password(username: String, password: String, vanity: String? = nil)

    /// Use a session made elsewhere. When it ends, calls fail with ``AuthenticationError/Reason/sessionExpired``.
    case session(id: String)

    /// The kind of credentials.
    public var description: String {
        switch self {
        case .password: "password credentials"
        case .session: "session credentials"
        }
    }

    /// The kind of credentials.
    public var debugDescription: String { description }

    /// Nothing: `dump` shows no secret either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
