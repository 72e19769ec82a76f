import Yams

extension SpecReader {
    /// Reads a file of Spec/service: a namespace, its calls and its records.
    mutating func service(_ node: Node) -> ServiceSpec {
        let top = keyed(node, "file", allowing: ["namespace", "doc", "calls", "records"])
        return ServiceSpec(
            mark: top.mark,
            namespace: namespace(top),
            doc: requiredText(top, "doc"),
            calls: calls(top),
            records: records(top)
        )
    }

    /// Reads a file of Spec/records: records that belong to no namespace.
    mutating func sharedRecords(_ node: Node) -> ServiceSpec {
        let top = keyed(node, "file", allowing: ["doc", "records"])
        return ServiceSpec(mark: top.mark, namespace: "", doc: "", calls: [], records: records(top))
    }

    mutating func namespace(_ top: KeyedNode) -> String {
        let name = requiredText(top, "namespace")
        if let node = top.values["namespace"], !name.isEmpty { checkIdentifier(name, mark(node), "namespace") }
        return name
    }

    private mutating func calls(_ top: KeyedNode) -> [CallSpec] {
        guard let node = top.values["calls"] else { return [] }
        var result: [CallSpec] = []
        for pair in pairs(node, "calls") {
            result.append(call(named: pair.key, at: pair.mark, pair.value))
        }
        return result
    }

    private static let callKeys = [
        "path", "section", "doc", "notes", "permission", "session", "credentials", "post_only", "query", "rows", "row",
        "rows_fields", "response", "repeats", "extra_parameters", "any_of", "parameters", "returns", "result",
        "errors", "swift",
    ]

    private mutating func call(named name: String, at mark: Mark, _ node: Node) -> CallSpec {
        let keyed = keyed(node, "call '\(name)'", allowing: Self.callKeys)
        return CallSpec(
            mark: mark,
            name: name,
            swift: identifier(keyed, "swift"),
            path: requiredText(keyed, "path", at: mark),
            section: text(keyed, "section"),
            doc: requiredText(keyed, "doc", at: mark),
            notes: texts(keyed, "notes").map(\.value),
            permission: text(keyed, "permission"),
            session: word(keyed, "session", default: .required),
            credentials: wordLists(keyed, "credentials"),
            isPostOnly: flag(keyed, "post_only"),
            abilities: abilities(keyed),
            rows: text(keyed, "rows"),
            row: markedText(keyed, "row"),
            rowFields: fields(keyed, "rows_fields"),
            response: word(keyed, "response", default: .json),
            repeats: repeats(keyed),
            takesExtraParameters: flag(keyed, "extra_parameters"),
            groups: groups(keyed),
            parameters: parameters(keyed),
            returns: fields(keyed, "returns"),
            result: markedText(keyed, "result"),
            errors: texts(keyed, "errors")
        )
    }

    mutating func markedText(_ keyed: KeyedNode, _ key: String) -> Marked<String>? {
        guard let node = keyed.values[key], let value = text(node, key) else { return nil }
        return Marked(value, mark(node))
    }

    mutating func repeats(_ keyed: KeyedNode) -> CallSpec.Repeats? {
        guard keyed.values["repeats"] != nil else { return nil }
        return word(keyed, "repeats", default: .unsafe)
    }

    private mutating func abilities(_ keyed: KeyedNode) -> Set<CallSpec.Ability> {
        guard let node = keyed.values["query"], let value = text(node, "query") else { return [] }
        var result: Set<CallSpec.Ability> = []
        for word in value.split(whereSeparator: { $0 == "," || $0 == " " }) {
            if let ability = CallSpec.Ability(rawValue: String(word)) {
                result.insert(ability)
            } else {
                let allowed = CallSpec.Ability.allCases.map(\.rawValue)
                report(mark(node), "query", "'\(word)' is not allowed" + advice(for: String(word), among: allowed))
            }
        }
        return result
    }

    private mutating func wordLists(_ keyed: KeyedNode, _ key: String) -> [[String]] {
        guard let node = keyed.values[key] else { return [] }
        return wordLists(node, key)
    }

    private mutating func wordLists(_ node: Node, _ place: String) -> [[String]] {
        var lists: [[String]] = []
        for item in items(node, place) {
            var words: [String] = []
            for word in items(item, place) {
                if let word = text(word, place) { words.append(word) }
            }
            if words.isEmpty { report(mark(item), place, "an alternative needs at least one name") }
            lists.append(words)
        }
        return lists
    }

    /// A group is a list of alternatives, or a mapping with the keys `alternatives` and `optional_group`.
    private mutating func groups(_ keyed: KeyedNode) -> [ParameterGroup] {
        guard let node = keyed.values["any_of"] else { return [] }
        var result: [ParameterGroup] = []
        for item in items(node, "any_of") {
            if item.mapping == nil {
                let alternatives = wordLists(item, "any_of")
                result.append(ParameterGroup(mark: mark(item), alternatives: alternatives, isOptional: false))
                continue
            }
            let group = self.keyed(item, "any_of", allowing: ["alternatives", "optional_group"])
            if group.values["alternatives"] == nil {
                report(group.mark, "any_of", "'alternatives' is missing; list the alternatives under it")
            }
            result.append(
                ParameterGroup(
                    mark: group.mark,
                    alternatives: wordLists(group, "alternatives"),
                    isOptional: flag(group, "optional_group")
                )
            )
        }
        return result
    }
}
