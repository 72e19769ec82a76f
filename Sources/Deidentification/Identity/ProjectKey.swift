import Crypto
package import DICOM

/// The secret from which pseudonyms are made: new UIDs, patient identifiers and date offsets.
///
/// Files de-identified with the same key still belong together, no matter who runs it and when. Whoever has the key
/// and an original identifier can make the pseudonym, so keep it as safe as the identifiers. A key that can be guessed
/// protects nothing: keys are random bytes, and a key file has a form that only keys have.
public struct ProjectKey: Sendable, CustomStringConvertible {
    private let key: SymmetricKey
    /// Holds the key already: to start with the key costs as much as a short text.
    private let keyed: HMAC<SHA256>

    /// How many bytes a key has.
    public static let byteCount = 32

    /// A random key.
    public static func random() -> ProjectKey { ProjectKey(key: SymmetricKey(size: .bits256)) }

    /// Creates a key from random bytes, such as those of a secret store.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `unusableKey` when there are not 32 bytes, when
    ///   they are text, or when fewer than 16 of them differ: 32 random bytes are never like that.
    @_disfavoredOverload
    public init(_ bytes: [UInt8]) throws { try self.init(bytes, .stated) }

    package init(_ bytes: [UInt8], _: ThrownType = .stated) throws(DeidentificationError) {
        guard bytes.count == Self.byteCount else {
            throw DeidentificationError(.unusableKey, "a key has \(Self.byteCount) bytes, not \(bytes.count)")
        }
        guard !bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 >= 9 && $0 <= 13 }) else {
            throw DeidentificationError(
                .unusableKey, "the bytes of the key are text, which can be guessed; make a random key")
        }
        guard Set(bytes).count >= Self.byteCount / 2 else {
            throw DeidentificationError(
                .unusableKey, "the bytes of the key repeat and can be guessed; make a random key")
        }
        self.init(key: SymmetricKey(data: bytes))
    }

    private init(key: SymmetricKey) {
        self.key = key
        keyed = HMAC(key: key)
    }

    /// Never the key.
    public var description: String { "ProjectKey" }

    /// HMAC-SHA-256 of a text; `purpose` keeps what is made for one use from meaning anything in another.
    func code(_ purpose: String, _ text: some Sequence<UInt8>) -> [UInt8] {
        var message = Array(purpose.utf8)
        message.append(0)
        message.append(contentsOf: text)
        var code = keyed
        code.update(data: message)
        return Array(code.finalize())
    }

    /// Tells keys apart without revealing them.
    package var fingerprint: String { ContentDigest.hexadecimal(code("fingerprint", []).prefix(16)) }
}

extension ProjectKey {
    /// What begins the text of a key: what it is for, and the version of the form.
    private static let label = "ambra-project-key:1:"

    /// The line of a key file: label, 64 hexadecimal digits, and a checksum that a typing error breaks.
    var line: String {
        let labeled = Self.label + key.withUnsafeBytes { ContentDigest.hexadecimal($0) }
        return labeled + ":" + Self.checksum(of: labeled)
    }

    /// Reads the line of a key file.
    init(line: String) throws(DeidentificationError) {
        guard line.hasPrefix(Self.label) else {
            let isOfOtherVersion = line.hasPrefix("ambra-project-key:")
            throw DeidentificationError(
                .unusableKey,
                isOfOtherVersion
                    ? "the key has the form of another version; use the version that made it, or a newer one"
                    : "this is not a project key, a line that begins with \(Self.label); make one with ambra deidentify "
                        + "--key FILE --create-key, where FILE does not exist yet")
        }
        let parts = line.dropFirst(Self.label.count).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1] == Self.checksum(of: Self.label + parts[0]),
            let bytes = ContentDigest.bytes(String(parts[0]))
        else {
            throw DeidentificationError(
                .unusableKey, "the key is damaged: its checksum is not right; restore it from a copy")
        }
        try self.init(bytes)
    }

    private static func checksum(of labeled: String) -> String {
        ContentDigest.hexadecimal(SHA256.hash(data: Array(labeled.utf8)).prefix(8))
    }
}
