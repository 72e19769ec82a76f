import Crypto
import Deidentification
import Foundation

/// A reviewer's Ed25519 key, with which only this reviewer can sign.
package struct ReviewerKey: Sendable, CustomStringConvertible {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key.
    package init() { key = Curve25519.Signing.PrivateKey() }

    /// Reads the text of a key file.
    package init(text: String) throws(ReviewError) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, parts[0] == Self.prefix, let data = Data(base64Encoded: String(parts[1])),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: data)
        else { throw ReviewError("this is no reviewer's key; make one with ambra review key") }
        self.key = key
    }

    /// The text of a key file. It is secret.
    package var text: String { "\(Self.prefix) \(key.rawRepresentation.base64EncodedString())\n" }

    /// The public key, 64 hexadecimal digits.
    package var publicKey: String { ContentDigest.hexadecimal(key.publicKey.rawRepresentation) }

    /// Never the key.
    package var description: String { "ReviewerKey" }

    func proof(of digest: String) throws(ReviewError) -> String {
        guard let proof = try? key.signature(for: Array(digest.utf8)) else {
            throw ReviewError("the signature cannot be made")
        }
        return ContentDigest.hexadecimal(proof)
    }

    private static let prefix = "ambra-reviewer-key-ed25519"
}

extension ReviewRecord.Signature {
    /// The first digits of the public key, to tell keys apart; `nil` when no key was used.
    package var fingerprint: String? { publicKey.isEmpty ? nil : String(publicKey.prefix(16)) }

    /// What is wrong with the proof by key; `nil` when it holds or no key was used.
    var proofProblem: String? {
        if publicKey.isEmpty { return proof.isEmpty ? nil : "has a proof without a key" }
        guard let bytes = ContentDigest.bytes(publicKey), let proof = ContentDigest.bytes(proof),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes),
            key.isValidSignature(proof, for: Array(digest.utf8))
        else { return "is not made with the key that it names" }
        return nil
    }
}
