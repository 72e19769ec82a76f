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

/// Collects a body of unknown length into a ``Blob`` without ever trusting a declared length.
///
/// The first bytes are kept in memory; when the body grows past a mark, or the store has no room left, they move to a
/// file.
struct BlobWriter: ~Copyable {
    /// Above this many bytes a body goes to a file, whatever room there is.
    static let fileMark = 64 << 20

    private let blobStore: BlobStore
    private var buffer: [UInt8] = []
    private var reserved = 0
    private var descriptor: Int32?
    private(set) var count = 0
    private var fingerprint = Fingerprint()

    init(blobStore: BlobStore) { self.blobStore = blobStore }

    deinit {
        if reserved > 0 { blobStore.giveBack(reserved) }
        if let descriptor { close(descriptor) }
    }

    /// Adds bytes.
    mutating func append(_ bytes: [UInt8]) throws(BlobError) {
        fingerprint.update(bytes)
        count += bytes.count
        if descriptor == nil, count <= Self.fileMark, blobStore.take(bytes.count) {
            reserved += bytes.count
            if buffer.isEmpty { buffer = bytes } else { buffer.append(contentsOf: bytes) }
        } else {
            try spill(bytes)
        }
    }

    /// The bytes so far, as one immutable value.
    consuming func finish() -> Blob {
        let place: Blob.Place
        if let descriptor { place = .file(descriptor) } else { place = .memory(buffer) }
        let blob = Blob(
            place: place,
            count: count,
            fingerprint: fingerprint.hexadecimal,
            blobStore: blobStore
        )
        reserved = 0
        descriptor = nil
        return blob
    }

    private mutating func spill(_ bytes: [UInt8]) throws(BlobError) {
        let target: Int32
        if let descriptor {
            target = descriptor
        } else {
            target = try blobStore.openFile()
            descriptor = target
            try Self.write(buffer, to: target)
            blobStore.giveBack(reserved)
            reserved = 0
            buffer = []
        }
        try Self.write(bytes, to: target)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(BlobError) {
        do throws(SystemError) {
            try DescriptorIO.write(bytes, to: descriptor)
        } catch {
            throw BlobError(action: "write", code: error.code)
        }
    }
}
