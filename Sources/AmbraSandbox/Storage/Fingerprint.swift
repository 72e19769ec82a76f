/// A 128-bit fingerprint of bytes, from which the sandbox makes the opaque version of an image.
///
/// It tells different contents apart; it is not a cryptographic hash and protects against nobody.
struct Fingerprint: Sendable {
    private var low: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private var pending: UInt64 = 0
    private var pendingCount: UInt64 = 0
    private var count: UInt64 = 0

    /// Adds bytes; the result does not depend on how they are cut into pieces.
    mutating func update(_ bytes: [UInt8]) {
        count &+= UInt64(bytes.count)
        bytes.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count, pendingCount != 0 || bytes.count - index < 8 {
                add(bytes[index])
                index += 1
            }
            while index + 8 <= bytes.count {
                mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index += 8
            }
            while index < bytes.count {
                add(bytes[index])
                index += 1
            }
        }
    }

    /// The fingerprint so far, 32 hexadecimal digits.
    var hexadecimal: String {
        var end = self
        end.mix(pending)
        end.mix(count)
        end.mix(end.low ^ end.high)
        return Self.digits(end.low) + Self.digits(end.high)
    }

    private mutating func add(_ byte: UInt8) {
        pending |= UInt64(byte) << (pendingCount &* 8)
        pendingCount &+= 1
        guard pendingCount == 8 else { return }
        mix(pending)
        pending = 0
        pendingCount = 0
    }

    private mutating func mix(_ word: UInt64) {
        low = Self.fold((low ^ word) &* 0xFF51_AFD7_ED55_8CCD)
        high = Self.fold((high &+ word &* 0xC4CE_B9FE_1A85_EC53) &* 0x9FB2_1C65_1E98_DF25) ^ low
    }

    private static func fold(_ value: UInt64) -> UInt64 { value ^ (value >> 32) }

    private static func digits(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
