import Foundation
import Platform

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
