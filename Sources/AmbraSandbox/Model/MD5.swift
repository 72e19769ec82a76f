import Crypto

/// MD5 (RFC 1321), which the service uses to name a session without telling its sid.
enum MD5 {
    /// The digest of a text's UTF-8 bytes, 32 hexadecimal digits.
    static func hexadecimal(of text: String) -> String {
        Insecure.MD5.hash(data: Array(text.utf8)).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
            .joined()
    }
}
