/// Finds where bytes that are nearly all noise, such as pixels, may hold an identifier: one pass over them as they are,
/// without a folded copy.
///
/// What is found is what a search of the same bytes as UTF-8, Latin 1, and UTF-16 at even offsets finds, as far as it
/// has ``fewestSymbols``: less comes up by chance. Whoever asks searches the windows.
package struct NoiseScan: Sendable {
    /// Letters and digits that an occurrence must have in noise; letters of other scripts have two bytes and more.
    package static let fewestSymbols = (latin: 6, other: 9)

    /// Whether symbols are too many to come up by chance.
    static func isLong(_ symbols: some Collection<UInt8>) -> Bool {
        symbols.count >= (symbols.allSatisfy { $0 < 0x80 } ? fewestSymbols.latin : fewestSymbols.other)
    }

    private let automaton: PatternAutomaton
    /// Whether a pattern that is long enough ends in a state, or in a shorter one.
    private let isFinal: [Bool]
    private let isEmpty: Bool

    /// - Parameter isLong: Whether a pattern, by its number, is long enough.
    init(_ automaton: PatternAutomaton, isLong: (Int) -> Bool) {
        self.automaton = automaton
        var isFinal = [Bool](repeating: false, count: automaton.pattern.count)
        for state in isFinal.indices.dropFirst() {
            let pattern = Int(automaton.pattern[state])
            isFinal[state] = pattern >= 0 && isLong(pattern) || isFinal[Int(automaton.shorter[state])]
        }
        self.isFinal = isFinal
        isEmpty = !isFinal.contains(true)
    }

    /// How the bytes of a window are to be read.
    package enum Reading { case bytes, utf16LittleEndian, utf16BigEndian }

    private static let before = 512
    private static let behind = 64

    /// Calls `found` with windows that may hold an occurrence, and enough around it to judge.
    package func windows(in bytes: [UInt8], _ found: (Range<Int>, Reading) -> Void) {
        guard !isEmpty else { return }
        bytes.withUnsafeBufferPointer { bytes in
            Self.units.withUnsafeBufferPointer { units in
                automaton.columns.withUnsafeBufferPointer { columns in
                    automaton.rows.withUnsafeBufferPointer { rows in
                        isFinal.withUnsafeBufferPointer { isFinal in
                            var walk = Walk(automaton, columns: columns, rows: rows, isFinal: isFinal)
                            scanBytes(bytes, units, &walk, found)
                            scanUTF16(bytes, units, &walk, isLittleEndian: true, found)
                            scanUTF16(bytes, units, &walk, isLittleEndian: false, found)
                        }
                    }
                }
            }
        }
    }

    private func scanBytes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnsafeBufferPointer<UInt32>, _ walk: inout Walk,
        _ found: (Range<Int>, Reading) -> Void
    ) {
        walk.state = 0
        var covered = 0
        var position = 0
        while position < bytes.count {
            var value = Int(bytes[position])
            var length = 1
            if value >= 0xC2, value <= 0xEF, position + 1 < bytes.count, bytes[position + 1] & 0xC0 == 0x80 {
                let second = Int(bytes[position + 1] & 0x3F)
                if value < 0xE0 {
                    (value, length) = ((value & 0x1F) << 6 | second, 2)
                } else if position + 2 < bytes.count, bytes[position + 2] & 0xC0 == 0x80 {
                    let scalar = (value & 0x0F) << 12 | second << 6 | Int(bytes[position + 2] & 0x3F)
                    if scalar >= 0x800 { (value, length) = (scalar, 3) }
                }
            }
            position += length
            guard walk.feed(units[value]), position >= covered else { continue }
            covered = min(position + Self.behind, bytes.count)
            found(max(0, position - Self.before)..<covered, .bytes)
        }
    }

    private func scanUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, _ units: UnsafeBufferPointer<UInt32>, _ walk: inout Walk,
        isLittleEndian: Bool, _ found: (Range<Int>, Reading) -> Void
    ) {
        walk.state = 0
        var covered = 0
        var position = 0
        let (high, low) = isLittleEndian ? (1, 0) : (0, 1)
        while position + 1 < bytes.count {
            let value = Int(bytes[position + high]) << 8 | Int(bytes[position + low])
            position += 2
            guard walk.feed(units[value]), position >= covered else { continue }
            covered = min(position + Self.behind, bytes.count)
            found(
                max(0, position - Self.before) & ~1..<covered, isLittleEndian ? .utf16LittleEndian : .utf16BigEndian)
        }
    }

    /// The automaton on its way through a text.
    private struct Walk {
        var state = 0
        private let automaton: PatternAutomaton
        private let columns: UnsafeBufferPointer<UInt8>
        private let rows: UnsafeBufferPointer<Int32>
        private let isFinal: UnsafeBufferPointer<Bool>
        private let columnCount: Int
        private let denseCount: Int

        init(
            _ automaton: PatternAutomaton, columns: UnsafeBufferPointer<UInt8>, rows: UnsafeBufferPointer<Int32>,
            isFinal: UnsafeBufferPointer<Bool>
        ) {
            self.automaton = automaton
            self.columns = columns
            self.rows = rows
            self.isFinal = isFinal
            columnCount = automaton.columnCount
            denseCount = automaton.denseCount
        }

        /// Takes up to three folded bytes; whether a pattern ended.
        @inline(__always)
        mutating func feed(_ unit: UInt32) -> Bool {
            var rest = unit
            var count = unit >> 24
            var hasEnded = false
            while count > 0 {
                let column = Int(columns[Int(rest & 0xFF)])
                rest >>= 8
                count -= 1
                if column == 0 { continue }
                if column == 1 {
                    state = 0
                    continue
                }
                state =
                    state < denseCount ? Int(rows[state &* columnCount &+ column]) : automaton.step(state, column)
                if isFinal[state] { hasEnded = true }
            }
            return hasEnded
        }
    }

    /// What ``TextFolding`` makes of each scalar: up to three bytes, the first one lowest, and their count on top.
    private static let units: [UInt32] = (0..<0x1_0000).map { value in
        guard let scalar = Unicode.Scalar(UInt32(value)) else { return pack([0x20]) }
        // Ideographs, syllables and private letters fold to themselves, three bytes of UTF-8.
        guard value < 0x3100 || value >= 0xF900 else {
            let (first, second, third) = (0xE0 | value >> 12, 0x80 | value >> 6 & 0x3F, 0x80 | value & 0x3F)
            return UInt32(3 << 24 | third << 16 | second << 8 | first)
        }
        return pack(TextFolding.fold(String(scalar)))
    }

    private static func pack(_ bytes: [UInt8]) -> UInt32 {
        let kept = bytes.prefix(3)
        return kept.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(kept.count) << 24
    }
}
