/// A movable view of a source for reading headers: sequential reads take larger and larger pieces, a jump takes a
/// small one, so that walking over pixel data reads only what stands between.
struct ByteWindow: HeaderBytes {
    private let source: ByteSource
    private var bytes: [UInt8]
    private var base: Int
    private var pieceLength = ByteWindow.smallest

    private static let smallest = 512
    private static let sequential = 4_096
    private static let largest = 65_536

    init(_ source: ByteSource) {
        self.source = source
        bytes = source.head
        base = source.start
    }

    var length: Int { source.length }

    /// Makes `count` bytes at `offset` available; they must lie inside the source.
    @inline(__always)
    mutating func require(_ count: Int, at offset: Int) throws(DICOMError) {
        if offset < base || offset + count > base + bytes.count { try move(count, offset) }
    }

    private mutating func move(_ count: Int, _ offset: Int) throws(DICOMError) {
        let end = base + bytes.count
        let isNear = offset >= base && offset <= end + Self.smallest
        pieceLength = isNear ? min(max(pieceLength * 2, Self.sequential), Self.largest) : Self.smallest
        let wanted = min(max(pieceLength, count), source.length - offset)
        bytes = try source.bytes(in: offset..<offset + max(wanted, 0))
        base = offset
        guard bytes.count >= count else {
            throw DICOMError(.truncated, "the data ends inside an element", offset: offset)
        }
    }

    /// A byte that ``require(_:at:)`` made available.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { bytes[offset - base] }
}
