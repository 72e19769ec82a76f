/// How the client proves who it is. Printing it shows nothing secret.
@nonexhaustive
public enum Credentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Log in with a user name or email, when the first call needs a session and when a session has ended.
    ///
    /// `vanity` is the account's name in its web address; without it the user name is looked up as an email.
    case password(username: String, password: String, vanity: String? = nil)

    /// Use a session made elsewhere. When it ends, calls fail with ``AuthenticationError/Reason/sessionExpired``.
    case session(id: String)

    /// Send user name and password with every call, without a session (HTTP basic). Storage calls need a session all the
    /// same: one is made at the first of them.
    case basic(username: String, password: String)

    /// Get an OAuth token for the user and renew it before it ends. `duration` is its life in seconds, at most 86,400;
    /// 3,600 unless given. Storage calls need a session all the same: one is made at the first of them.
    case oauth(username: String, password: String, duration: Int? = nil)

    /// Use an OAuth token made elsewhere. Storage calls cannot be made with it.
    case bearer(token: String)

    /// A gateway's id and serial number, for the calls that take them in place of a session.
    case node(id: String, serialNumber: String)

    /// The kind of credentials.
    public var description: String {
        switch self {
        case .password: "password credentials"
        case .session: "session credentials"
        case .basic: "basic credentials"
        case .oauth: "OAuth credentials"
        case .bearer: "bearer credentials"
        case .node: "node credentials"
        }
    }

    /// The kind of credentials.
    public var debugDescription: String { description }

    /// Nothing: `dump` shows no secret either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
