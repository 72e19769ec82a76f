/// The JSON Schema of parameters, fields and records.
enum OpenAPISchema {
    static func reference(_ name: String) -> JSONLine {
        .object([("$ref", .string("#/components/schemas/\(name)"))])
    }

    static func record(_ record: RecordSpec) -> JSONLine {
        .object([
            ("type", .string("object")), ("description", .string(record.doc)),
            ("properties", properties(record.fields)),
        ])
    }

    static func properties(_ fields: [FieldSpec]) -> JSONLine {
        .object(fields.map { ($0.name, field($0)) })
    }

    // MARK: Fields

    /// A field of an answer: any may be null, and a choice may have values that are not listed.
    static func field(_ field: FieldSpec) -> JSONLine {
        var members: [(String, JSONLine)]
        switch field.kind {
        case .object: members = object(field)
        case .array: members = [("type", .strings(["array", "null"])), ("items", items(field))]
        default: members = scalar(field.kind)
        }
        if !field.values.isEmpty { members.append(("examples", .strings(field.values.map(\.value)))) }
        let doc = [field.doc, OpenAPIText.values(field.values)].filter { !$0.isEmpty }.joined(separator: " ")
        if !doc.isEmpty { members.append(("description", .string(doc))) }
        if field.deprecated != nil { members.append(("deprecated", .bool(true))) }
        return .object(members)
    }

    private static func scalar(_ kind: FieldSpec.Kind) -> [(String, JSONLine)] {
        switch kind {
        case .flag: [("enum", .array([.number(0), .number(1), .null]))]
        case .integer: [("type", .strings(["integer", "null"]))]
        case .number: [("type", .strings(["number", "null"]))]
        case .uuid: [("type", .strings(["string", "null"])), ("format", .string("uuid"))]
        case .date: [("type", .strings(["string", "null"])), ("format", .string("date"))]
        case .csv: [("type", .strings(["string", "array", "null"])), anything]
        case .json: []
        case .object: [("type", .strings(["object", "null"]))]
        case .array: [("type", .strings(["array", "null"])), anything]
        case .string, .datetime, .choice: [("type", .strings(["string", "null"]))]
        }
    }

    /// Elements of any kind; generators of clients refuse a list that says nothing of them.
    private static let anything = ("items", JSONLine.object([]))

    /// Some objects come as their JSON text.
    private static func object(_ field: FieldSpec) -> [(String, JSONLine)] {
        if let record = field.record {
            let text = JSONLine.object([("type", .strings(["string", "null"]))])
            return [("anyOf", .array([reference(record.value), text]))]
        }
        let type = ("type", JSONLine.strings(["object", "string", "null"]))
        return field.fields.isEmpty ? [type] : [type, ("properties", properties(field.fields))]
    }

    private static func items(_ field: FieldSpec) -> JSONLine {
        if let record = field.record { return reference(record.value) }
        if !field.fields.isEmpty {
            return .object([("type", .string("object")), ("properties", properties(field.fields))])
        }
        return .object(field.items.map(scalar) ?? [])
    }

    /// A body of bytes, of the media types it may have. `application/octet-stream` is one of them: generators of clients
    /// know no other type of bytes.
    static func bytes(_ types: String...) -> JSONLine {
        let media = JSONLine.object([("schema", .object([("type", .string("string")), ("format", .string("binary"))]))])
        return .object((types + ["application/octet-stream"]).map { ($0, media) })
    }

    // MARK: Parameters

    /// A parameter as the form, the query or a header carries it.
    static func parameter(_ parameter: ParameterSpec) -> JSONLine {
        var members = form(parameter)
        var doc = [parameter.doc, OpenAPIText.values(parameter.values)].filter { !$0.isEmpty }
        if let deprecated = parameter.deprecated { doc.append("Deprecated: \(deprecated)") }
        if !doc.isEmpty { members.append(("description", .string(doc.joined(separator: " ")))) }
        if parameter.deprecated != nil { members.append(("deprecated", .bool(true))) }
        return .object(members)
    }

    private static func form(_ parameter: ParameterSpec) -> [(String, JSONLine)] {
        let text = ("type", JSONLine.string("string"))
        switch parameter.kind {
        case .flag: return [("type", .string("integer")), ("enum", .array([.number(0), .number(1)]))]
        case .integer: return [("type", .string("integer"))]
        case .number: return [("type", .string("number"))]
        case .uuid: return [text, ("format", .string("uuid"))]
        case .date: return [text, ("format", .string("date"))]
        case .datetime: return [text, ("pattern", .string(OpenAPIText.datetimePattern))]
        case .csv: return [("type", .string("array")), ("items", .object([text]))]
        case .json: return [text, ("contentMediaType", .string("application/json"))]
        case .wordFlag: return [text, ("enum", .strings(["true", "false"]))]
        case .size: return [text, ("pattern", .string("^[0-9]+(x[0-9]+)?$"))]
        case .tagList: return list([text, ("pattern", .string("^[0-9A-Fa-f]{8}$"))])
        case .tagReplacements: return list([text, ("pattern", .string("^[0-9]+=[^,]*$"))])
        case .file: return [text, ("contentEncoding", .string("base64"))]
        case .choice where !parameter.values.isEmpty:
            return [text, ("enum", .strings(parameter.values.map(\.value)))]
        case .string, .choice, .map, .quotedMap: return [text]
        }
    }

    private static func list(_ element: [(String, JSONLine)]) -> [(String, JSONLine)] {
        [("type", .string("array")), ("items", .object(element))]
    }

    /// The pattern of the names for which a map stands.
    static func pattern(of map: ParameterSpec) -> String {
        let prefix = map.prefix ?? String(map.name.prefix { $0 != "{" && $0 != "*" && $0 != "'" })
        let literal = prefix.map { ".^$*+?()[]{}|\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
        guard map.kind != .quotedMap else { return "^\(literal)'.+'$" }
        return "^\(literal)" + (prefix.isEmpty ? "." : "[^']")
    }
}

/// Words and patterns that several schemas share.
enum OpenAPIText {
    /// `YYYY-MM-DD hh:mm:ss`, with microseconds and an offset if need be.
    static let datetimePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?)?"

    /// What the values of a choice mean that the wire spells as letters.
    static func values(_ values: [ChoiceValue]) -> String {
        let named = values.compactMap { value in value.name.map { "`\(value.value)` is \($0)" } }
        return named.isEmpty ? "" : DocText.sentence(named.joined(separator: ", "))
    }
}
