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
