#if Tools
import AmbraSDK
import ArgumentParser

struct StudiesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "studies",
        abstract: "List studies in the cloud.",
        discussion:
            "Example: ambra studies --where 'modality=CT' --where 'study_date>=2026-01-01' --sort created:desc"
    )

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "A condition: FIELD=VALUE with =, !=, >, >=, <, <=, ~ (like, % for any text), or FIELD in(A,B). All must hold.",
            valueName: "condition"))
    var conditions: [String] = []

    @Option(help: ArgumentHelp("Fields to show, by their wire names, such as uuid,study_date.", valueName: "names"))
    var fields: String?

    @Option(help: ArgumentHelp("Sort by FIELD or FIELD:desc; may be repeated.", valueName: "field"))
    var sort: [String] = []

    @Option(help: ArgumentHelp("The most studies to list.", valueName: "number"))
    var limit: Int?

    @OptionGroup var values: CSVOptions
    @Flag(help: "Print one JSON array.")
    var json = false
    @Flag(help: "Print one JSON object a line, as they arrive.")
    var jsonl = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if [values.csv, json, jsonl].filter(\.self).count > 1 {
            throw ValidationError("--csv, --json and --jsonl exclude each other")
        }
        if let limit, limit < 1 { throw ValidationError("--limit: use 1 or more") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let columns = try StudyColumns(fields)
        let clauses = try conditions.map { text throws(CommandFailure) in try WhereClause(text) }
        let terms = try sort.map { text throws(CommandFailure) in try SortTerm(text) }
        for clause in clauses { try StudyFieldNames.check(clause.field, of: "--where") }
        for term in terms { try StudyFieldNames.check(term.field, of: "--sort") }
        if fields != nil { for name in columns.names { try StudyFieldNames.check(name, of: "--fields") } }
        let connected = try Connection(connection, output, console: console)
        return try await connected.use { client in
            var query = client.study.list().pageSize(min(limit ?? 500, 500))
            for clause in clauses { query = query.filter(named: clause.field, clause.condition) }
            for term in terms { query = query.sorted(byName: term.field, term.order) }
            if fields != nil || !(json || jsonl) { query = query.only(named: columns.names) }
            if jsonl {
                try await take(query) { study throws(CommandFailure) in
                    try console.line(JSONText().text(.object(study)))
                }
            } else {
                var studies: [JSONObject] = []
                try await take(query) { studies.append($0) }
                try show(studies, columns, on: console)
            }
            return .done
        }
    }

    /// Hands over each study until the limit.
    private func take<Verbs>(
        _ query: PagedQuery<Study, Verbs, Async>, _ body: (JSONObject) throws -> Void
    ) async throws {
        var count = 0
        for try await study in query {
            try body(study.json)
            count += 1
            if count == limit { return }
        }
    }

    private func show(_ studies: [JSONObject], _ columns: StudyColumns, on console: Console) throws(CommandFailure) {
        if json {
            let value = JSONValue.array(studies.map { .object($0) })
            return try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
        }
        for name in columns.unknown(in: studies) { console.note("no study has a field \(name)") }
        if values.csv {
            let form = values.form
            try console.lines(
                [form.line(columns.names)] + studies.map { form.line(columns.cells($0, forPeople: false)) })
        } else if studies.isEmpty {
            console.note("no studies")
        } else {
            var table = columns.table
            for study in studies { table.add(columns.cells(study, forPeople: true)) }
            try console.lines(table.lines(width: console.outputWidth, isStyled: console.stylesOutput))
            console.note(Amounts.count(studies.count, "study", "studies"))
        }
    }
}
#endif
