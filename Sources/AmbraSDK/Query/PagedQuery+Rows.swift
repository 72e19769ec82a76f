extension PagedQuery {
    private var pages: PageStream<Row> {
        PageStream(PageReader(client, call, form, window), on: client.thread)
    }

    private func firstRow() async throws(AmbraError) -> Row? {
        var window = window
        let start = window.rows?.lowerBound ?? 0
        guard window.rows?.isEmpty != true else { return nil }
        window.pageSize = 1
        window.rows = start..<start + 1
        var reader = PageReader<Row>(client, call, form, window)
        return try await reader.next()?.rows.first
    }

    private func everyRow() async throws(AmbraError) -> [Row] {
        let pages = pages
        var rows: [Row] = []
        while let page = try await pages.next() { rows += page.rows }
        return rows
    }
}

extension PagedQuery: AsyncSequence where Mode == Async {
    /// A row.
    public typealias Element = Row

    /// Walks the rows, fetching pages as they are needed and one ahead.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate let pages: PageStream<Row>
        fileprivate var rows: IndexingIterator<[Row]> = [].makeIterator()

        /// The next row, or `nil` after the last.
        public mutating func next() async throws -> Row? { try await advance() }

        /// The next row, or `nil` after the last.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Row? {
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
    public func first() async throws -> Row? { try await firstRow() }

    /// All rows. Holds them in memory: walk the query instead where the list may be long.
    public func all() async throws -> [Row] { try await everyRow() }

    /// A walk page by page; nothing is sent before its first page is asked for.
    public func makePages() -> AsyncPages<Row> { AsyncPages(query: { pages }) }
}

/// A walk through the pages of a list, one fetched ahead. Each walk starts anew.
public struct AsyncPages<Row: Record>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = Page<Row>

    fileprivate let query: @Sendable () -> PageStream<Row>

    /// Walks the pages.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate let pages: PageStream<Row>

        /// The next page, or `nil` after the last.
        public mutating func next() async throws -> Page<Row>? { try await pages.next() }

        /// The next page, or `nil` after the last.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Page<Row>? {
            try await pages.next()
        }
    }

    /// Starts a walk.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: query()) }
}

extension PagedQuery where Mode == Blocking {
    /// The first row, or `nil` when the list is empty.
    public func first() throws -> Row? {
        try client.block { () async throws(AmbraError) in try await firstRow() }
    }

    /// All rows. Holds them in memory: use ``forEach(_:)`` or `makePages()` where the list may be long.
    public func all() throws -> [Row] {
        try client.block { () async throws(AmbraError) in try await everyRow() }
    }

    /// Calls a closure with each row, fetching pages as they are needed and one ahead.
    ///
    /// - Throws: ``AmbraError`` of a page, or what the closure throws; it ends the walk.
    public func forEach(_ body: (Row) throws -> Void) throws {
        var pages = makePages()
        while let page = try pages.next() {
            for row in page.rows { try body(row) }
        }
    }

    /// Starts a walk page by page.
    public func makePages() -> BlockingPages<Row> { BlockingPages(client: client, pages: pages) }
}

/// A walk through the pages of a list, for callers that block.
public struct BlockingPages<Row: Record>: Sendable {
    fileprivate let client: ClientCore
    fileprivate let pages: PageStream<Row>

    /// The next page, or `nil` after the last.
    public mutating func next() throws -> Page<Row>? {
        let pages = pages
        return try client.block { () async throws(AmbraError) in try await pages.next() }
    }
}
