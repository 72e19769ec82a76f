#if Tools
/// Rows under headings, aligned; all text is made safe to show.
struct Table: Sendable {
    /// What a column does when the terminal is too narrow.
    enum Shrinking: Sendable {
        case never
        /// Leaves out its middle.
        case identifier
        /// Is cut at its end.
        case text
    }

    /// A column.
    struct Column: Sendable {
        var title: String
        var isNumber = false
        var shrinking = Shrinking.never
        /// The least width that shrinking leaves.
        var minimum = 12
    }

    var columns: [Column]
    private(set) var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row; absent cells stay empty.
    mutating func add(_ cells: [String?]) {
        rows.append(columns.indices.map { $0 < cells.count ? TerminalText.escaped(cells[$0] ?? "") : "" })
    }

    /// The lines, headings first.
    ///
    /// - Parameters:
    ///   - width: Columns of the terminal; `nil` for no limit.
    ///   - isStyled: Whether the headings stand out.
    func lines(width: Int? = nil, isStyled: Bool = false) -> [String] {
        var widths = columns.indices.map { index in
            rows.reduce(TextWidth.columns(columns[index].title)) { max($0, TextWidth.columns($1[index])) }
        }
        if let width { shrink(&widths, to: width) }
        let heading = line(columns.map(\.title), widths)
        return [isStyled ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading] + rows.map { line($0, widths) }
    }

    private static let gap = 2

    private func shrink(_ widths: inout [Int], to limit: Int) {
        for kind in [Shrinking.identifier, .text] {
            while true {
                let excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - limit
                guard excess > 0 else { return }
                let candidates = widths.indices.filter {
                    columns[$0].shrinking == kind && widths[$0] > columns[$0].minimum
                }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
            }
        }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var output = ""
        for (index, cell) in cells.enumerated() {
            let shown = fitted(cell, widths[index], columns[index].shrinking)
            let padding = String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(shown)))
            if index > 0 { output += String(repeating: " ", count: Self.gap) }
            if columns[index].isNumber {
                output += padding + shown
            } else {
                output += index == cells.count - 1 ? shown : shown + padding
            }
        }
        while output.last == " " { output.removeLast() }
        return output
    }

    private func fitted(_ cell: String, _ width: Int, _ shrinking: Shrinking) -> String {
        switch shrinking {
        case .never: cell
        case .identifier: TextWidth.shortened(cell, to: width)
        case .text: TextWidth.truncated(cell, to: width)
        }
    }
}
#endif
