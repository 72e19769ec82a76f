import DICOM
import Platform

/// Collects a body of unknown length into a ``Blob`` without ever trusting a declared length.
///
/// The first bytes are kept in memory; when the body grows past a mark, or the store has no room left, they move to a
/// segment.
struct BlobWriter: ~Copyable {
    /// Above this many bytes a body goes to a segment, whatever room there is.
    static let fileMark = 64 << 20

    private let blobStore: BlobStore
    private var buffer: [UInt8] = []
    private var reserved = 0
    private var lease: Segments.Lease?
    private(set) var count = 0

    init(blobStore: BlobStore) { self.blobStore = blobStore }

    deinit {
        if reserved > 0 { blobStore.giveBack(reserved) }
        if let lease { blobStore.end(lease, count: 0, isKept: false) }
    }

    /// Adds bytes.
    mutating func append(_ bytes: [UInt8]) throws(BlobError) {
        try FullDisk.take(bytes.count)
        if lease == nil, count + bytes.count <= Self.fileMark, blobStore.take(bytes.count) {
            reserved += bytes.count
            if buffer.isEmpty { buffer = bytes } else { buffer.append(contentsOf: bytes) }
        } else {
            try spill(bytes)
        }
        count += bytes.count
    }

    /// The bytes so far, as one immutable value.
    ///
    /// - Parameter checksum: The CRC-32 of all bytes, which whoever read them has.
    consuming func finish(checksum: UInt32) -> Blob {
        let place: Blob.Place
        if let lease {
            blobStore.end(lease, count: count, isKept: true)
            place = .segment(
                BlobAddress(segment: lease.segment, offset: lease.start, count: count, checksum: checksum))
        } else {
            place = .memory(buffer)
        }
        let blob = Blob(place: place, count: count, checksum: checksum, blobStore: blobStore)
        reserved = 0
        lease = nil
        return blob
    }

    private mutating func spill(_ bytes: [UInt8]) throws(BlobError) {
        if let lease {
            try blobStore.write(bytes, at: lease.start + count, of: lease)
            return
        }
        let new = try blobStore.lease()
        lease = new
        try blobStore.write(buffer, at: new.start, of: new)
        blobStore.giveBack(reserved)
        reserved = 0
        buffer = []
        try blobStore.write(bytes, at: new.start + count, of: new)
    }
}

/// Collects what the sandbox itself makes, such as a file that is written element by element, into a ``Blob``.
final class BlobSink: ByteSink {
    private let blobStore: BlobStore
    private var pieces: [UInt8] = []
    private var checksum = CRC32()
    private var writer: BlobWriter

    init(_ blobStore: BlobStore) {
        self.blobStore = blobStore
        writer = BlobWriter(blobStore: blobStore)
    }

    /// The number of bytes so far.
    var count: Int { writer.count + pieces.count }

    func append(_ bytes: [UInt8]) throws {
        pieces += bytes
        if pieces.count >= 256 << 10 { try flush() }
    }

    private func flush() throws {
        checksum.update(pieces)
        try writer.append(pieces)
        pieces = []
    }

    /// The bytes so far, as one immutable value; the sink is empty afterwards.
    func finish() throws -> Blob {
        try flush()
        var taken = BlobWriter(blobStore: blobStore)
        swap(&taken, &writer)
        let sum = checksum.value
        checksum = CRC32()
        return taken.finish(checksum: sum)
    }
}
