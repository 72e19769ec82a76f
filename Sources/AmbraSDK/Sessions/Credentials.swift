/// How the client proves who it is. Printing it shows nothing secret.
@nonexhaustive
public enum Credentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Log in with a user name or email, when the first call needs a session and when a session has ended.
    ///
    /// `vanity` is the account's name in its web address; without it the user name is looked up as an email.
    case password(username: String, password: String, vanity: String? = nil)

    /// Use a session made elsewhere. When it ends, calls fail with ``AuthenticationError/Reason/sessionExpired``.
    case session(id: String)

    /// Send user name and password with every call, without a session (HTTP basic). Storage calls need a session all
    /// the same: one is made at the first of them.
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

/// How a login is confirmed where the service asks for more than a password.
public struct LoginConfirmation: Sendable {
    /// Gives the PIN that the service sent or that the user's device shows. Called once a login.
    public var pin: (@Sendable (PINRequest) async throws -> String)?

    /// Signs in place of, or beside, the password.
    public var signer: LoginSigner?

    /// Creates a confirmation.
    public init(pin: (@Sendable (PINRequest) async throws -> String)? = nil, signer: LoginSigner? = nil) {
        self.pin = pin
        self.signer = signer
    }
}

/// A PIN that the service asks for. It is good for 10 minutes and three tries.
public struct PINRequest: Sendable, Hashable {
    /// How the user gets the PIN: `TOKEN`, `EMAIL` or `SMS`; `nil` when the service does not say.
    public let via: String?
}

/// A key that confirms logins by a signature (`/session/sign`).
public struct LoginSigner: Sendable {
    /// The user's email, a part of what is signed.
    public var email: String

    /// The public key in DER form, a part of what is signed.
    public var publicKey: [UInt8]

    /// Signs bytes with the private key and SHA-256. The key itself never reaches the SDK.
    public var sign: @Sendable ([UInt8]) async throws -> [UInt8]

    /// Creates a signer.
    public init(email: String, publicKey: [UInt8], sign: @escaping @Sendable ([UInt8]) async throws -> [UInt8]) {
        self.email = email
        self.publicKey = publicKey
        self.sign = sign
    }

    /// Email, session id in binary form, public key and the word `sha256`, joined by NUL.
    package func message(session id: String) -> [UInt8] {
        let parts = [Array(email.utf8), Self.binary(id), publicKey, Array("sha256".utf8)]
        return Array(parts.joined(separator: [0]))
    }

    /// A session id is a number in hexadecimal digits, hyphens aside; anything else is kept as it is.
    private static func binary(_ id: String) -> [UInt8] {
        let digits = id.filter { $0 != "-" }.map(\.hexDigitValue)
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return Array(id.utf8) }
        let values = digits.compactMap { $0 }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
