import Foundation
import GRDB
import Platform

/// The records of a sandbox in SQLite: in memory, or in a folder that keeps them.
///
/// There is one writer, the owner of the sandbox's state; lists read beside it. In a folder the writes of many calls
/// go to the disk together: ``commit()`` waits until those so far are there, and only then are calls answered. A
/// failure to read is kept until the next commit tells it. After a failure to write, memory and records differ: nothing
/// is kept and no call is answered OK any more.
final class RecordStore: Sendable {
    private struct State: Sendable {
        var tables: Set<String> = []
        /// Why something could not be read, until a call is told.
        var failure: String?
        /// Why something could not be written to the file.
        var loss: String?
        /// The number of the last write, and of the last one that is kept.
        var written = 0
        var kept = 0
        /// Tables that are not there yet for who reads beside the writer.
        var uncommitted: Set<String> = []
        var writes = 0
    }

    private let writer: (any DatabaseWriter)?
    private let state = Locked(State())
    private let group: GroupCommit?

    /// Makes records in memory, which end with the store.
    init() {
        writer = try? DatabaseQueue(configuration: Self.configuration)
        group = nil
    }

    /// Opens the records of a file, or makes it.
    ///
    /// - Throws: What SQLite says when the file cannot be opened.
    init(path: String) throws {
        var configuration = Self.configuration
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            if !database.configuration.readonly { try database.execute(sql: "PRAGMA synchronous = FULL") }
        }
        writer = try DatabasePool(path: path, configuration: configuration)
        group = GroupCommit()
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA case_sensitive_like = ON")
        }
        return configuration
    }

    /// Whether the records are in a file, where an earlier run may have left some.
    var isKept: Bool { group != nil }

    /// SQLite could not even make a database in memory.
    private struct NoDatabase: Error {}

    private func onWriter<Result>(_ body: (Database) throws -> Result) throws -> Result {
        guard let writer else { throw NoDatabase() }
        return try writer.writeWithoutTransaction(body)
    }

    // MARK: Rows

    /// Adds a row; members that the table has no column for are left out.
    func insert(_ row: [String: JSON], into layout: TableLayout) {
        let named = values(of: row, layout)
        let names = named.map { RecordQuery.quoted($0.name) }.joined(separator: ", ")
        let marks = Array(repeating: "?", count: named.count).joined(separator: ", ")
        let sql = "INSERT INTO \(RecordQuery.quoted(layout.table)) (\(names)) VALUES (\(marks))"
        write(layout) { try Self.execute(sql, named.map(\.value), $0) }
    }

    /// Changes members of a row.
    func update(_ uuid: String, _ changes: [String: JSON], in layout: TableLayout) {
        let named = values(of: changes, layout)
        guard !named.isEmpty else { return }
        let assignments = named.map { "\(RecordQuery.quoted($0.name)) = ?" }.joined(separator: ", ")
        let sql = "UPDATE \(RecordQuery.quoted(layout.table)) SET \(assignments) WHERE uuid = ?"
        write(layout) { try Self.execute(sql, named.map(\.value) + [uuid.databaseValue], $0) }
    }

    /// Removes a row.
    func delete(_ uuid: String, from layout: TableLayout) {
        let sql = "DELETE FROM \(RecordQuery.quoted(layout.table)) WHERE uuid = ?"
        write(layout) { try Self.execute(sql, [uuid.databaseValue], $0) }
    }

    /// Removes all rows of an account.
    func delete(ofAccount account: String, from layout: TableLayout) {
        let sql = "DELETE FROM \(RecordQuery.quoted(layout.table)) WHERE \"_account\" = ?"
        write(layout) { try Self.execute(sql, [account.databaseValue], $0) }
    }

    /// Removes the oldest rows beyond a number.
    func trim(_ layout: TableLayout, to limit: Int) {
        let table = RecordQuery.quoted(layout.table)
        let sql = "DELETE FROM \(table) WHERE id <= (SELECT MAX(id) FROM \(table)) - ?"
        write(layout) { try Self.execute(sql, [limit.databaseValue], $0) }
    }

    /// The number of statements so far that could change something.
    var writes: Int { state.withLock { $0.writes } }

    /// The row of an id.
    func row(_ uuid: String, in layout: TableLayout) -> [String: JSON]? {
        var query = RecordQuery(layout)
        query.require("uuid", uuid)
        return rows(query).first
    }

    /// The rows of a query, as the writer sees them.
    func rows(_ query: RecordQuery) -> [[String: JSON]] {
        write(query.layout, changes: false) { try Self.rows(query, $0) } ?? []
    }

    /// The number of rows of an id: one or none.
    func count(of uuid: String, in layout: TableLayout) -> Int {
        var query = RecordQuery(layout)
        query.require("uuid", uuid)
        return count(query)
    }

    /// The number of rows of a query, its limit aside.
    func count(_ query: RecordQuery) -> Int {
        write(query.layout, changes: false) { try Self.count(query, $0) } ?? 0
    }

    /// The page of a list and the number of all its rows, read beside the writer.
    func page(_ query: RecordQuery, counted: Bool) async -> (rows: [[String: JSON]], count: Int) {
        prepare(query.layout)
        if state.withLock({ $0.uncommitted.contains(query.layout.table) }) {
            return (query.limit == 0 ? [] : rows(query), counted ? count(query) : 0)
        }
        do {
            guard let writer else { throw NoDatabase() }
            return try await writer.read { database in
                let rows = try query.limit == 0 ? [] : Self.rows(query, database)
                return (rows, try counted ? Self.count(query, database) : 0)
            }
        } catch {
            fail(error)
            return ([], 0)
        }
    }

    // MARK: Keeping

    /// Waits until everything written so far is kept.
    ///
    /// - Parameter alone: Does something while no call is under way, so that none is kept in half.
    /// - Throws: 500 when the database failed since the last time.
    func commit(
        _ alone: @escaping @Sendable (@Sendable () -> String?) async -> String?
    ) async throws(Refusal) {
        let (isKept, failure) = state.withLock { state in
            defer { state.failure = nil }
            return (state.kept >= state.written, state.loss ?? state.failure)
        }
        if let failure { throw Self.refusal(failure) }
        // Whatever a call has seen has to be kept before it is told, whoever wrote it.
        guard !isKept, let group else { return }
        if let failure = await group.commit({ await alone { self.commitNow() } }) { throw Self.refusal(failure) }
    }

    /// Ends the open transaction; says what went wrong.
    @discardableResult
    func commitNow() -> String? {
        do {
            return try onWriter { database in
                let (written, loss) = state.withLock { ($0.written, $0.loss) }
                if database.isInsideTransaction { try database.execute(sql: loss == nil ? "COMMIT" : "ROLLBACK") }
                guard loss == nil else { return loss }
                state.withLock { ($0.kept, $0.uncommitted) = (written, []) }
                return nil
            }
        } catch {
            lose(error)
            return Self.reason(error)
        }
    }

    private static func refusal(_ reason: String) -> Refusal {
        Refusal("STORE_FAILED", data: .string(reason), status: 500)
    }

    /// What SQLite says, without any value of a row.
    private static func reason(_ error: any Error) -> String {
        if let error = error as? BlobError { return error.description }
        guard let error = error as? DatabaseError else { return "the records cannot be used" }
        return "the records cannot be used: \(error.resultCode): \(error.message ?? "no reason")"
    }

    private func fail(_ error: any Error) { state.withLock { $0.failure = Self.reason(error) } }

    /// Notes that something could not be written.
    func lose(_ error: any Error) {
        state.withLock { state in
            if group == nil { state.failure = Self.reason(error) } else { state.loss = Self.reason(error) }
        }
    }

    // MARK: Statements

    private func values(of row: [String: JSON], _ layout: TableLayout) -> [(name: String, value: DatabaseValue)] {
        row.sorted { $0.key < $1.key }.compactMap { name, json in
            guard name != "id", let storage = layout.storage(of: name) else { return nil }
            return (name, RecordRow.value(of: json, storage))
        }
    }

    @discardableResult
    private func write<Result>(
        _ layout: TableLayout, changes: Bool = true, _ body: (Database) throws -> Result
    ) -> Result? {
        prepare(layout)
        if changes, FullDisk.losesRecord() { return nil }
        do {
            return try onWriter { database in
                if changes { try begin(database) }
                return try body(database)
            }
        } catch {
            if changes { lose(error) } else { fail(error) }
            return nil
        }
    }

    /// Begins the transaction that the next commit ends. In memory every statement stands for itself.
    private func begin(_ database: Database) throws {
        state.withLock { $0.writes += 1 }
        try open(database)
    }

    private func open(_ database: Database) throws {
        guard group != nil else { return }
        state.withLock { $0.written += 1 }
        if !database.isInsideTransaction { try database.execute(sql: "BEGIN IMMEDIATE") }
    }

    /// Makes the table of a layout, or adds the columns that it lacks.
    private func prepare(_ layout: TableLayout) {
        guard state.withLock({ $0.tables.insert(layout.table).inserted }) else { return }
        do {
            try onWriter { database in
                if try !database.tableExists(layout.table) {
                    state.withLock { _ = $0.uncommitted.insert(layout.table) }
                    try open(database)
                }
                try Self.make(layout, database)
                if group == nil { state.withLock { _ = $0.uncommitted.remove(layout.table) } }
            }
        } catch {
            state.withLock { _ = $0.tables.remove(layout.table) }
            lose(error)
        }
    }

    private static func make(_ layout: TableLayout, _ database: Database) throws {
        let table = RecordQuery.quoted(layout.table)
        let known = try database.tableExists(layout.table) ? database.columns(in: layout.table).map(\.name) : []
        if known.isEmpty {
            let columns = layout.columns.map { "\(RecordQuery.quoted($0.name)) \(type($0.storage))" }
            try database.execute(
                sql: "CREATE TABLE \(table) (id INTEGER PRIMARY KEY, \(columns.joined(separator: ", ")))")
        } else {
            let lowercased = Set(known.map { $0.lowercased() })
            for column in layout.columns where !lowercased.contains(column.name.lowercased()) {
                try database.execute(
                    sql: "ALTER TABLE \(table) ADD COLUMN \(RecordQuery.quoted(column.name)) \(type(column.storage))")
            }
        }
        for index in layout.indexes {
            let name = RecordQuery.quoted("\(layout.table)_by_\(index.joined(separator: "_"))")
            let columns = index.map(RecordQuery.quoted).joined(separator: ", ")
            try database.execute(sql: "CREATE INDEX IF NOT EXISTS \(name) ON \(table) (\(columns))")
        }
    }

    private static func type(_ storage: TableLayout.Storage) -> String { storage == .number ? "NUMERIC" : "TEXT" }

    private static func execute(_ sql: String, _ values: [DatabaseValue], _ database: Database) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }

    private static func rows(_ query: RecordQuery, _ database: Database) throws -> [[String: JSON]] {
        let fragment = query.selection
        let statement = try database.cachedStatement(sql: fragment.sql)
        let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(fragment.values))
        var rows: [[String: JSON]] = []
        while let row = try cursor.next() { rows.append(RecordRow.json(of: row, query.layout)) }
        return rows
    }

    private static func count(_ query: RecordQuery, _ database: Database) throws -> Int {
        let fragment = query.count
        let statement = try database.cachedStatement(sql: fragment.sql)
        return try Int.fetchOne(statement, arguments: StatementArguments(fragment.values)) ?? 0
    }
}

/// Lets many callers wait for one commit: those that come while one waits to begin are part of it.
private actor GroupCommit {
    private var next: Task<String?, Never>?

    /// Commits, or joins a commit that has not begun.
    func commit(_ body: @escaping @Sendable () async -> String?) async -> String? {
        if let next { return await next.value }
        let task = Task {
            await Task.yield()
            return await self.run(body)
        }
        next = task
        return await task.value
    }

    private func run(_ body: @Sendable () async -> String?) async -> String? {
        next = nil
        return await body()
    }
}
