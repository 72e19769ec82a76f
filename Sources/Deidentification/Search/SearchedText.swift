/// A text as every search for identifiers reads it, whoever is looked for: folded once, however many files say the
/// same.
struct SearchedText: Sendable {
    /// Where a piece ends in a row, and which it is.
    struct Piece: Sendable {
        let end: Int
        let value: Int
        let number: Int
    }

    /// Folded pieces of all values, one after the other.
    struct Row: Sendable {
        let folded: [UInt8]
        let pieces: [Piece]
        /// The letters and digits alone.
        let symbols: SymbolRun
        /// The forms of spellings that may stand in it.
        let forms: [SpellingForms]
        /// The dates with names of months in it.
        let named: [NamedDate]
    }

    /// What a run of pieces spells in Base64 or hexadecimal digits.
    struct Encoded: Sendable {
        let value: Int
        let pieces: ClosedRange<Int>
        let row: Row
    }

    /// How many pieces each value has.
    let pieceCounts: [Int]
    /// The text, and the text with its escapes decoded where it has any.
    let rows: [Row]
    let encoded: [Encoded]

    /// Reads the pieces of the values of an attribute, over the ends of which names may go.
    init(_ values: [[Substring]]) {
        pieceCounts = values.map(\.count)
        var rows = [Row(values.map { $0.map { TextFolding.fold($0) } })]
        if let decoded = Self.decoded(values) { rows.append(Row(decoded)) }
        self.rows = rows
        encoded = values.enumerated().flatMap { number, pieces in
            EncodedWords.runs(in: pieces).map {
                Encoded(value: number, pieces: $0.pieces, row: Row([[EncodedWords.folded($0.decoded)]]))
            }
        }
    }

    /// The pieces with their escapes decoded, folded; `nil` where there is none. A value that starts with the rest of
    /// an escape joins the one before.
    private static func decoded(_ values: [[Substring]]) -> [[[UInt8]]]? {
        guard mayHaveEscape(values) else { return nil }
        var hasEscape = false
        let decoded = values.enumerated().map { number, pieces in
            pieces.enumerated().map { position, piece in
                let isCut = number > 0 && position == 0 && EscapedText.isCut(piece)
                let folded = isCut ? EscapedText.folded("\\" + piece) : EscapedText.folded(piece)
                hasEscape = hasEscape || folded != nil
                return isCut ? [TextFolding.invisible] + (folded ?? []) : folded ?? TextFolding.fold(piece)
            }
        }
        return hasEscape ? decoded : nil
    }

    /// Few texts have an escape, and to fold one a second time costs as much as the first.
    private static func mayHaveEscape(_ values: [[Substring]]) -> Bool {
        values.enumerated().contains { number, pieces in
            number > 0 && pieces.first.map { EscapedText.isCut($0) } == true
                || pieces.contains { $0.utf8.contains(where: EscapedText.mayStart) }
        }
    }
}

extension SearchedText.Row {
    /// Joins folded pieces of values.
    init(_ values: [[[UInt8]]]) {
        var folded: [UInt8] = []
        var ends: [SearchedText.Piece] = []
        for (value, pieces) in values.enumerated() {
            for (piece, bytes) in pieces.enumerated() {
                if !folded.isEmpty, bytes.first != TextFolding.invisible || piece > 0 {
                    folded.append(piece == 0 ? TextFolding.valueEnd : 0x20)
                }
                folded += bytes
                ends.append(SearchedText.Piece(end: folded.count, value: value, number: piece))
            }
        }
        self.folded = folded
        pieces = ends
        symbols = SymbolRun(folded)
        forms = SpellingForms.possible(in: folded)
        named = NamedDate.all(in: folded)
    }

    /// The pieces that lie in a range. A text may be nothing but hits, so all pieces are not gone through.
    func pieces(in range: Range<Int>) -> ArraySlice<SearchedText.Piece> {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].end > range.lowerBound { high = middle } else { low = middle + 1 }
        }
        var end = low
        while end < pieces.count, end == low || pieces[end - 1].end < range.upperBound { end += 1 }
        return pieces[low..<end]
    }
}
