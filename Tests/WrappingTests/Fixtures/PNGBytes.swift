/// PNG files put together chunk by chunk, their pixels in stored blocks.
struct PNGBytes {
    var columns = 2
    var rows = 2
    var depth: UInt8 = 8
    var colour: UInt8 = 0
    /// Chunks between header and pixels.
    var chunks: [(String, [UInt8])] = []
    /// Rows without filter bytes.
    var lines: [[UInt8]] = [[1, 2], [3, 4]]

    var bytes: [UInt8] {
        let header = Self.big(columns) + Self.big(rows) + [depth, colour, 0, 0, 0]
        var output: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header)
        for (name, content) in chunks { output += Self.chunk(name, content) }
        return output + Self.chunk("IDAT", Self.stored(lines.flatMap { [0] + $0 })) + Self.chunk("IEND", [])
    }

    static func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        var remainder = UInt32.max
        for byte in body {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
        }
        return big(content.count) + body + big(Int(~remainder))
    }

    /// One stored block of at most 65,535 bytes in a zlib stream.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        let count = [UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8)]
        return [0x78, 0x01, 1] + count + count.map { ~$0 } + bytes + big(high << 16 | low)
    }
}
