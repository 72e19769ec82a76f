/// One page of a list.
public struct Page<Row: Record>: Sendable, Hashable {
    /// The rows.
    public let rows: [Row]

    /// The whole answer, with the fields beside the rows.
    public let answer: JSONObject
}

/// Fetches the pages of a list one after another.
package struct PageReader<Row: Record>: Sendable {
    private let client: ClientCore
    private let call: Call
    private let form: Form
    private var walk: PageWalk

    package init(_ client: ClientCore, _ call: Call, _ form: Form, pageSize: Int) {
        self.client = client
        self.call = call
        self.form = form
        walk = PageWalk(pageSize: pageSize)
    }

    package mutating func next() async throws(AmbraError) -> Page<Row>? {
        guard let number = walk.nextPage else { return nil }
        var form = form
        form.set("page.rows", String(walk.pageSize))
        form.set("page.number", String(number))
        let answer = try await client.perform(call, form, as: OpenRecord.self).json
        guard let name = call.rows, let values = answer[name]?.array else {
            throw failure("the answer has no list of rows")
        }
        let rows = values.compactMap(\.object).map(Row.init(json:))
        guard rows.count == values.count else { throw failure("a row of the answer is no object") }
        if let problem = walk.received(page: answer["page"]?.object, rowCount: rows.count) { throw failure(problem) }
        return Page(rows: rows, answer: answer)
    }

    private func failure(_ message: String) -> AmbraError { .decoding(CallFailure(call: call.path, message: message)) }
}

extension PagedQuery {
    private var pages: PageReader<Row> { PageReader(client, call, form, pageSize: pageSize) }

    private func firstRow() async throws(AmbraError) -> Row? {
        var pages = PageReader<Row>(client, call, form, pageSize: 1)
        return try await pages.next()?.rows.first
    }

    private func everyRow() async throws(AmbraError) -> [Row] {
        var pages = pages
        var rows: [Row] = []
        while let page = try await pages.next() { rows += page.rows }
        return rows
    }
}

extension PagedQuery: AsyncSequence where Mode == Async {
    /// A row.
    public typealias Element = Row

    /// Walks the rows, fetching pages as they are needed.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate var pages: PageReader<Row>
        fileprivate var rows: IndexingIterator<[Row]> = [].makeIterator()

        /// The next row, or `nil` after the last.
        public mutating func next() async throws(AmbraError) -> Row? { try await advance() }

        /// The next row, or `nil` after the last.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(AmbraError) -> Row? {
            try await advance()
        }

        private mutating func advance() async throws(AmbraError) -> Row? {
            while true {
                if let row = rows.next() { return row }
                guard let page = try await pages.next() else { return nil }
                rows = page.rows.makeIterator()
            }
        }
    }

    /// Starts a walk; nothing is sent before its first row is asked for.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages) }

    /// The first row, or `nil` when the list is empty.
    public func first() async throws(AmbraError) -> Row? { try await firstRow() }

    /// All rows. Holds them in memory: walk the query instead where the list may be long.
    public func all() async throws(AmbraError) -> [Row] { try await everyRow() }
}

extension PagedQuery where Mode == Blocking {
    /// The first row, or `nil` when the list is empty.
    public func first() throws(AmbraError) -> Row? {
        try client.block { () async throws(AmbraError) in try await firstRow() }
    }

    /// All rows. Holds them in memory: use ``forEach(_:)`` where the list may be long.
    public func all() throws(AmbraError) -> [Row] {
        try client.block { () async throws(AmbraError) in try await everyRow() }
    }

    /// Calls a closure with each row, fetching pages as they are needed.
    ///
    /// - Throws: ``AmbraError`` of a page, or what the closure throws; it ends the walk.
    public func forEach(_ body: (Row) throws -> Void) throws {
        var pages = pages
        while true {
            let reader = pages
            let (page, advanced) = try client.block { () async throws(AmbraError) in
                var reader = reader
                let page = try await reader.next()
                return (page, reader)
            }
            pages = advanced
            guard let page else { return }
            for row in page.rows { try body(row) }
        }
    }
}
