import Yams

extension SpecReader {
    private static let parameterKeys = [
        "doc", "values", "prefix", "python", "swift", "deprecated", "undocumented", "misplaced", "length_of",
    ]
    private static let fieldKeys = ["doc", "values", "fields", "record", "items", "swift", "deprecated"]

    mutating func parameters(
        _ call: KeyedNode,
        _ key: String = "parameters",
        kinds: [ParameterSpec.Kind] = ParameterSpec.Kind.ofForms
    ) -> [ParameterSpec] {
        guard let node = call.values[key] else { return [] }
        var result: [ParameterSpec] = []
        for item in items(node, key) {
            if let parameter = parameter(item, kinds) { result.append(parameter) }
        }
        return result
    }

    private mutating func parameter(_ node: Node, _ kinds: [ParameterSpec.Kind]) -> ParameterSpec? {
        guard let entry = entry(node, "parameters", allowing: Self.parameterKeys) else { return nil }
        var type = entry.type
        let isRequired = type.hasSuffix("!")
        if isRequired { type.removeLast() }
        guard let kind = kind(type, among: kinds, at: entry.mark, "parameters") else { return nil }
        let keyed = entry.keyed
        let parameter = ParameterSpec(
            mark: entry.mark,
            name: entry.name,
            kind: kind,
            isRequired: isRequired,
            doc: requiredText(keyed, "doc", at: entry.mark),
            values: choiceValues(keyed),
            prefix: text(keyed, "prefix"),
            python: text(keyed, "python"),
            swift: identifier(keyed, "swift"),
            deprecated: text(keyed, "deprecated"),
            isUndocumented: flag(keyed, "undocumented"),
            isMisplaced: flag(keyed, "misplaced"),
            lengthOf: text(keyed, "length_of")
        )
        checkValues(parameter.values, isChoice: kind == .choice, entry.name, entry.mark, "parameters")
        if kind.isMap, parameter.prefix == nil {
            report(entry.mark, "parameters", "the map '\(entry.name)' needs a 'prefix:' line")
        } else if !kind.isMap, parameter.prefix != nil {
            report(entry.mark, "parameters", "'\(entry.name)' has a prefix but is no map; use map or quoted-map")
        }
        return parameter
    }

    mutating func fields(_ keyed: KeyedNode, _ key: String) -> [FieldSpec] {
        guard let node = keyed.values[key] else { return [] }
        var result: [FieldSpec] = []
        for item in items(node, key) {
            if let field = field(item, key) { result.append(field) }
        }
        return result
    }

    private mutating func field(_ node: Node, _ place: String) -> FieldSpec? {
        guard let entry = entry(node, place, allowing: Self.fieldKeys) else { return nil }
        guard let kind = kind(entry.type, among: FieldSpec.Kind.allCases, at: entry.mark, place) else { return nil }
        let keyed = entry.keyed
        var items: FieldSpec.Kind?
        if let word = text(keyed, "items") {
            items = self.kind(word, among: FieldSpec.Kind.allCases, at: entry.mark, "items")
        }
        let field = FieldSpec(
            mark: entry.mark,
            name: entry.name,
            kind: kind,
            doc: requiredText(keyed, "doc", at: entry.mark),
            values: choiceValues(keyed),
            fields: fields(keyed, "fields"),
            record: markedText(keyed, "record"),
            items: items,
            swift: identifier(keyed, "swift"),
            deprecated: text(keyed, "deprecated")
        )
        checkValues(field.values, isChoice: kind == .choice, entry.name, entry.mark, place)
        checkContent(field, place)
        return field
    }

    /// The values of a choice: a list, or a mapping from each value to its Swift name.
    private mutating func choiceValues(_ keyed: KeyedNode) -> [ChoiceValue] {
        guard let node = keyed.values["values"] else { return [] }
        guard node.mapping != nil else {
            return texts(keyed, "values").map { ChoiceValue(value: $0.value, name: nil) }
        }
        var values: [ChoiceValue] = []
        for pair in pairs(node, "values") {
            guard let name = text(pair.value, "values") else { continue }
            checkIdentifier(name, mark(pair.value), "values")
            values.append(ChoiceValue(value: pair.key, name: name))
        }
        return values
    }

    private mutating func checkValues(
        _ values: [ChoiceValue],
        isChoice: Bool,
        _ name: String,
        _ mark: Mark,
        _ place: String
    ) {
        if isChoice, values.isEmpty {
            report(mark, place, "the choice '\(name)' has no values; add a 'values:' list")
        } else if !isChoice, !values.isEmpty {
            report(mark, place, "'\(name)' has values but is no choice; use the type choice")
        }
        if Set(values.map(\.value)).count != values.count {
            report(mark, place, "'\(name)' has a value twice; each may stand once")
        }
    }

    private mutating func checkContent(_ field: FieldSpec, _ place: String) {
        let isContainer = field.kind == .object || field.kind == .array
        let ways = [!field.fields.isEmpty, field.record != nil, field.items != nil].count(where: { $0 })
        if !isContainer, ways > 0 {
            report(field.mark, place, "'\(field.name)' has content but is no object or array; use object or array")
        } else if ways > 1 {
            report(field.mark, place, "'\(field.name)' may have one of fields, record and items")
        } else if field.kind == .object, field.items != nil {
            report(field.mark, place, "'\(field.name)' is an object and has items; use array")
        }
    }

    mutating func records(_ top: KeyedNode) -> [RecordSpec] {
        guard let node = top.values["records"] else { return [] }
        var result: [RecordSpec] = []
        for pair in pairs(node, "records") {
            let keyed = keyed(pair.value, "record '\(pair.key)'", allowing: ["doc", "fields"])
            checkIdentifier(pair.key, pair.mark, "records")
            result.append(
                RecordSpec(
                    mark: pair.mark,
                    name: pair.key,
                    doc: requiredText(keyed, "doc", at: pair.mark),
                    fields: fields(keyed, "fields")
                )
            )
        }
        return result
    }

    // MARK: Entries

    /// A list entry of the form `- name: type` with further keys below it.
    private struct Entry {
        let name: String
        let type: String
        let mark: Mark
        var keyed: KeyedNode
    }

    private mutating func entry(_ node: Node, _ place: String, allowing keys: [String]) -> Entry? {
        let pairs = pairs(node, place)
        guard let first = pairs.first else { return nil }
        guard let type = first.value.scalar?.string else {
            report(first.mark, place, "'\(first.key)' needs its type behind the colon, as in `- \(first.key): string`")
            return nil
        }
        var entry = Entry(
            name: first.key,
            type: type,
            mark: first.mark,
            keyed: KeyedNode(mark: first.mark, place: place)
        )
        for pair in pairs.dropFirst() {
            if keys.contains(pair.key) {
                entry.keyed.values[pair.key] = pair.value
            } else {
                report(pair.mark, place, "'\(pair.key)' is not a key" + advice(for: pair.key, among: keys))
            }
        }
        return entry
    }

    private mutating func kind<Kind: RawRepresentable>(
        _ word: String,
        among kinds: [Kind],
        at mark: Mark,
        _ place: String
    ) -> Kind? where Kind.RawValue == String {
        if let kind = kinds.first(where: { $0.rawValue == word }) { return kind }
        let allowed = kinds.map(\.rawValue).joined(separator: ", ")
        report(mark, place, "'\(word)' is not a type; use one of \(allowed)")
        return nil
    }
}
