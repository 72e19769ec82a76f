import Yams

extension SpecReader {
    private static let storageKeys = [
        "method", "path", "doc", "notes", "permission", "path_parameters", "query_parameters", "headers", "body",
        "body_name", "body_type", "body_doc", "parts", "head", "response", "result", "returns", "errors", "accepts",
        "repeats", "swift",
    ]

    /// Reads a file of Spec/storage.
    mutating func storage(_ node: Node) -> StorageSpec {
        let top = keyed(node, "file", allowing: ["namespace", "doc", "calls", "records"])
        var calls: [StorageCallSpec] = []
        if let node = top.values["calls"] {
            for pair in pairs(node, "calls") {
                calls.append(storageCall(named: pair.key, at: pair.mark, pair.value))
            }
        }
        return StorageSpec(
            mark: top.mark,
            namespace: namespace(top),
            doc: requiredText(top, "doc"),
            calls: calls,
            records: records(top)
        )
    }

    private mutating func storageCall(named name: String, at mark: Mark, _ node: Node) -> StorageCallSpec {
        let keyed = keyed(node, "call '\(name)'", allowing: Self.storageKeys)
        let call = StorageCallSpec(
            mark: mark,
            name: name,
            swift: identifier(keyed, "swift"),
            method: word(keyed, "method", default: .get),
            path: requiredText(keyed, "path", at: mark),
            doc: requiredText(keyed, "doc", at: mark),
            notes: texts(keyed, "notes").map(\.value),
            permission: text(keyed, "permission"),
            pathParameters: pathParameters(keyed),
            queryParameters: parameters(keyed, "query_parameters", kinds: ParameterSpec.Kind.allCases),
            headers: parameters(keyed, "headers"),
            body: word(keyed, "body", default: .none),
            bodyName: identifier(keyed, "body_name"),
            bodyType: text(keyed, "body_type"),
            bodyDoc: text(keyed, "body_doc"),
            parts: parameters(keyed, "parts"),
            hasHead: flag(keyed, "head"),
            response: word(keyed, "response", default: .json),
            result: markedText(keyed, "result"),
            returns: fields(keyed, "returns"),
            errors: texts(keyed, "errors"),
            accepts: statuses(keyed),
            repeats: repeats(keyed)
        )
        checkPath(call)
        checkBody(call)
        return call
    }

    /// A path has no gaps: its parameters are required without saying so.
    private mutating func pathParameters(_ keyed: KeyedNode) -> [ParameterSpec] {
        var parameters = parameters(keyed, "path_parameters")
        for index in parameters.indices { parameters[index].isRequired = true }
        return parameters
    }

    private mutating func statuses(_ keyed: KeyedNode) -> [Int] {
        var result: [Int] = []
        for text in texts(keyed, "accepts") {
            if let status = Int(text.value), (100...599).contains(status) {
                result.append(status)
            } else {
                report(text.mark, "accepts", "'\(text.value)' is not an HTTP status; use a number from 100 to 599")
            }
        }
        return result
    }

    private mutating func checkPath(_ call: StorageCallSpec) {
        let described = call.pathParameters.map(\.name)
        for name in call.placeholders where !described.contains(name) {
            report(call.mark, "path_parameters", "'{\(name)}' of the path is not described; add '- \(name): string'")
        }
        for parameter in call.pathParameters where !call.placeholders.contains(parameter.name) {
            let help = advice(for: parameter.name, among: call.placeholders)
            report(parameter.mark, "path_parameters", "'\(parameter.name)' is not in the path" + help)
        }
        checkTypes(call.pathParameters, "path_parameters", allowed: [.uuid, .string, .integer])
        checkTypes(
            call.queryParameters, "query_parameters",
            allowed: [
                .uuid, .string, .flag, .wordFlag, .integer, .number, .csv, .json, .choice, .size, .tagList,
                .tagReplacements,
            ])
        checkTypes(call.headers, "headers", allowed: [.uuid, .string, .integer])
    }

    private mutating func checkBody(_ call: StorageCallSpec) {
        let place = "call '\(call.name)'"
        checkTypes(call.parts, "parts", allowed: [.file, .string, .json])
        if (call.body == .form) != !call.parts.isEmpty {
            report(call.mark, place, "a form has parts and nothing else has; use body: form with a 'parts:' list")
        }
        if call.body != .json, call.bodyType != nil {
            report(call.mark, place, "'body_type' is for JSON bodies; leave it out")
        }
        if call.hasHead, call.method != .get {
            report(call.mark, place, "only a GET call can be made as HEAD; leave 'head' out")
        }
        let files = call.parts.filter { $0.kind == .file }.map(\.name)
        for header in call.headers {
            guard let file = header.lengthOf, !files.contains(file) else { continue }
            report(header.mark, "headers", "'\(file)' is no file of the form" + advice(for: file, among: files))
        }
    }

    mutating func checkTypes(_ parameters: [ParameterSpec], _ place: String, allowed: [ParameterSpec.Kind]) {
        for parameter in parameters where !allowed.contains(parameter.kind) {
            let words = allowed.map(\.rawValue).joined(separator: ", ")
            report(parameter.mark, place, "'\(parameter.kind.rawValue)' cannot stand here; use one of \(words)")
        }
    }
}
