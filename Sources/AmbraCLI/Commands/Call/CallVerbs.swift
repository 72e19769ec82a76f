#if Tools
import AmbraSDK
import AmbraCatalogue
import ArgumentParser

/// The verbs of lists, in short: they become parameters of the call.
struct CallVerbs: ParsableArguments {
    @Option(
        name: .customLong("filter"),
        help: ArgumentHelp(
            "A condition: FIELD=VALUE with =, !=, >, >=, <, <=, ~ (like), or FIELD in(A,B). All must hold.",
            valueName: "condition"))
    var filters: [String] = []

    @Option(
        help: ArgumentHelp(
            "Fields of each row, or of the answer when it is not a list: uuid,name.", valueName: "names"))
    var only: String?

    @Option(help: ArgumentHelp("Sort by FIELD or FIELD:desc; may be repeated.", valueName: "field"))
    var sort: [String] = []

    @Option(help: ArgumentHelp("The page to fetch, from 1.", valueName: "number"))
    var page: Int?

    @Option(help: ArgumentHelp("Rows of a page, 1 to 5000.", valueName: "number"))
    var rows: Int?

    @Flag(help: "Fetch all pages of a list, and print one row a line as JSON.")
    var all = false

    mutating func validate() throws {
        if let page, page < 1 { throw ValidationError("--page: pages are counted from 1") }
        if let rows, !(1...5_000).contains(rows) { throw ValidationError("--rows: use 1 to 5000") }
        if all, page != nil { throw ValidationError("--all and --page exclude each other") }
    }

    /// The first option that was given.
    var given: String? {
        if !filters.isEmpty { return "--filter" }
        if only != nil { return "--only" }
        if !sort.isEmpty { return "--sort" }
        if page != nil { return "--page" }
        return rows != nil ? "--rows" : all ? "--all" : nil
    }

    /// - Throws: ``ExitStatus/badInput`` for a verb that is not understood.
    func parameters(of call: CatalogueCall) throws(CommandFailure) -> [(name: String, value: String)] {
        if all, !call.isPaged { throw CommandFailure(.badInput, "\(call.path): --all: its answer has no pages") }
        var parameters: [(name: String, value: String)] = []
        for text in filters {
            let clause = try WhereClause(text)
            parameters.append(("filter.\(clause.field).\(clause.condition.name)", clause.condition.text))
        }
        if let only {
            let names = only.split(separator: ",").map { JSONValue.string(String($0)) }
            guard !names.isEmpty else { throw CommandFailure(.badInput, "--only: name at least one field") }
            parameters.append(("fields.\(Self.object(of: call))", JSONValue.array(names).formText))
        }
        let terms = try sort.map { text throws(CommandFailure) in try SortTerm(text) }
        if !terms.isEmpty {
            let order = terms.map { "\($0.field)-\($0.order.rawValue)" }.joined(separator: ",")
            parameters.append(("sort_by", order))
        }
        if let page { parameters.append(("page.number", String(page))) }
        if let rows, !all { parameters.append(("page.rows", String(rows))) }
        return parameters
    }

    /// The singular of a list's name: `studies` holds objects called `study`.
    static func object(of call: CatalogueCall) -> String {
        guard let rows = call.rows else { return "_top" }
        if rows.hasSuffix("ies") { return rows.dropLast(3) + "y" }
        for ending in ["sses", "xes", "ches", "shes"] where rows.hasSuffix(ending) {
            return String(rows.dropLast(2))
        }
        return rows.hasSuffix("s") ? String(rows.dropLast()) : rows
    }
}
#endif
