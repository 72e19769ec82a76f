/// Raw deflate streams (RFC 1951), as simple as they can be: stored blocks, and runs that grow without bound.
enum Deflation {
    /// The bytes in stored blocks.
    static func stored(_ bytes: [UInt8], isLast: Bool = true) -> [UInt8] {
        var output: [UInt8] = []
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            let count = UInt16(end - start)
            output.append(isLast && end == bytes.count ? 1 : 0)
            for half in [count, ~count] { output += [UInt8(truncatingIfNeeded: half), UInt8(half >> 8)] }
            output += bytes[start..<end]
            start = end
        } while start < bytes.count
        return output
    }

    /// Some bytes in stored blocks, then one byte over and over: 13 bits stand for 258 of them.
    static func run(of byte: UInt8, count: Int, after prefix: [UInt8]) -> [UInt8] {
        var bits = BitWriter()
        bits.append(1, 1)
        bits.append(1, 2)
        bits.appendReversed(UInt32(byte < 144 ? 0x30 + UInt32(byte) : 0x190 + UInt32(byte) - 144), byte < 144 ? 8 : 9)
        for _ in 0..<count / 258 {
            // Length 258, then distance 1.
            bits.appendReversed(0b1100_0101, 8)
            bits.appendReversed(0, 5)
        }
        bits.appendReversed(0, 7)
        return stored(prefix, isLast: false) + bits.bytes
    }
}

/// Bits from the lowest of each byte on.
private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func append(_ value: UInt32, _ count: Int) {
        for position in 0..<count { append(value >> UInt32(position) & 1 == 1) }
    }

    /// Huffman codes start with their highest bit.
    mutating func appendReversed(_ code: UInt32, _ count: Int) {
        for position in (0..<count).reversed() { append(code >> UInt32(position) & 1 == 1) }
    }

    private mutating func append(_ bit: Bool) {
        if used == 8 {
            bytes.append(0)
            used = 0
        }
        if bit { bytes[bytes.count - 1] |= 1 << UInt8(used) }
        used += 1
    }
}
