/// Splits text into values and into runs of one graphic set, and decodes the runs (PS3.5 section 6.1).
///
/// A separator counts only where the sets in force let it be one byte, and brings the initial sets back.
struct TextDecoder {
    private let characterSet: SpecificCharacterSet
    private let separates: Bool
    private let isName: Bool
    private var lower: CharacterSetTerm.Codec
    private var upper: CharacterSetTerm.Codec?
    private var values: [String] = []
    private var current = ""
    private(set) var isComplete = true

    /// How much of a set with one byte a character is decoded at a time.
    private static let pieceLength = 65_536

    init(_ characterSet: SpecificCharacterSet, vr: VR) {
        self.characterSet = characterSet
        separates = vr.separatesValues
        isName = vr == .pn
        lower = characterSet.initial.lower ?? .ascii
        upper = characterSet.initial.upper
    }

    /// Decodes a value; `isComplete` tells whether every byte meant something. `separators` is how many bytes look
    /// like one: an array that grows by itself would take three times its memory.
    mutating func decode(_ bytes: [UInt8], separators: Int) -> [String] {
        values.reserveCapacity(separators + 1)
        var start = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte >= 0x80 {
                position = min(position + upperWidth(bytes, position), bytes.count)
            } else if byte == 0x1B, characterSet.usesEscapes {
                flush(bytes[start..<position])
                position = applyEscape(bytes, position)
                start = position
            } else if lower.isDoubleByteLower, byte > 0x20 {
                position = min(position + 2, bytes.count)
            } else if byte == 0x5C, separates {
                flush(bytes[start..<position])
                values.append(current)
                current = ""
                reset()
                position += 1
                start = position
            } else {
                position += 1
                if resets(byte) {
                    flush(bytes[start..<position])
                    reset()
                    start = position
                }
            }
        }
        flush(bytes[start...])
        values.append(current)
        return values
    }

    /// How many bytes a character takes whose first byte has the high bit; only sets whose second byte may look
    /// like a separator matter.
    private func upperWidth(_ bytes: [UInt8], _ position: Int) -> Int {
        guard characterSet.initial.hasAmbiguousTrail, position + 1 < bytes.count else { return 1 }
        return (0x30...0x39).contains(bytes[position + 1]) ? 4 : 2
    }

    private func resets(_ byte: UInt8) -> Bool {
        guard characterSet.usesEscapes else { return false }
        if isName, byte == 0x5E || byte == 0x3D { return true }
        return byte == 0x0A || byte == 0x0D || byte == 0x0C || byte == 0x09
    }

    private mutating func reset() {
        lower = characterSet.initial.lower ?? .ascii
        upper = characterSet.initial.upper
    }

    private mutating func applyEscape(_ bytes: [UInt8], _ position: Int) -> Int {
        let next = position + 1
        guard let (term, isLower, length) = CharacterSetTerm.designated(by: bytes[next...]) else {
            isComplete = false
            current.unicodeScalars.append("\u{FFFD}")
            return next
        }
        if isLower { lower = term.lower ?? .ascii } else { upper = term.upper }
        return next + length
    }

    /// Decodes a run between escapes and separators, lower and upper bytes in turn.
    private mutating func flush(_ run: ArraySlice<UInt8>) {
        if run.isEmpty { return }
        if characterSet.initial.hasAmbiguousTrail, let upper {
            append(Array(run), upper)
            return
        }
        var start = run.startIndex
        while start < run.endIndex {
            let isLower = run[start] < 0x80
            let codec = isLower ? lower : upper
            var end = run[start...].firstIndex { ($0 < 0x80) != isLower } ?? run.endIndex
            if codec?.isSingleByte == true { end = min(end, start + Self.pieceLength) }
            append(Array(run[start..<end]), codec)
            start = end
        }
    }

    private mutating func append(_ bytes: [UInt8], _ codec: CharacterSetTerm.Codec?) {
        let (text, isWhole) = codec.map { RunDecoder.decode(bytes, $0) } ?? RunDecoder.guess(bytes)
        current += text
        isComplete = isComplete && isWhole
    }
}
