/// The bits between two markers of a JPEG stream, without the zero bytes that were stuffed in (ITU-T T.81 section
/// F.1.2.3).
struct JPEGBits {
    private let words: [UInt32]
    /// How many bits there are, those that fill the last word left out.
    private let count: Int
    private var next = 0
    /// The next bits, the first one highest.
    private var bits: UInt64 = 0
    private var available = 0

    /// Takes the bytes from a position on, and moves the position to the marker that ends them.
    init(_ bytes: [UInt8], from position: inout Int) {
        var words: [UInt32] = []
        var word: UInt32 = 0
        var count = 0
        bytes.withUnsafeBufferPointer { bytes in
            while position < bytes.count {
                let byte = bytes[position]
                if byte == 0xFF {
                    guard position + 1 < bytes.count, bytes[position + 1] == 0 else { break }
                    position += 1
                }
                position += 1
                word = word << 8 | UInt32(byte)
                count += 1
                if count & 3 == 0 { words.append(word) }
            }
        }
        if count & 3 != 0 { words.append(word << UInt32(8 * (4 - count & 3))) }
        self.words = words
        self.count = count * 8
    }

    /// Whether more bits were taken than there are.
    var isOverrun: Bool { next * 32 - available > count }

    /// The next bits as the highest ones of a number; at least 32 of them are there, zeros behind the last one.
    @inline(__always) mutating func peek() -> UInt64 {
        if available < 32 {
            let word = next < words.count ? UInt64(words[next]) : 0
            bits |= word << UInt64(32 - available)
            available += 32
            next += 1
        }
        return bits
    }

    @inline(__always) mutating func skip(_ count: Int) {
        bits <<= UInt64(count)
        available -= count
    }
}
