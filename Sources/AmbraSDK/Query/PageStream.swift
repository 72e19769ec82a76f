package import Platform

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

    package init(_ client: ClientCore, _ call: Call, _ form: Form, _ window: PageWindow) {
        self.client = client
        self.call = call
        self.form = form
        walk = PageWalk(window)
    }

    package var hasMore: Bool { walk.nextPage != nil }

    package mutating func next() async throws(AmbraError) -> Page<Row>? {
        guard let number = walk.nextPage else { return nil }
        var form = form
        form.set("page.rows", String(walk.pageSize))
        form.set("page.number", String(number))
        let answer = try await client.perform(call, form, as: AnswerReading<OpenRecord>.record).json
        return try Page(answer, of: call, &walk)
    }
}

extension Page {
    /// Takes the wanted rows of an answer.
    package init(_ answer: JSONObject, of call: Call, _ walk: inout PageWalk) throws(AmbraError) {
        func failure(_ message: String) -> AmbraError { .decoding(CallFailure(call: call.path, message: message)) }
        guard let name = call.rows, let values = answer[name]?.array else {
            throw failure("the answer has no list of rows")
        }
        switch walk.received(page: answer["page"]?.object, rowCount: values.count) {
        case .problem(let problem): throw failure(problem)
        case .take(let places):
            let rows = values[places].compactMap(\.object).map(Row.init(json:))
            guard rows.count == places.count else { throw failure("a row of the answer is not an object") }
            self.init(rows: rows, answer: answer)
        }
    }
}

/// The pages of one walk, each fetched while the one before is consumed.
package actor PageStream<Row: Record> {
    private typealias Fetched = Result<(page: Page<Row>?, reader: PageReader<Row>), AmbraError>

    private let thread: CoreThread
    private var reader: PageReader<Row>
    private var ahead: Task<Fetched, Never>?

    package init(_ reader: PageReader<Row>, on thread: CoreThread) {
        self.reader = reader
        self.thread = thread
    }

    deinit { ahead?.cancel() }

    /// The next page, or `nil` after the last.
    package func next() async throws(AmbraError) -> Page<Row>? {
        let fetched = try await fetched().get()
        reader = fetched.reader
        if fetched.page != nil, reader.hasMore { startNext() }
        return fetched.page
    }

    private func fetched() async -> Fetched {
        guard let ahead else { return await Self.fetch(reader) }
        self.ahead = nil
        return await withTaskCancellationHandler {
            await ahead.value
        } onCancel: {
            ahead.cancel()
        }
    }

    /// On the SDK's own thread: a bare task would need the cooperative pool, which blocking callers may have used up.
    private func startNext() {
        let reader = reader
        ahead = Task(executorPreference: thread) { await Self.fetch(reader) }
    }

    private static func fetch(_ reader: PageReader<Row>) async -> Fetched {
        var reader = reader
        do throws(AmbraError) {
            let page = try await reader.next()
            return .success((page, reader))
        } catch {
            return .failure(error)
        }
    }
}
