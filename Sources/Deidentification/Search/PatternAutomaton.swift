/// Finds every occurrence of many patterns in one pass (Aho and Corasick's automaton) over text that
/// ``TextFolding`` has reduced.
///
/// Separators between letters and digits do not count: whoever asks for the matches looks at what stands between.
/// States near the root, where nearly all of the time is spent, have a full row of successors; the others hold their
/// children only, so that a hundred thousand patterns fit in memory.
struct PatternAutomaton: Sendable {
    /// What each byte is: 0 for a separator, 1 for a symbol that no pattern holds, else its column.
    let columns: [UInt8]
    let columnCount: Int
    /// Successors of the states below ``denseCount``, a row each.
    let rows: [Int32]
    let denseCount: Int
    /// The states are numbered breadth first, so the children of a state are neighbours.
    let firstChild: [Int32]
    let childCount: [UInt8]
    let label: [UInt8]
    let failure: [Int32]
    /// The pattern that ends in a state, or -1.
    let pattern: [Int32]
    /// The nearest shorter state in which a pattern ends, or 0.
    let shorter: [Int32]
    /// Whether a pattern ends in a state or a shorter one.
    let isFinal: [Bool]

    /// Calls `found` with the number of a pattern and the offset behind its last symbol, for each occurrence.
    func scan(_ text: [UInt8], _ found: (_ pattern: Int, _ end: Int) -> Void) {
        guard firstChild.count > 1 else { return }
        text.withUnsafeBufferPointer { text in
            columns.withUnsafeBufferPointer { columns in
                rows.withUnsafeBufferPointer { rows in
                    isFinal.withUnsafeBufferPointer { isFinal in
                        var state = 0
                        for position in 0..<text.count {
                            let column = Int(columns[Int(text[position])])
                            if column == 0 { continue }
                            if column == 1 {
                                state = 0
                                continue
                            }
                            state = state < denseCount ? Int(rows[state * columnCount + column]) : step(state, column)
                            if isFinal[state] { report(state, position + 1, found) }
                        }
                    }
                }
            }
        }
    }

    /// The successor of a state without a row.
    func step(_ start: Int, _ column: Int) -> Int {
        var state = start
        while state >= denseCount {
            let first = Int(firstChild[state])
            for child in first..<first + Int(childCount[state]) where Int(label[child]) == column { return child }
            state = Int(failure[state])
        }
        return Int(rows[state * columnCount + column])
    }

    private func report(_ start: Int, _ end: Int, _ found: (Int, Int) -> Void) {
        var state = start
        while state != 0 {
            if pattern[state] >= 0 { found(Int(pattern[state]), end) }
            state = Int(shorter[state])
        }
    }
}
