extension PatternAutomaton {
    /// Makes the automaton; the patterns are different and hold symbols only. The rows of successors take at most
    /// `largestTable` entries of four bytes.
    init(_ patterns: [[UInt8]], largestTable: Int = 8 << 20) {
        var trie = PatternTrie()
        for (number, pattern) in patterns.enumerated() { trie.insert(pattern, number: Int32(number)) }
        self.init(trie, largestTable: largestTable)
    }

    private init(_ trie: PatternTrie, largestTable: Int) {
        let count = trie.nodeCount
        var order: [Int32] = [0]
        order.reserveCapacity(count)
        var firstChild = [Int32](repeating: 0, count: count)
        var childCount = [UInt8](repeating: 0, count: count)
        var label = [UInt8](repeating: 0, count: count)
        var parent = [Int32](repeating: 0, count: count)
        var pattern = [Int32](repeating: -1, count: count)
        var state = 0
        while state < order.count {
            let node = Int(order[state])
            firstChild[state] = Int32(order.count)
            pattern[state] = trie.pattern[node]
            var child = trie.firstChild[node]
            while child >= 0 {
                label[order.count] = trie.column[Int(child)]
                parent[order.count] = Int32(state)
                childCount[state] += 1
                order.append(child)
                child = trie.nextSibling[Int(child)]
            }
            state += 1
        }
        let columnCount = trie.columnCount
        self.columnCount = columnCount
        columns = trie.columns
        denseCount = min(count, max(1, largestTable / columnCount))
        self.firstChild = firstChild
        self.childCount = childCount
        self.label = label
        self.pattern = pattern

        let links = Links(
            firstChild: firstChild, childCount: childCount, label: label, parent: parent, columnCount: columnCount,
            denseCount: denseCount)
        rows = links.rows
        failure = links.failure
        var shorter = [Int32](repeating: 0, count: count)
        var isFinal = [Bool](repeating: false, count: count)
        for state in 0..<count where state > 0 {
            let next = Int(links.failure[state])
            shorter[state] = pattern[next] >= 0 ? Int32(next) : shorter[next]
            isFinal[state] = pattern[state] >= 0 || shorter[state] != 0
        }
        self.shorter = shorter
        self.isFinal = isFinal
    }

    /// Rows and failure links, made breadth first.
    private struct Links {
        var rows: [Int32]
        var failure: [Int32]

        init(
            firstChild: [Int32], childCount: [UInt8], label: [UInt8], parent: [Int32], columnCount: Int,
            denseCount: Int
        ) {
            let count = firstChild.count
            rows = [Int32](repeating: 0, count: denseCount * columnCount)
            failure = [Int32](repeating: 0, count: count)
            func child(_ state: Int, _ column: Int) -> Int? {
                let first = Int(firstChild[state])
                return (first..<first + Int(childCount[state])).first { Int(label[$0]) == column }
            }
            for state in 0..<count {
                if state > 0, parent[state] != 0 {
                    let column = Int(label[state])
                    var candidate = Int(failure[Int(parent[state])])
                    var next: Int?
                    while candidate >= denseCount, next == nil {
                        next = child(candidate, column)
                        if next == nil { candidate = Int(failure[candidate]) }
                    }
                    // A row has the successors of shorter states as well.
                    failure[state] = next.map { Int32($0) } ?? rows[candidate * columnCount + column]
                }
                guard state < denseCount else { continue }
                let row = state * columnCount
                if state > 0 {
                    let origin = Int(failure[state]) * columnCount
                    for column in 0..<columnCount { rows[row + column] = rows[origin + column] }
                }
                let first = Int(firstChild[state])
                for child in first..<first + Int(childCount[state]) { rows[row + Int(label[child])] = Int32(child) }
            }
        }
    }
}

/// The prefixes of all patterns.
struct PatternTrie {
    private(set) var columns: [UInt8]
    private(set) var columnCount = 2
    private(set) var firstChild: [Int32] = [-1]
    private(set) var nextSibling: [Int32] = [-1]
    private(set) var column: [UInt8] = [0]
    private(set) var pattern: [Int32] = [-1]

    var nodeCount: Int { firstChild.count }

    init() {
        columns = (0...255).map { TextFolding.isSymbol(UInt8($0)) ? 1 : 0 }
    }

    mutating func insert(_ symbols: [UInt8], number: Int32) {
        var node = 0
        for symbol in symbols { node = child(of: node, column(of: symbol)) }
        if node != 0 { pattern[node] = number }
    }

    private mutating func column(of symbol: UInt8) -> UInt8 {
        if columns[Int(symbol)] == 1 {
            columns[Int(symbol)] = UInt8(columnCount)
            columnCount += 1
        }
        return columns[Int(symbol)]
    }

    private mutating func child(of node: Int, _ wanted: UInt8) -> Int {
        var child = firstChild[node]
        while child >= 0 {
            if column[Int(child)] == wanted { return Int(child) }
            child = nextSibling[Int(child)]
        }
        firstChild.append(-1)
        nextSibling.append(firstChild[node])
        column.append(wanted)
        pattern.append(-1)
        firstChild[node] = Int32(firstChild.count - 1)
        return firstChild.count - 1
    }
}
