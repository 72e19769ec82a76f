/// Which rows of a list are wanted, and how many at a time.
package struct PageWindow: Sendable, Hashable {
    package var pageSize = 100
    package var rows: Range<Int>?

    package init() {}
}

/// How far a walk through pages is. A value: pages in, the next page's number and the wanted rows out.
package struct PageWalk: Sendable, Equatable {
    package let pageSize: Int
    private let rows: Range<Int>

    /// Number of the page to fetch next, from 1; `nil` at the end.
    package private(set) var nextPage: Int?

    package init(_ window: PageWindow) {
        pageSize = window.pageSize
        rows = window.rows ?? 0..<Int.max
        nextPage = rows.isEmpty ? nil : rows.lowerBound / pageSize + 1
    }

    /// What to make of a page.
    package enum Reception: Sendable, Equatable {
        /// The places of the wanted rows within the page.
        case take(Range<Int>)
        /// What is wrong with the page: going on could skip or repeat rows, or never end.
        case problem(String)
    }

    /// Takes the `page` object of an answer and the number of rows that came with it.
    package mutating func received(page: JSONObject?, rowCount: Int) -> Reception {
        guard let number = nextPage else { return .take(0..<0) }
        nextPage = nil
        if let rows = page?.integer("rows"), rows != pageSize {
            return .problem("asked for pages of \(pageSize) rows and got pages of \(rows)")
        }
        if let answered = page?.integer("number"), answered != number {
            return .problem("asked for page \(number) and got page \(answered)")
        }
        let start = (number - 1) * pageSize
        let wanted = rows.clamped(to: start..<start + rowCount)
        if page?.flag("more") == true, rows.upperBound > start + pageSize {
            guard rowCount > 0 else { return .problem("page \(number) is empty, yet more rows are promised") }
            nextPage = number + 1
        }
        return .take(wanted.lowerBound - start..<wanted.upperBound - start)
    }
}
