/// The CRC-32 of IEEE 802.3, as in zip and PNG, computed piece by piece.
package struct CRC32: Sendable {
    private var state: UInt32 = 0xFFFF_FFFF

    package init() {}

    /// The checksum of the bytes so far.
    package var value: UInt32 { ~state }

    /// The checksum of some bytes.
    package static func checksum(of bytes: [UInt8]) -> UInt32 {
        var crc = CRC32()
        crc.update(bytes)
        return crc.value
    }

    /// Adds bytes.
    package mutating func update(_ bytes: [UInt8]) {
        var crc = state
        bytes.withUnsafeBytes { bytes in
            Self.tables.withUnsafeBufferPointer { tables in
                var index = 0
                while index + 8 <= bytes.count {
                    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    crc = Self.step(word ^ UInt64(crc), tables)
                    index += 8
                }
                while index < bytes.count {
                    crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ (crc >> 8)
                    index += 1
                }
            }
        }
        state = crc
    }

    /// Eight bytes at once; each looks up how it propagates through the bytes that follow it.
    private static func step(_ word: UInt64, _ tables: UnsafeBufferPointer<UInt32>) -> UInt32 {
        var result: UInt32 = 0
        for place in 0..<8 {
            let byte = Int(truncatingIfNeeded: word >> (UInt64(place) &* 8)) & 0xFF
            result ^= tables[(7 - place) &* 256 &+ byte]
        }
        return result
    }

    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var value = UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
            tables[byte] = value
        }
        for index in 256..<tables.count {
            let previous = tables[index - 256]
            tables[index] = tables[Int(previous & 0xFF)] ^ (previous >> 8)
        }
        return tables
    }()
}
