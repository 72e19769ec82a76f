import Testing

@testable import Platform

@Suite("CRC-32")
struct CRC32Tests {
    @Test("is that of zip", arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)])
    func value(text: String, expected: UInt32) {
        #expect(CRC32.checksum(of: Array(text.utf8)) == expected)
    }

    @Test("does not depend on how the bytes come", arguments: [1, 7, 64])
    func pieces(length: Int) {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var checksum = CRC32()
        for start in stride(from: 0, to: bytes.count, by: length) {
            checksum.update(Array(bytes[start..<min(start + length, bytes.count)]))
            checksum.update([])
        }
        #expect(checksum.value == CRC32.checksum(of: bytes) && checksum.value == 0x91F4_3DEC)
    }
}
