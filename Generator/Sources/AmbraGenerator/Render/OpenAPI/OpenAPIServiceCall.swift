/// A call of the service as a path of the document.
struct OpenAPIServiceCall {
    let call: CallSpec
    let namespace: String
    /// Records with a field `status` of their own.
    let recordsWithStatus: Set<String>

    static func tag(_ namespace: String) -> String { namespace }

    var path: JSONLine { .object([("post", operation)]) }

    private var operation: JSONLine {
        var members: [(String, JSONLine)] = [
            ("tags", .strings([Self.tag(namespace)])),
            ("operationId", .string(call.path.split(separator: "/").joined(separator: "_"))),
            ("summary", .string(call.doc)),
        ]
        if !description.isEmpty { members.append(("description", .string(description))) }
        if let security { members.append(("security", security)) }
        members.append(("requestBody", body))
        members.append(("responses", .object(responses)))
        return .object(members)
    }

    private var description: String {
        var sentences = call.notes
        if let permission = call.permission { sentences.append("Permission: \(DocText.sentence(permission))") }
        if call.session == .optional { sentences.append("A session is optional.") }
        if !call.credentials.isEmpty {
            let names = call.credentials.map { DocText.list($0, "and") }.joined(separator: ", or ")
            sentences.append("In place of a session: \(names), or the same as basic credentials.")
        }
        return sentences.joined(separator: " ")
    }

    /// What differs from the document's own security; nothing for a call that needs a session.
    private var security: JSONLine? {
        switch call.session {
        case .required: nil
        case .none: .array([])
        case .optional, .alternative: OpenAPISecurity.optional
        }
    }

    // MARK: Form

    private var body: JSONLine {
        let isRequired = call.parameters.contains(where: \.isRequired) || call.groups.contains { !$0.isOptional }
        var media: [(String, JSONLine)] = [("schema", .object(form))]
        let lists = call.parameters.filter { $0.kind == .csv }
        if !lists.isEmpty {
            let style = JSONLine.object([("style", .string("form")), ("explode", .bool(false))])
            media.append(("encoding", .object(lists.map { ($0.name, style) })))
        }
        let content = JSONLine.object([("application/x-www-form-urlencoded", .object(media))])
        return .object([("required", .bool(isRequired)), ("content", content)])
    }

    private var form: [(String, JSONLine)] {
        var members: [(String, JSONLine)] = [("type", .string("object"))]
        let named = call.parameters.filter { !$0.kind.isMap }
        members.append(("properties", .object(named.map { ($0.name, OpenAPISchema.parameter($0)) } + sharedFields)))
        let required = named.filter(\.isRequired).map(\.name)
        if !required.isEmpty { members.append(("required", .strings(required))) }
        members += groups
        let patterns = call.parameters.filter(\.kind.isMap).map { map in
            (OpenAPISchema.pattern(of: map), OpenAPISchema.parameter(map))
        }
        members.append(("patternProperties", .object(patterns + sharedPatterns)))
        if call.takesExtraParameters {
            members.append(("additionalProperties", .object([("type", .string("string"))])))
        }
        return members
    }

    private var sharedFields: [(String, JSONLine)] {
        var names: [(String, String)] = []
        if call.session != .none { names.append(("sid", "SessionID")) }
        if call.abilities.contains(.paged) { names += [("page.rows", "PageRows"), ("page.number", "PageNumber")] }
        if call.abilities.contains(.sortable) { names.append(("sort_by", "SortBy")) }
        if call.abilities.contains(.filterable) {
            names += [("filter_id", "FilterID"), ("filter.tz", "FilterZone")]
        }
        let own = Set(call.parameters.map(\.name))
        return names.filter { !own.contains($0.0) }.map { ($0.0, OpenAPISchema.reference($0.1)) }
    }

    private var sharedPatterns: [(String, JSONLine)] {
        var patterns = [("^fields\\..", OpenAPISchema.reference("FieldList"))]
        if call.abilities.contains(.filterable) {
            patterns.append(("^filter\\..+\\..", OpenAPISchema.reference("FilterValue")))
        }
        return patterns
    }

    /// Groups of which one alternative has to be given, and pairs of which no half may be given.
    private var groups: [(String, JSONLine)] {
        let needed = call.groups.filter { !$0.isOptional }.map { group in
            JSONLine.object([
                ("anyOf", .array(group.alternatives.map { .object([("required", .strings($0))]) }))
            ])
        }
        var members: [(String, JSONLine)] = needed.isEmpty ? [] : [("allOf", .array(needed))]
        let alternatives = call.groups.filter(\.isOptional).flatMap(\.alternatives)
        var dependent: [(String, JSONLine)] = []
        for names in alternatives where names.count > 1 {
            for name in names where alternatives.filter({ $0.contains(name) }).count == 1 {
                dependent.append((name, .strings(names.filter { $0 != name })))
            }
        }
        if !dependent.isEmpty { members.append(("dependentRequired", .object(dependent))) }
        return members
    }

    // MARK: Answers

    private var responses: [(String, JSONLine)] {
        var responses = [success]
        if isRedirect, call.response != .redirect {
            responses.append(("302", .object([("description", .string("A redirect, where the form asks for one."))])))
        }
        if call.session != .none { responses.append(("401", OpenAPIComponents.response("Unauthenticated"))) }
        if call.response == .pdf || call.response == .zip {
            responses.append(("404", .object([("description", .string("There is no such document."))])))
        }
        responses.append(("412", OpenAPIComponents.refusal(ServiceResolver.errors(of: call))))
        return responses
    }

    private var isRedirect: Bool {
        call.response == .redirect || call.parameters.contains { $0.name == "redirect" && $0.kind == .flag }
    }

    private var success: (String, JSONLine) {
        switch call.response {
        case .json: ("200", Self.answer("application/json", answer))
        case .i18next: ("200", Self.answer("application/json", .object([("type", .string("object"))])))
        case .pdf: ("200", Self.document("application/pdf"))
        case .zip: ("200", Self.document("application/zip"))
        case .css: ("200", Self.answer("text/css", .object([("type", .string("string"))])))
        case .redirect: ("302", .object([("description", .string("A redirect, as `Location` says."))]))
        }
    }

    private static func answer(_ type: String, _ schema: JSONLine) -> JSONLine {
        let content = JSONLine.object([(type, .object([("schema", schema)]))])
        return .object([("description", .string("Done.")), ("content", content)])
    }

    private static func document(_ type: String) -> JSONLine {
        .object([("description", .string("Done.")), ("content", OpenAPISchema.bytes(type))])
    }

    private var answer: JSONLine {
        let status = OpenAPISchema.reference("Done")
        if let result = call.result {
            // The record says what `status` may be, and clients cannot merge that with what every answer says.
            guard !recordsWithStatus.contains(result.value) else { return OpenAPISchema.reference(result.value) }
            return .object([("allOf", .array([status, OpenAPISchema.reference(result.value)]))])
        }
        var properties = call.returns.map { ($0.name, OpenAPISchema.field($0)) }
        if let rows = call.rows { properties.append((rows, .object([("type", .string("array")), ("items", row)]))) }
        if call.abilities.contains(.paged) { properties.append(("page", OpenAPISchema.reference("Page"))) }
        guard !properties.isEmpty else { return status }
        let own = JSONLine.object([("type", .string("object")), ("properties", .object(properties))])
        // Within `allOf`, since generators of clients overlook properties beside it.
        return .object([("allOf", .array([status, own]))])
    }

    private var row: JSONLine {
        if let row = call.row { return OpenAPISchema.reference(row.value) }
        guard !call.rowFields.isEmpty else { return .object([]) }
        return .object([("type", .string("object")), ("properties", OpenAPISchema.properties(call.rowFields))])
    }
}
