/// Where a walk through pages stands. A value: pages in, the next page's number out.
package struct PageWalk: Sendable, Equatable {
    package let pageSize: Int

    /// Number of the page to fetch next, from 1; `nil` at the end.
    package private(set) var nextPage: Int? = 1

    package init(pageSize: Int) { self.pageSize = pageSize }

    /// Takes the `page` object of an answer and the number of rows that came with it.
    ///
    /// - Returns: What is wrong with the page, if anything: going on could skip or repeat rows, or never end.
    package mutating func received(page: JSONObject?, rowCount: Int) -> String? {
        guard let number = nextPage else { return nil }
        nextPage = nil
        guard let page else { return nil }
        if let rows = page.integer("rows"), rows != pageSize {
            return "asked for pages of \(pageSize) rows and got pages of \(rows)"
        }
        if let answered = page.integer("number"), answered != number {
            return "asked for page \(number) and got page \(answered)"
        }
        guard page.flag("more") == true else { return nil }
        if rowCount == 0 { return "page \(number) is empty, yet more rows are promised" }
        nextPage = number + 1
        return nil
    }
}
