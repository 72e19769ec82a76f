/// What decoded bytes seem to be.
package enum DecodedKind {
    /// Text, or a file of a known kind: to be examined like any other value.
    case content
    /// Bytes among which a text may stand.
    case noise
    /// What comes of decoding a word.
    case chance

    private static let shortestNoise = 24

    package init(_ bytes: [UInt8]) {
        if Self.isText(bytes) || Self.magics.contains(where: { bytes.starts(with: $0) }) {
            self = .content
        } else {
            self = bytes.count >= Self.shortestNoise ? .noise : .chance
        }
    }

    private static let magics: [[UInt8]] = [
        [0x1F, 0x8B, 8], [0x50, 0x4B, 3, 4], [0x78, 0x01], [0x78, 0x5E], [0x78, 0x9C], [0x78, 0xDA],
        Array("%PDF-".utf8), [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47],
    ]

    /// Whether there are no control characters; of UTF-16, in every second byte or in none.
    package static func isText(_ bytes: [UInt8]) -> Bool {
        let units = bytes.count(where: { $0 == 0 }) * 3 >= bytes.count ? bytes.filter { $0 != 0 } : bytes
        return units.count >= 4 && units.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [9, 10, 13].contains($0) }
    }
}
