/// A list that arrives page by page. A value: copy it, change the copy, run either.
///
/// Nothing is fetched before the list is walked. While a page is consumed the next one is on its way; a walk that stops
/// early fetches no more than that.
public struct PagedQuery<Row: Record, Verbs: QueryVerbs, Mode: CallMode>: Sendable {
    /// Rows per page that the service allows.
    public static var pageSizes: ClosedRange<Int> { 1...5_000 }

    package let client: ClientCore
    package let call: Call
    package var form: Form
    package var window = PageWindow()

    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.client = client
        self.call = call
        self.form = form
    }

    /// Sets the number of rows fetched at once, 1 to 5,000; 100 unless set.
    public func pageSize(_ rows: Int) -> Self {
        var copy = self
        guard Self.pageSizes.contains(rows) else {
            copy.form.fail("page size \(rows): the service allows 1 to 5000 rows")
            return copy
        }
        copy.window.pageSize = rows
        return copy
    }

    /// Keeps the rows of these places, from 0, and fetches only the pages that hold them.
    public func rows(_ range: Range<Int>) -> Self {
        var copy = self
        guard range.lowerBound >= 0 else {
            copy.form.fail("rows \(range.lowerBound)..<\(range.upperBound): places are counted from 0")
            return copy
        }
        copy.window.rows = range
        return copy
    }
}
