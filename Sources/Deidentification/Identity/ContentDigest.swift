import Crypto
package import DICOM

/// SHA-256 of what is signed.
package enum ContentDigest {
    /// The digest of a file's bytes as 64 hexadecimal digits, read piece by piece.
    package static func hexadecimal(of source: ByteSource) throws(DICOMError) -> String {
        var digest = RunningDigest()
        var position = 0
        while position < source.length {
            if Task.isCancelled { throw DICOMError(.unreadable, "the reading was cancelled") }
            let end = min(position + (1 << 20), source.length)
            digest.update(try source.bytes(in: position..<end))
            position = end
        }
        return digest.hexadecimal
    }

    /// The digest of texts, each with its length, so that no two lists of texts make the same bytes.
    package static func digest(_ purpose: String, _ texts: [String]) -> [UInt8] {
        var hash = SHA256()
        for text in [purpose] + texts {
            let bytes = Array(text.utf8)
            withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: bytes)
        }
        return Array(hash.finalize())
    }

    package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        for byte in bytes { text += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return text
    }

    /// The bytes of an even number of hexadecimal digits.
    package static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { Digits.hexadecimal($0) }
        guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
        let numbers = digits.compactMap { $0 }
        return stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] << 4 | numbers[$0 + 1] }
    }
}

/// SHA-256 of bytes that come piece by piece.
package struct RunningDigest: Sendable {
    private var hash = SHA256()

    package init() {}

    package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

    /// The digest of all bytes so far, as 64 hexadecimal digits.
    package var hexadecimal: String { ContentDigest.hexadecimal(hash.finalize()) }
}
