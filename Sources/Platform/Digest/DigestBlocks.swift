/// A message in blocks of 64 bytes, padded as MD5 (RFC 1321, 3.1) and SHA-1 (RFC 3174, 4) want it.
struct DigestBlocks {
    enum ByteOrder { case little, big }

    private let bytes: [UInt8]
    private let order: ByteOrder

    init(_ message: some Collection<UInt8>, _ order: ByteOrder) {
        var bytes = Array(message)
        let bitCount = UInt64(bytes.count) &* 8
        bytes.append(0x80)
        bytes.append(contentsOf: repeatElement(0, count: (120 - bytes.count % 64) % 64))
        let shifts = stride(from: 0, through: 56, by: 8)
        for shift in order == .big ? Array(shifts.reversed()) : Array(shifts) {
            bytes.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
        }
        self.bytes = bytes
        self.order = order
    }

    /// The sixteen words of each block.
    var words: [[UInt32]] {
        stride(from: 0, to: bytes.count, by: 64).map { block in
            stride(from: block, to: block + 64, by: 4).map { word(bytes[$0..<$0 + 4]) }
        }
    }

    private func word(_ four: ArraySlice<UInt8>) -> UInt32 {
        let leadingFirst = order == .big ? Array(four) : four.reversed()
        return leadingFirst.reduce(0) { $0 << 8 | UInt32($1) }
    }
}

extension UInt32 {
    func rotated(left count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
