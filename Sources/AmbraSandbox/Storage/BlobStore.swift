import Foundation
import Platform

/// The room for kept bytes: a budget of memory, and segment files for what does not fit.
///
/// By default nothing outlives the process, not even a killed one. A store that keeps writes every body to a folder,
/// where a later process finds it by its ``BlobAddress``.
final class BlobStore: Sendable {
    /// Whether bodies that are persisted outlive the process.
    let isKeeping: Bool

    private let budget: Int
    private let segments: Segments
    private let state = Locked(0)

    /// - Parameters:
    ///   - budget: The number of bytes that all blobs together may hold in memory.
    ///   - folder: Where segment files are made.
    ///   - isKeeping: Whether they have names and stay.
    init(budget: Int, folder: String = NSTemporaryDirectory(), isKeeping: Bool = false) {
        self.budget = isKeeping ? 0 : budget
        self.isKeeping = isKeeping
        segments = Segments(folder: folder, isKeeping: isKeeping)
    }

    /// Takes room in memory; false when the budget does not allow it.
    func take(_ count: Int) -> Bool {
        state.withLock { used in
            guard count <= budget - used else { return false }
            used += count
            return true
        }
    }

    /// Gives room back.
    func giveBack(_ count: Int) {
        state.withLock { $0 -= count }
    }

    /// The bytes held in memory now.
    var used: Int { state.withLock { $0 } }

    /// The number of segment files that are open now.
    var openFiles: Int { segments.openFiles }

    /// The bytes that the segment files take in the file system, as far as they are open.
    var room: Int { segments.room }

    /// A body that an earlier process persisted; to be held by whoever wants it to stay.
    func blob(at address: BlobAddress) throws(BlobError) -> Blob {
        guard address.offset >= 0, address.count >= 0, segments.holds(address) else {
            throw BlobError(action: "find a body in", code: ENOENT)
        }
        return Blob(place: .segment(address), count: address.count, checksum: address.checksum, blobStore: self)
    }

    /// Takes up what an earlier process left in the folder: bodies at these addresses stay, everything else goes.
    ///
    /// To be called once, before the first body is written.
    func open(keeping addresses: [BlobAddress]) throws(BlobError) { try segments.open(keeping: addresses) }

    /// A segment to which nobody else appends until it is given back.
    func lease() throws(BlobError) -> Segments.Lease { try segments.lease() }

    /// Gives a segment back, with a body at its end or without.
    func end(_ lease: Segments.Lease, count: Int, isKept: Bool) {
        if isKept { segments.keep(lease, count: count) } else { segments.abandon(lease) }
    }

    func write(_ bytes: [UInt8], at offset: Int, of lease: Segments.Lease) throws(BlobError) {
        try segments.write(bytes, at: offset, of: lease.segment)
    }

    func read(_ range: Range<Int>, of segment: Int) throws(BlobError) -> [UInt8] {
        try segments.read(range, of: segment)
    }

    /// Waits until a segment is on the disk.
    func synchronize(_ segment: Int) throws(BlobError) { try segments.synchronize(segment) }

    /// Gives the room of a body back.
    func free(_ address: BlobAddress) { segments.free(address) }
}

/// Where a body lies in the segment files of a store that keeps.
struct BlobAddress: Sendable, Hashable, Codable {
    /// The number of the segment.
    var segment: Int
    /// The first byte.
    var offset: Int
    /// The number of bytes.
    var count: Int
    /// The CRC-32 of the bytes.
    var checksum: UInt32
}
