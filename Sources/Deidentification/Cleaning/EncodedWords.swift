/// Words of a text that stays which spell others in Base64 or hexadecimal digits, also inside of each other.
struct EncodedWords {
    /// Bytes that a run spells, and the pieces of the text over which it goes.
    struct Run {
        let decoded: [UInt8]
        let pieces: ClosedRange<Int>
    }

    /// The runs of a text that may be text themselves. Pieces are apart by a space or a line break.
    static func runs(in pieces: [Substring]) -> [Run] {
        var sign = EncodedSign()
        for piece in pieces {
            for byte in piece.utf8 { sign.take(byte) }
            sign.take(0x20)
        }
        guard sign.isThere else { return [] }
        // Base64 goes on behind the end of a line.
        let separators: [UInt8] = pieces.contains { $0.utf8.count >= longLine } ? [0x20, 0x0A] : [0x20]
        return separators.flatMap { runs(in: pieces, apart: $0) }
    }

    private static let longLine = 20
    private static let mostRuns = 256

    private static func runs(in pieces: [Substring], apart separator: UInt8) -> [Run] {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for piece in pieces {
            if !bytes.isEmpty || !ends.isEmpty { bytes.append(separator) }
            bytes += piece.utf8
            ends.append(bytes.count)
        }
        var runs: [Run] = []
        EncodedText.decode(bytes) { _, decoded, range in
            guard runs.count < mostRuns, let first = ends.firstIndex(where: { $0 > range.lowerBound }),
                let last = ends.firstIndex(where: { $0 >= range.upperBound })
            else { return }
            // A short word in the next line is no part of what is before.
            if separator == 0x0A, last > first, pieces[last].utf8.count < EncodedText.shortestBase64 { return }
            for text in texts(in: decoded, depth: 1) { runs.append(Run(decoded: text, pieces: first...last)) }
        }
        return runs
    }

    /// Decoded bytes as far as they are text, and what they spell in turn.
    private static func texts(in decoded: [UInt8], depth: Int) -> [[UInt8]] {
        guard isText(decoded) else { return [] }
        var texts = [decoded]
        guard depth < EscapedText.deepest, EncodedSign.isThere(in: decoded) else { return texts }
        EncodedText.decode(decoded) { _, inner, _ in
            if texts.count < mostRuns { texts += self.texts(in: inner, depth: depth + 1) }
        }
        return texts
    }

    /// Whether bytes read as words: no control characters, and letters of ASCII for the most part or UTF-8 throughout.
    /// Of UTF-16 every second byte may be zero.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        guard DecodedKind.isText(bytes) else { return false }
        let letters = bytes.count { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x20 }
        return letters * 2 >= bytes.count(where: { $0 != 0 }) || String(validating: bytes, as: UTF8.self) != nil
    }

    /// Folds decoded bytes.
    static func folded(_ decoded: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        // Of UTF-16 in Latin letters nothing but zeros lies between.
        TextFolding.foldUnknown(decoded.contains(0) ? decoded.filter { $0 != 0 } : decoded, into: &folded)
        return folded
    }
}
