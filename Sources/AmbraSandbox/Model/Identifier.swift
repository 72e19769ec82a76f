import Crypto
import Foundation

/// Identifiers that the sandbox makes.
enum Identifier {
    /// A new random UUID in lower case.
    static func new() -> String { UUID().uuidString.lowercased() }

    /// A new session id: 192 random bits, 48 hexadecimal digits.
    static func session() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<3).map { _ in
            let digits = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Whether a text has the form of a UUID.
    static func isUUID(_ text: String) -> Bool {
        text.utf8.count == 36 && UUID(uuidString: text) != nil
    }
}

/// MD5 (RFC 1321), which the service uses to name a session without telling its sid.
enum MD5 {
    /// The digest of a text's UTF-8 bytes, 32 hexadecimal digits.
    static func hexadecimal(of text: String) -> String {
        Insecure.MD5.hash(data: Array(text.utf8)).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
            .joined()
    }
}
