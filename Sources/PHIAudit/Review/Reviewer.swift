import Crypto
import Deidentification
import Foundation

/// The names under which people sign.
package enum ReviewerName {
    /// The most characters that a name has.
    package static let longest = 100

    /// Why a name cannot sign; `nil` when it can. It never shows the name.
    package static func objection(to name: String) -> String? {
        guard !ReviewRecord.words(of: name).isEmpty else { return "the reviewer's name is empty; write a name" }
        guard name.count <= longest, name.utf8.count <= 4 * longest else {
            return "the reviewer's name has more than \(longest) characters; write a shorter one"
        }
        guard name.unicodeScalars.allSatisfy(isShown) else {
            return "the reviewer's name holds invisible characters, such as a line break; leave them out"
        }
        // The list of reviewers would read it as a key.
        guard !name.split(whereSeparator: \.isWhitespace).contains(where: { isKey($0) }) else {
            return "the reviewer's name holds a public key; write the name alone"
        }
        return nil
    }

    /// Whether a word is a public key.
    static func isKey(_ word: Substring) -> Bool { word.utf8.count == 64 && ContentDigest.bytes(String(word)) != nil }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }
}

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
        else { throw ReviewError("this is not a reviewer's key; make one with ambra review key") }
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

    /// What is wrong with the proof by key; `nil` when it is valid or no key was used.
    var proofProblem: String? {
        if publicKey.isEmpty { return proof.isEmpty ? nil : "has a proof without a key" }
        guard let bytes = ContentDigest.bytes(publicKey), let proof = ContentDigest.bytes(proof),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes),
            key.isValidSignature(proof, for: Array(digest.utf8))
        else { return "is not made with the key that it names" }
        return nil
    }
}
