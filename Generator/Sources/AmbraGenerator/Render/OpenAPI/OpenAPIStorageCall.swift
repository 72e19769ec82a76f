/// The calls of storage as paths of the document.
struct OpenAPIStorageCall {
    let call: StorageCallSpec
    let namespace: String
    let statuses: [String: Int]

    static func tag(_ namespace: String) -> String { "Storage \(namespace)" }

    /// The path items, sorted by path; calls that differ by their method only share one.
    static func paths(_ spec: Spec) -> [(String, JSONLine)] {
        let statuses = Dictionary(
            spec.storageStatuses.map { ($0.status, $0.http) }, uniquingKeysWith: { first, _ in first })
        let calls = spec.storage.flatMap { group in
            group.calls.map { OpenAPIStorageCall(call: $0, namespace: group.namespace, statuses: statuses) }
        }
        let byPath = Dictionary(grouping: calls, by: \.call.path)
        return byPath.keys.sorted().map { path in
            let operations = (byPath[path] ?? []).sorted { $0.call.method.rawValue < $1.call.method.rawValue }
            let members = operations.flatMap { operation in
                let own = [(operation.call.method.rawValue.lowercased(), operation.line())]
                return own + (operation.call.hasHead ? [("head", operation.line(isHead: true))] : [])
            }
            return ("/storage" + path, .object([("servers", servers)] + members))
        }
    }

    private static let servers: JSONLine = {
        let engine = JSONLine.object([
            ("default", .string("storage.invalid")), ("description", .string("The `engine_fqdn` of an answer.")),
        ])
        return .array([
            .object([
                ("url", .string("/api/v3")), ("description", .string("One host for both, as the sandbox has it.")),
            ]),
            .object([
                ("url", .string("https://{engine_fqdn}/api/v3")), ("variables", .object([("engine_fqdn", engine)])),
            ]),
        ])
    }()

    /// - Parameter isHead: Describes the call that asks for the headers of the answer alone.
    private func line(isHead: Bool = false) -> JSONLine {
        let name = "storage_\(namespace.lowercased())_\(call.name)"
        var members: [(String, JSONLine)] = [
            ("tags", .strings([Self.tag(namespace)])), ("operationId", .string(isHead ? name + "_head" : name)),
            ("summary", .string(isHead ? call.doc + " Headers only." : call.doc)),
        ]
        var sentences = call.notes
        if let permission = call.permission { sentences.append("Permission: \(DocText.sentence(permission))") }
        if !sentences.isEmpty { members.append(("description", .string(sentences.joined(separator: " ")))) }
        members.append(("security", OpenAPISecurity.storage))
        let parameters =
            call.pathParameters.map { parameter($0, in: "path") }
            + call.queryParameters.map { parameter($0, in: "query") } + call.headers.map { parameter($0, in: "header") }
        if !parameters.isEmpty { members.append(("parameters", .array(parameters))) }
        if let content { members.append(("requestBody", .object([("required", .bool(true)), ("content", content)]))) }
        members.append(("responses", .object(isHead ? responses.map { ($0.0, $0.1.withoutContent) } : responses)))
        return .object(members)
    }

    private func parameter(_ parameter: ParameterSpec, in place: String) -> JSONLine {
        var members: [(String, JSONLine)] = [
            ("name", .string(parameter.name)), ("in", .string(place)),
            ("required", .bool(place == "path" || parameter.isRequired)),
        ]
        if [.csv, .tagList, .tagReplacements].contains(parameter.kind) { members.append(("explode", .bool(false))) }
        members.append(("schema", OpenAPISchema.parameter(parameter)))
        return .object(members)
    }

    /// What the body may be, by media type.
    private var content: JSONLine? {
        switch call.body {
        case .none: nil
        case .bytes, .list: OpenAPISchema.bytes()
        case .json: .object([("application/json", .object([("schema", .object([("type", .string("object"))]))]))])
        case .form: .object([("multipart/form-data", .object([("schema", form)]))])
        }
    }

    private var form: JSONLine {
        let parts = call.parts.map { part in
            (part.name, part.kind == .file ? file(part) : OpenAPISchema.parameter(part))
        }
        return .object([
            ("type", .string("object")), ("properties", .object(parts)),
            ("required", .strings(call.parts.filter(\.isRequired).map(\.name))),
        ])
    }

    private func file(_ part: ParameterSpec) -> JSONLine {
        .object([
            ("type", .string("string")), ("format", .string("binary")), ("description", .string(part.doc)),
        ])
    }

    // MARK: Answers

    private var responses: [(String, JSONLine)] {
        let accepted = (call.accepts.isEmpty ? [200, 202] : call.accepts).map { (String($0), success) }
        // A malformed request and an id that names nothing are refused by every call, whether its page says so or not.
        let common = ["BAD_REQUEST": 400, "NOT_FOUND": 404]
        let known = Set(call.errors.map(\.value)).union(common.keys)
        let byStatus = Dictionary(grouping: known) { statuses[$0] ?? common[$0] ?? 500 }
        let refused = byStatus.keys.sorted().filter { !call.accepts.contains($0) }.map { status in
            let names = DocText.list((byStatus[status] ?? []).sorted(), "or")
            return (String(status), OpenAPIComponents.answer("Refused with \(names).", "StorageError"))
        }
        return accepted + refused
    }

    private var success: JSONLine {
        let done = ("description", JSONLine.string("Done."))
        let content: JSONLine
        switch call.response {
        case .json, .list, .dataSet, .dataSets: content = .object([("application/json", .object([("schema", answer)]))])
        case .text:
            let text = JSONLine.object([("schema", .object([("type", .string("string"))]))])
            content = .object([("text/plain", text)])
        case .bytes: content = OpenAPISchema.bytes("*/*")
        case .status: return .object([done])
        }
        return .object([done, ("content", content)])
    }

    private var answer: JSONLine {
        let dataSet = JSONLine.object([("type", .string("object"))])
        switch call.response {
        case .dataSet: return dataSet
        case .dataSets: return .object([("type", .string("array")), ("items", dataSet)])
        case .list:
            let element = call.result.map { OpenAPISchema.reference($0.value) } ?? dataSet
            return .object([("type", .string("array")), ("items", element)])
        default: return object
        }
    }

    private var object: JSONLine {
        if let result = call.result { return OpenAPISchema.reference(result.value) }
        guard !call.returns.isEmpty else { return .object([]) }
        return .object([("type", .string("object")), ("properties", OpenAPISchema.properties(call.returns))])
    }
}

extension JSONLine {
    /// A response whose body does not come.
    fileprivate var withoutContent: JSONLine {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.0 != "content" })
    }
}
