import Foundation
package import Platform

/// Why kept bytes could not be written or read.
public struct BlobError: Error, CustomStringConvertible {
    /// What was being done, such as `write` or `read`.
    public var action: String
    /// The system's error number.
    public var code: Int32

    /// The error as one line, without a path.
    public var description: String {
        "the sandbox could not \(action) its segment file: \(SystemReason.words(code)) (errno \(code))"
    }
}

/// Immutable bytes that the sandbox keeps: in memory while there is room, else in a segment file.
///
/// The room is given back when the last reference goes, unless somebody holds the bytes for a later process.
public final class Blob: Sendable {
    enum Place: Sendable {
        case memory([UInt8])
        case segment(BlobAddress)
    }

    /// The number of bytes.
    public let count: Int
    /// The CRC-32 of the bytes.
    let checksum: UInt32
    let place: Place
    private let blobStore: BlobStore
    private let keeping = Locked(Keeping())

    init(place: Place, count: Int, checksum: UInt32, blobStore: BlobStore) {
        self.place = place
        self.count = count
        self.checksum = checksum
        self.blobStore = blobStore
    }

    deinit {
        switch place {
        case .memory(let bytes): blobStore.giveBack(bytes.count)
        case .segment(let address): if !isHeld { blobStore.free(address) }
        }
    }

    /// The bytes of a range, which is clamped to what there is.
    ///
    /// - Throws: ``BlobError`` when the file cannot be read.
    public func read(_ range: Range<Int>) throws -> [UInt8] { try piece(range) }

    private func piece(_ range: Range<Int>) throws(BlobError) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        switch place {
        case .memory(let bytes): return range.count == count ? bytes : Array(bytes[range])
        case .segment(let address):
            let start = address.offset
            return try blobStore.read(start + range.lowerBound..<start + range.upperBound, of: address.segment)
        }
    }

    /// Whether another blob holds the same bytes; they are compared only when length and checksum agree.
    func holdsSame(as other: Blob) -> Bool {
        guard count == other.count, checksum == other.checksum else { return false }
        return stride(from: 0, to: count, by: Self.pieceLength).allSatisfy { start in
            let range = start..<min(start + Self.pieceLength, count)
            guard let bytes = try? piece(range), let others = try? other.piece(range) else { return false }
            return bytes == others
        }
    }

    /// How many bytes are held when all are gone through.
    static let pieceLength = 1 << 20

    // MARK: Beyond the process

    private struct Keeping {
        var isOnDisk = false
        var holders = 0
    }

    /// Whether the bytes outlive the last reference.
    var isHeld: Bool { blobStore.isKeeping && keeping.withLock { $0.holders > 0 } }

    /// Where a later process finds the bytes while they are held; `nil` in a store that does not keep.
    var address: BlobAddress? {
        guard blobStore.isKeeping, case .segment(let address) = place else { return nil }
        return address
    }

    /// Brings the bytes to the disk, if they are not there yet; does nothing in a store that does not keep.
    func persist() throws(BlobError) {
        guard let address, !keeping.withLock({ $0.isOnDisk }) else { return }
        try blobStore.synchronize(address.segment)
        keeping.withLock { $0.isOnDisk = true }
    }

    /// The bytes stay where they are, as often as this is called, until ``release()`` has been called as often.
    func hold() { keeping.withLock { $0.holders += 1 } }

    func release() { keeping.withLock { $0.holders -= 1 } }
}

extension Blob: PositionedBytes {
    package var length: Int { count }

    package func read(count: Int, at offset: Int) throws(FileError) -> [UInt8] {
        do throws(BlobError) {
            return try piece(offset..<offset + count)
        } catch {
            throw FileError(.unreadable, "kept bytes cannot be read", error.code)
        }
    }
}
