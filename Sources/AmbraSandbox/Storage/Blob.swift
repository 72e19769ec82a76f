import Foundation
import Platform

/// Why kept bytes could not be written or read.
public struct BlobError: Error, CustomStringConvertible {
    /// What was being done: `write`, `read` or `make the folder`.
    public var action: String
    /// The system's error number.
    public var code: Int32

    /// The error as one line, without a path.
    public var description: String {
        "the sandbox could not \(action) its spill file: \(SystemReason.words(code)) (errno \(code))"
    }
}

/// Immutable bytes that the sandbox keeps: in memory while there is room, else in a file without a name.
///
/// The room or the file is given back when the last reference goes.
public final class Blob: Sendable {
    enum Place: Sendable {
        case memory([UInt8])
        case file(Int32)
    }

    /// The number of bytes.
    public let count: Int
    /// A fingerprint of the content, 32 hexadecimal digits.
    let fingerprint: String
    let place: Place
    private let blobStore: BlobStore

    init(place: Place, count: Int, fingerprint: String, blobStore: BlobStore) {
        self.place = place
        self.count = count
        self.fingerprint = fingerprint
        self.blobStore = blobStore
    }

    deinit {
        switch place {
        case .memory(let bytes): blobStore.giveBack(bytes.count)
        case .file(let descriptor): close(descriptor)
        }
    }

    /// The bytes of a range, which is clamped to what there is.
    ///
    /// - Throws: ``BlobError`` when the file cannot be read.
    public func read(_ range: Range<Int>) throws -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        switch place {
        case .memory(let bytes): return range.count == count ? bytes : Array(bytes[range])
        case .file(let descriptor): return try Self.read(descriptor, range)
        }
    }

    private static func read(_ descriptor: Int32, _ range: Range<Int>) throws -> [UInt8] {
        do throws(SystemError) {
            let bytes = try DescriptorIO.read(count: range.count, at: Int64(range.lowerBound), of: descriptor)
            guard bytes.count == range.count else { throw SystemError(EIO) }
            return bytes
        } catch {
            throw BlobError(action: "read", code: error.code)
        }
    }
}
