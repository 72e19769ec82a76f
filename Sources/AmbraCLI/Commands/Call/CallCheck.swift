#if Tools
import AmbraSDK
import AmbraCatalogue

/// Checks the parameters of a call before anything is sent.
struct CallCheck: Sendable {
    let call: CatalogueCall

    private static let conditions = [
        "equals", "equals_or_null", "not_equals", "not_equals_or_null", "like", "gt", "ge", "lt", "le", "in",
        "in_or_null",
    ]

    // MARK: - Names

    /// - Throws: ``ExitStatus/badInput`` for a name that the call does not have, or that is given twice.
    func checkNames(_ names: [String]) throws(CommandFailure) {
        var seen: Set<String> = []
        for name in names {
            guard seen.insert(name).inserted else { throw failure("\(name) is given twice") }
            guard call.parameter(named: name) == nil, try !isVerb(name), !call.allowsExtraParameters else {
                continue
            }
            throw unknown(name)
        }
    }

    /// A name that the call does not have. The field after `filter.` can be any.
    private func unknown(_ name: String) -> CommandFailure {
        let known = call.parameters.filter { !$0.isMap }.map(\.name)
        let all = known.isEmpty ? "it takes none" : "it takes \(known.sorted().joined(separator: ", "))"
        var verbs = call.isSortable ? ["sort_by"] : []
        if call.isPaged { verbs += ["page.rows", "page.number"] }
        if call.isFilterable { verbs.append("filter_id") }
        if let dot = name.firstIndex(of: ".") {
            if call.isFilterable { verbs.append("filter" + name[dot...]) }
            if call.response == .json { verbs.append("fields" + name[dot...]) }
        }
        let complaint = Suggestion.unknown(
            "parameter", name, of: call.path, among: known + verbs, otherwise: all)
        return CommandFailure(.badInput, "\(complaint); see ambra call \(CallFinder.dotted(call)) --help")
    }

    /// Filters, sorting, paging and choice of fields.
    private func isVerb(_ name: String) throws(CommandFailure) -> Bool {
        if name.hasPrefix("filter."), name != "filter." {
            guard call.isFilterable else { throw failure("it cannot be filtered") }
            if name == "filter.tz" { return true }
            let parts = name.split(separator: ".").map(String.init)
            let all = "write filter.FIELD.CONDITION with one of \(Self.conditions.joined(separator: ", "))"
            guard parts.count >= 3, let condition = parts.last else { throw failure("\(name): \(all)") }
            guard Self.conditions.contains(condition) else {
                throw failure(
                    Suggestion.unknown("condition", condition, of: name, among: Self.conditions, otherwise: all))
            }
            return true
        }
        if name == "filter_id" { return call.isFilterable }
        if name == "sort_by" {
            guard call.isSortable else { throw failure("it cannot be sorted") }
            return true
        }
        if name == "page.rows" || name == "page.number" {
            guard call.isPaged else { throw failure("its answer has no pages") }
            return true
        }
        return name.hasPrefix("fields.") && name != "fields." && call.response == .json
    }

    // MARK: - Completeness

    /// - Throws: ``ExitStatus/badInput`` naming everything that is missing.
    func checkComplete(_ names: Set<String>) throws(CommandFailure) {
        var missing = call.parameters.filter { $0.isRequired && !isGiven($0, names) }.map(\.name)
        for choice in call.choices where !choice.isOptional {
            guard !choice.alternatives.contains(where: { $0.allSatisfy(names.contains) }) else { continue }
            missing.append(Self.words(choice))
        }
        guard missing.isEmpty else { throw failure("missing: \(missing.joined(separator: "; "))") }
    }

    private func isGiven(_ parameter: CatalogueParameter, _ names: Set<String>) -> Bool {
        guard parameter.isMap else { return names.contains(parameter.name) }
        return names.contains { !call.parameters.map(\.name).contains($0) && $0.hasPrefix(parameter.mapPrefix) }
    }

    private static func words(_ choice: CatalogueCall.Choice) -> String {
        let words = choice.alternatives.map { names in
            names.count < 2 ? names.joined() : "\(names[0]) with \(names.dropFirst().joined(separator: " and "))"
        }
        return words.count == 1 ? words[0] : "one of " + words.joined(separator: ", or ")
    }

    // MARK: - Values

    /// The value as the service reads it.
    ///
    /// - Throws: ``ExitStatus/badInput`` for a value of another type.
    func value(_ text: String, for name: String) throws(CommandFailure) -> String {
        guard let parameter = call.parameter(named: name) else { return text }
        return try ValueCheck(place: call.path).value(text, of: parameter, named: name)
    }

    private func failure(_ message: String) -> CommandFailure {
        CommandFailure(.badInput, "\(call.path): \(message)")
    }
}
#endif
