/// Checks UTF-8 (Unicode, table 3-7) piece by piece: a wrong byte is found when it comes, not when the text ends.
struct WebSocketUTF8Check: Sendable {
    private var expected = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// Whether the text may end here.
    var isComplete: Bool { expected == 0 }

    /// - Returns: Whether the text can still be UTF-8.
    mutating func accept(_ bytes: some Sequence<UInt8>) -> Bool {
        for byte in bytes {
            if expected > 0 {
                guard allowed.contains(byte) else { return false }
                expected -= 1
                allowed = 0x80...0xBF
            } else if byte >= 0x80 {
                guard let start = Self.start(byte) else { return false }
                (expected, allowed) = start
            }
        }
        return true
    }

    /// How many bytes follow a first byte, and which may come next.
    private static func start(_ byte: UInt8) -> (Int, ClosedRange<UInt8>)? {
        switch byte {
        case 0xC2...0xDF: (1, 0x80...0xBF)
        case 0xE0: (2, 0xA0...0xBF)
        case 0xED: (2, 0x80...0x9F)
        case 0xE1...0xEF: (2, 0x80...0xBF)
        case 0xF0: (3, 0x90...0xBF)
        case 0xF1...0xF3: (3, 0x80...0xBF)
        case 0xF4: (3, 0x80...0x8F)
        default: nil
        }
    }
}
