import DICOM
import Deidentification

/// Searches bytes whose meaning is not known, in pieces: as UTF-8 and Latin 1, as UTF-16 of either order and at either
/// offset, in the character set of the data set, and for strings of the form of something suspicious.
struct ByteExamination {
    /// What was found: a known identifier, or a form.
    enum Found {
        case hit(IdentifierSearch.Hit, text: [UInt8])
        case sign(SuspiciousText.Sign)
    }

    let searches: [IdentifierSearch]
    let characterSet: SpecificCharacterSet
    /// Whether strings are examined by form.
    var findsForms = true
    /// Whether the bytes are pixels or other noise: short identifiers come up in it by chance, and UTF-16 is looked for
    /// at even offsets only. See ``NoiseScan``.
    var isNoise = false

    private static let pieceLength = 1 << 18
    /// Pieces overlap by more than the longest spelling with its gaps.
    private static let overlap = 512
    private static let longestDecoded = 1 << 20
    private static let longestForForms = 4 << 20

    func examine(
        _ source: ByteSource, _ range: Range<Int>, _ found: (Found) -> Void
    ) throws(DICOMError) {
        let isSearched = searches.contains { !$0.isEmpty }
        var position = range.lowerBound
        var folded: [UInt8] = []
        while position < range.upperBound {
            try Self.checkCancellation()
            let end = min(position + Self.pieceLength, range.upperBound)
            let bytes = try source.bytes(in: position..<end)
            if isSearched {
                if isNoise { searchNoise(bytes, &folded, found) } else { search(bytes, &folded, found) }
            }
            if findsForms, position - range.lowerBound < Self.longestForForms { findForms(bytes, found) }
            if end == range.upperBound { break }
            position = end - Self.overlap
        }
        guard isSearched, !isNoise, !characterSet.terms.isEmpty, range.count <= Self.longestDecoded else { return }
        searchDecoded(try source.bytes(in: range), found)
    }

    /// Why an examination was stopped.
    static let cancelled = DICOMError(.unreadable, "the examination was cancelled")

    /// A large file takes minutes: whoever waits for it may cancel the task.
    static func checkCancellation() throws(DICOMError) {
        if Task.isCancelled { throw cancelled }
    }

    /// Examines bytes that are at hand.
    func examine(_ bytes: [UInt8], _ found: (Found) -> Void) {
        // What is in memory cannot fail to be read.
        try? examine(ByteSource(bytes), 0..<bytes.count, found)
    }

    private func search(_ bytes: [UInt8], _ folded: inout [UInt8], _ found: (Found) -> Void) {
        TextFolding.foldUnknown(bytes, into: &folded)
        report(folded, found)
        for start in [0, 1] {
            for littleEndian in [true, false] {
                TextFolding.foldUTF16(bytes, from: start, littleEndian: littleEndian, into: &folded)
                report(folded, found)
            }
        }
    }

    private func searchNoise(_ bytes: [UInt8], _ folded: inout [UInt8], _ found: (Found) -> Void) {
        for search in searches {
            search.noise.windows(in: bytes) { range, reading in
                let window = Array(bytes[range])
                switch reading {
                case .bytes: TextFolding.foldUnknown(window, into: &folded)
                case .utf16LittleEndian: TextFolding.foldUTF16(window, from: 0, littleEndian: true, into: &folded)
                case .utf16BigEndian: TextFolding.foldUTF16(window, from: 0, littleEndian: false, into: &folded)
                }
                let hits = search.hits(in: folded)
                for hit in hits { found(.hit(hit, text: folded)) }
                if reading == .bytes { searchASCII(window, search, besides: hits, &folded, found) }
            }
        }
    }

    /// A pixel beside a word may read as a letter of Latin 1, and would make it another word.
    private func searchASCII(
        _ window: [UInt8], _ search: IdentifierSearch, besides known: [IdentifierSearch.Hit], _ folded: inout [UInt8],
        _ found: (Found) -> Void
    ) {
        TextFolding.foldASCII(window, into: &folded)
        for hit in search.hits(in: folded) where !hit.isNumber && hit.symbolCount >= NoiseScan.fewestSymbols.latin {
            if !known.contains(where: { $0.identifier == hit.identifier }) { found(.hit(hit, text: folded)) }
        }
    }

    private func searchDecoded(_ bytes: [UInt8], _ found: (Found) -> Void) {
        let tag = Tag.specificCharacterSet
        let element = Element(tag: tag, vr: .ut, content: .bytes(bytes))
        guard let texts = (try? DataSet([element], characterSet: characterSet).strings(tag)) ?? nil else { return }
        for text in texts { report(TextFolding.fold(text), found) }
    }

    private func report(_ folded: [UInt8], _ found: (Found) -> Void) {
        for search in searches { for hit in search.hits(in: folded) { found(.hit(hit, text: folded)) } }
    }

    // MARK: - Forms

    private static let shortestString = 6
    private static let mostStrings = 2_000

    /// Runs of readable bytes, one or two bytes a letter.
    private func findForms(_ bytes: [UInt8], _ found: (Found) -> Void) {
        var strings = 0
        var run: [UInt8] = []
        func flush() {
            defer { run.removeAll(keepingCapacity: true) }
            guard run.count >= Self.shortestString, strings < Self.mostStrings else { return }
            strings += 1
            for sign in SuspiciousText.signs(in: String(decoding: run, as: UTF8.self)) where sign.severity >= .likely {
                found(.sign(sign))
            }
        }
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if Self.isReadable(byte) {
                run.append(byte)
                position += 1
                // A zero between two letters belongs to UTF-16.
                if position + 1 < bytes.count, bytes[position] == 0, Self.isReadable(bytes[position + 1]),
                    position < 2 || run.count < 2 || bytes[position - 2] == 0
                {
                    position += 1
                }
            } else {
                flush()
                position += 1
            }
        }
        flush()
    }

    private static func isReadable(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) || byte == 9 }
}
