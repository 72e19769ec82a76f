/// Gives records their Swift names and types.
struct RecordResolver {
    let naming: Naming
    /// Swift names of all records at top level, by spec name.
    let records: [String: String]
    private(set) var problems: [Problem] = []

    init(naming: Naming, records: [String: String]) {
        self.naming = naming
        self.records = records
    }

    /// Names of the standard library and the runtime that a nested type must not hide.
    private static let hidden: Set<String> = [
        "Array", "Bool", "Data", "Date", "Dictionary", "Double", "Error", "Field", "Fields", "Int", "JSONObject",
        "JSONValue", "OpenChoice", "OpenRecord", "Optional", "Protocol", "Record", "Self", "Set", "String",
    ]

    mutating func record(_ name: String, _ doc: String, _ fields: [FieldSpec], object: String?) -> RecordType {
        var scope = Scope(enclosing: [name], everywhere: nestedNames(of: fields))
        return record(name, doc, fields, object: object, &scope)
    }

    /// What the types of one record need to know of each other.
    private struct Scope {
        var enclosing: Set<String>
        let everywhere: Set<String>
    }

    private func nestedNames(of fields: [FieldSpec]) -> Set<String> {
        var names: Set<String> = []
        for field in fields {
            if let base = baseName(of: field) { names.insert(base) }
            names.formUnion(nestedNames(of: field.fields))
        }
        return names
    }

    /// The name of the type that a field brings with it, before names that are taken are avoided.
    private func baseName(of field: FieldSpec) -> String? {
        switch field.kind {
        case .choice: naming.type(field.swift ?? field.name)
        case .object where !field.fields.isEmpty: naming.type(field.swift ?? field.name)
        case .array where !field.fields.isEmpty: naming.elementType(field.swift ?? field.name)
        default: nil
        }
    }

    private mutating func record(
        _ name: String,
        _ doc: String,
        _ fields: [FieldSpec],
        object: String?,
        _ scope: inout Scope
    ) -> RecordType {
        var taken = scope.enclosing
        var properties: [Property] = []
        var nested: [RecordType] = []
        var choices: [ChoiceType] = []
        var names: [String: FieldSpec] = [:]
        for shared in sharedChoices(fields, &taken) { choices.append(shared) }
        let shared = Dictionary(grouping: choices, by: { $0.cases.map(\.value) }).compactMapValues(\.first?.name)
        for field in fields {
            var typeName = ""
            if field.kind == .choice, let name = shared[field.values.map(\.value)] {
                typeName = name
            } else if let base = baseName(of: field) {
                typeName = free(base, taken)
                taken.insert(typeName)
                if field.kind == .choice {
                    choices.append(choice(typeName, "A value of `\(field.name)`.", field.values, field.mark))
                }
            }
            if !field.fields.isEmpty {
                var inner = scope
                inner.enclosing.insert(typeName)
                let doc = field.kind == .array ? "An entry of `\(field.name)`." : "The content of `\(field.name)`."
                nested.append(record(typeName, doc, field.fields, object: nil, &inner))
            }
            let property = property(field, typeName, scope)
            if let earlier = names[property.name], earlier.name != field.name {
                let message =
                    "'\(earlier.name)' and '\(field.name)' both become '\(property.name)'; give one a 'swift:' name"
                problems.append(Problem(mark: field.mark, place: "fields", message: message))
            }
            names[property.name] = field
            properties.append(property)
        }
        return RecordType(
            name: name,
            doc: doc,
            properties: properties,
            nested: nested,
            choices: choices,
            object: object
        )
    }

    /// A type for each set of values that several fields share whose names begin with the same words.
    private mutating func sharedChoices(_ fields: [FieldSpec], _ taken: inout Set<String>) -> [ChoiceType] {
        let choices = fields.filter { $0.kind == .choice }
        var types: [ChoiceType] = []
        for (index, field) in choices.enumerated() {
            let alike = choices.filter { $0.values == field.values }
            guard alike.count > 1, choices.firstIndex(where: { $0.values == field.values }) == index else { continue }
            let prefix = Naming.commonPrefix(alike.map(\.name))
            guard !prefix.isEmpty else { continue }
            let name = free(naming.type(prefix), taken)
            taken.insert(name)
            types.append(choice(name, "A value of the fields `\(prefix)_…`.", field.values, field.mark))
        }
        return types
    }

    private func free(_ base: String, _ taken: Set<String>) -> String {
        if base == "Type" { return free("Kind", taken) }
        let name = Self.hidden.contains(base) ? base + "Value" : base
        return taken.contains(name) ? free(name + "Entry", taken) : name
    }

    private func property(_ field: FieldSpec, _ typeName: String, _ scope: Scope) -> Property {
        var name = field.swift ?? naming.member(field.name)
        if name == "json" { name = "jsonValue" }
        let type = type(of: field, typeName, scope)
        return Property(
            name: name,
            wire: field.name,
            doc: field.doc,
            deprecated: field.deprecated,
            type: type.swift,
            fieldType: type.field,
            accessor: type.accessor(field.name)
        )
    }

    // MARK: Types

    private struct FieldType {
        let swift: String
        let field: String
        let verb: String
        let record: String?

        init(_ swift: String, _ verb: String, field: String? = nil, as record: String? = nil) {
            self.swift = swift
            self.verb = verb
            self.field = field ?? swift
            self.record = record
        }

        func accessor(_ wire: String) -> String {
            let name = SwiftLiteral.string(wire)
            return record.map { "\(verb)(\(name), as: \($0).self)" } ?? "\(verb)(\(name))"
        }
    }

    private func type(of field: FieldSpec, _ typeName: String, _ scope: Scope) -> FieldType {
        switch field.kind {
        case .uuid, .string: FieldType("String", "string")
        case .flag: FieldType("Bool", "flag")
        case .integer: FieldType("Int", "integer")
        case .number: FieldType("Double", "number")
        case .date: FieldType("Date", "date")
        case .datetime: FieldType("Date", "dateTime")
        case .csv: FieldType("[String]", "list", field: "String")
        case .json: FieldType("JSONValue", "value")
        case .choice: FieldType(typeName, "choice", as: typeName)
        case .object: object(field, typeName, scope)
        case .array: array(field, typeName, scope)
        }
    }

    private func object(_ field: FieldSpec, _ typeName: String, _ scope: Scope) -> FieldType {
        let record = content(field, typeName, scope) ?? "OpenRecord"
        return FieldType(record, "record", field: "JSONValue", as: record)
    }

    private func array(_ field: FieldSpec, _ typeName: String, _ scope: Scope) -> FieldType {
        if let record = content(field, typeName, scope) {
            return FieldType("[\(record)]", "records", field: "JSONValue", as: record)
        }
        switch field.items {
        case .uuid, .string, .choice, .date, .datetime: return FieldType("[String]", "list", field: "JSONValue")
        case .object: return FieldType("[OpenRecord]", "records", field: "JSONValue", as: "OpenRecord")
        default: return FieldType("JSONValue", "value")
        }
    }

    /// The record in an object or array; a shared record is qualified where a nested type of the same name hides it.
    private func content(_ field: FieldSpec, _ typeName: String, _ scope: Scope) -> String? {
        guard let reference = field.record, let name = records[reference.value] else {
            return field.fields.isEmpty ? nil : typeName
        }
        return scope.everywhere.contains(name) ? "AmbraSDK.\(name)" : name
    }

    // MARK: Choices

    /// A choice whose values have distinct Swift names.
    mutating func choice(_ name: String, _ doc: String, _ values: [ChoiceValue], _ mark: Mark) -> ChoiceType {
        var names: [String: String] = [:]
        var cases: [StaticMember] = []
        for choice in values {
            let value = choice.value
            let member = choice.name ?? naming.member(value)
            if let earlier = names[member], earlier != value {
                let message =
                    "the values '\(earlier)' and '\(value)' both become '\(member)'; name them, as in `\(value): name`"
                problems.append(Problem(mark: mark, place: "values", message: message))
            }
            names[member] = value
            cases.append(
                StaticMember(name: member, value: value, doc: value.isEmpty ? "The empty text." : "`\(value)`"))
        }
        return ChoiceType(name: name, doc: doc, cases: cases)
    }
}
