/// Writes the catalogue: one JSON object a call or a record, for the sandbox and for callers by name.
enum CatalogueRenderer {
    static let folder = "Sources/AmbraCatalogue/Generated"

    static func files(_ catalogue: Catalogue) -> [GeneratedFile] {
        guard !catalogue.service.isEmpty || !catalogue.storage.isEmpty else { return [] }
        let service = catalogue.service.sorted { $0.call.path < $1.call.path }.map { line($0).text }
        let storage = catalogue.storage.sorted { left, right in
            (left.call.path, left.call.method.rawValue) < (right.call.path, right.call.method.rawValue)
        }.map { line($0).text }
        let records = catalogue.records.sorted { $0.record.name < $1.record.name }.map { line($0).text }
        var table = PackedTable(source: SpecFolder.path)
        table.declaration = [
            "/// The calls of the service and of storage, and the records, as packed text, one JSON object a line."
        ]
        table.name = "CatalogueTable"
        table.parts = [
            PackedTable.Part(name: "service", doc: "Service calls, sorted by path.", lines: service),
            PackedTable.Part(name: "storage", doc: "Storage calls, sorted by path.", lines: storage),
            PackedTable.Part(name: "records", doc: "Records, sorted by name.", lines: records),
        ]
        return table.files(in: folder)
    }

    private static func line(_ entry: Catalogue.Entry) -> JSONLine {
        let call = entry.call
        var members: [(String, JSONLine)] = [
            ("path", .string(call.path)),
            ("namespace", .string(entry.namespace)),
            ("method", .string(call.name)),
            ("doc", .string(call.doc)),
            ("session", .string(call.session.rawValue)),
        ]
        if !call.credentials.isEmpty { members.append(("credentials", .array(call.credentials.map(JSONLine.strings)))) }
        if call.isPostOnly { members.append(("post_only", .bool(true))) }
        for ability in CallSpec.Ability.allCases where call.abilities.contains(ability) {
            members.append((ability.rawValue, .bool(true)))
        }
        if let rows = call.rows { members.append(("rows", .string(rows))) }
        if let row = call.row { members.append(("row", .string(row.value))) }
        members.append(("response", .string(call.response.rawValue)))
        if !call.groups.isEmpty { members.append(("any_of", .array(call.groups.map(group)))) }
        if call.takesExtraParameters { members.append(("extra_parameters", .bool(true))) }
        members.append(("parameters", .array(call.parameters.map(parameter))))
        members.append(("returns", .array(entry.returns.map(field))))
        members.append(("errors", .strings(entry.errors)))
        return .object(members)
    }

    private static func line(_ entry: (record: RecordSpec, object: String?)) -> JSONLine {
        let object = entry.object.map { [("object", JSONLine.string($0))] } ?? []
        let fields = JSONLine.array(entry.record.fields.map(field))
        return .object([("name", .string(entry.record.name))] + object + [("fields", fields)])
    }

    private static func group(_ group: ParameterGroup) -> JSONLine {
        let alternatives = JSONLine.array(group.alternatives.map(JSONLine.strings))
        return .object([("alternatives", alternatives), ("optional", .bool(group.isOptional))])
    }

    private static func parameter(_ parameter: ParameterSpec) -> JSONLine {
        var members: [(String, JSONLine)] = [
            ("name", .string(parameter.name)),
            ("python", .string(parameter.pythonName)),
            ("type", .string(wire(parameter.kind).rawValue)),
            ("required", .bool(parameter.isRequired)),
        ]
        members += parameter.kind == .wordFlag ? [("values", .strings(["true", "false"]))] : values(parameter.values)
        if let prefix = parameter.prefix { members.append(("prefix", .string(prefix))) }
        if let file = parameter.lengthOf { members.append(("length_of", .string(file))) }
        members.append(("doc", .string(parameter.doc)))
        return .object(members)
    }

    /// What the catalogue calls storage's own kinds: what stands on the wire.
    private static func wire(_ kind: ParameterSpec.Kind) -> ParameterSpec.Kind {
        switch kind {
        case .wordFlag: .choice
        case .size: .string
        case .tagList, .tagReplacements: .csv
        default: kind
        }
    }

    /// The values of a choice, and what those mean that the wire spells as letters.
    private static func values(_ values: [ChoiceValue]) -> [(String, JSONLine)] {
        guard !values.isEmpty else { return [] }
        let names = values.compactMap { value in value.name.map { (value.value, JSONLine.string($0)) } }
        let list = ("values", JSONLine.strings(values.map(\.value)))
        return names.isEmpty ? [list] : [list, ("value_names", .object(names))]
    }

    private static func field(_ field: FieldSpec) -> JSONLine {
        var members: [(String, JSONLine)] = [("name", .string(field.name)), ("type", .string(field.kind.rawValue))]
        members += values(field.values)
        return .object(members)
    }

    private static func line(_ entry: (namespace: String, call: StorageCallSpec)) -> JSONLine {
        let call = entry.call
        var members: [(String, JSONLine)] = [
            ("method", .string(call.method.rawValue)),
            ("path", .string(call.path)),
            ("namespace", .string(entry.namespace)),
            ("call", .string(call.name)),
            ("doc", .string(call.doc)),
            ("path_parameters", .array(call.pathParameters.map(parameter))),
            ("query_parameters", .array(call.queryParameters.map(parameter))),
            ("headers", .array(call.headers.map(parameter))),
            ("body", .string(call.body.rawValue)),
            ("response", .string(call.response.isJSON ? "json" : call.response.rawValue)),
            ("errors", .strings(call.errors.map(\.value))),
            ("accepts", .array((call.accepts.isEmpty ? [200, 202] : call.accepts).map(JSONLine.number))),
        ]
        if !call.parts.isEmpty { members.append(("parts", .array(call.parts.map(parameter)))) }
        if call.hasHead { members.append(("head", .bool(true))) }
        if call.isRepeatable { members.append(("repeatable", .bool(true))) }
        return .object(members)
    }
}
