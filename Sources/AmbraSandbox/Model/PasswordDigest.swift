import Crypto
import Foundation

/// A password as the sandbox keeps it: enough to recognize it, not enough to tell it.
struct PasswordDigest: Sendable, Equatable {
    private var salt: String
    private var digest: String

    init(_ password: String) {
        salt = Identifier.new()
        digest = Self.digest(of: password, salt)
    }

    /// Reads ``text``; nil when it is none.
    init?(text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2 else { return nil }
        (salt, digest) = (String(parts[0]), String(parts[1]))
    }

    /// The salt and the digest, for keeping.
    var text: String { salt + ":" + digest }

    /// Whether this is the password.
    func matches(_ password: String) -> Bool { Self.digest(of: password, salt) == digest }

    private static func digest(of password: String, _ salt: String) -> String {
        let key = SymmetricKey(data: Data(salt.utf8))
        return Data(HMAC<SHA256>.authenticationCode(for: Data(password.utf8), using: key)).base64EncodedString()
    }
}
