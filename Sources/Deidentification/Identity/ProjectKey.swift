import Crypto
package import DICOM

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The secret from which pseudonyms are made: new UIDs, patient identifiers and date offsets.
///
/// Files de-identified with the same key keep belonging together, whoever runs it and whenever. Who has the key and
/// an original identifier can make the pseudonym, so it is kept like the identifiers themselves.
public struct ProjectKey: Sendable, CustomStringConvertible {
    private let key: SymmetricKey

    /// The fewest bytes of a key.
    public static let smallestLength = 32

    /// A random key of 32 bytes.
    public static func random() -> ProjectKey { ProjectKey(key: SymmetricKey(size: .bits256)) }

    /// Takes a key from bytes.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `unusableKey` when there are fewer than 32 bytes,
    ///   or all are the same.
    @_disfavoredOverload
    public init(_ bytes: [UInt8]) throws { try self.init(bytes, .stated) }

    package init(_ bytes: [UInt8], _: ThrownType = .stated) throws(DeidentificationError) {
        guard bytes.count >= Self.smallestLength else {
            throw DeidentificationError(.unusableKey, "a key has at least \(Self.smallestLength) bytes")
        }
        guard Set(bytes).count > 1 else {
            throw DeidentificationError(.unusableKey, "all bytes of the key are the same; make a random one")
        }
        key = SymmetricKey(data: bytes)
    }

    private init(key: SymmetricKey) { self.key = key }

    /// Never the key.
    public var description: String { "ProjectKey" }

    /// HMAC-SHA-256 of a text; `purpose` keeps what is made for one use from meaning anything in another.
    func code(_ purpose: String, _ text: some Sequence<UInt8>) -> [UInt8] {
        var message = Array(purpose.utf8)
        message.append(0)
        message.append(contentsOf: text)
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
    }

    fileprivate var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

extension ProjectKey {
    /// Reads a key file. Others than its owner must not be able to read it.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `unusableKey`.
    @_disfavoredOverload
    public init(path: String) throws { try self.init(path: path, .stated) }

    package init(path: String, _: ThrownType = .stated) throws(DeidentificationError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.failure("the key file cannot be opened", errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw DeidentificationError(.unusableKey, "the key file is not a regular file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw DeidentificationError(
                .unusableKey, "the key file can be read by others; take their rights away (chmod 600)")
        }
        var bytes = [UInt8](repeating: 0, count: 4097)
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw Self.failure("the key file cannot be read", errno) }
        guard count <= 4096 else {
            throw DeidentificationError(.unusableKey, "the key file holds more than 4,096 bytes; is it a key?")
        }
        try self.init(Array(bytes[0..<count]))
    }

    /// Writes a new file of mode 0600 with the key; an existing file is never replaced.
    ///
    /// - Throws: ``DeidentificationError`` and nothing else, of kind `unusableKey`.
    @_disfavoredOverload
    public func write(path: String) throws { try write(path: path, .stated) }

    package func write(path: String, _: ThrownType = .stated) throws(DeidentificationError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(0o600))
        guard descriptor >= 0 else { throw Self.failure("the key file cannot be created", errno) }
        let bytes = bytes
        let isWritten = systemWrite(descriptor, bytes) == bytes.count && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isWritten else {
            unlink(path)
            throw Self.failure("the key file cannot be written", code)
        }
    }

    private static func failure(_ what: String, _ code: Int32) -> DeidentificationError {
        DeidentificationError(.unusableKey, what + ": " + SystemReason.words(code))
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8]) -> Int { write(descriptor, bytes, bytes.count) }
