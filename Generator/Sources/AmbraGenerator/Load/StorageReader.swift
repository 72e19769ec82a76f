import Yams

extension SpecReader {
    private static let storageKeys = [
        "method", "path", "doc", "notes", "permission", "path_parameters", "query_parameters", "headers", "body",
        "response", "result", "returns", "errors", "accepts", "repeats", "swift",
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
            queryParameters: parameters(keyed, "query_parameters"),
            headers: parameters(keyed, "headers"),
            body: word(keyed, "body", default: .none),
            response: word(keyed, "response", default: .json),
            result: markedText(keyed, "result"),
            returns: fields(keyed, "returns"),
            errors: texts(keyed, "errors"),
            accepts: statuses(keyed),
            repeats: repeats(keyed)
        )
        checkPath(call)
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
        checkTypes(call.pathParameters, "path_parameters", allowed: [.uuid, .string])
        checkTypes(call.queryParameters, "query_parameters", allowed: [.uuid, .string, .flag, .integer, .csv, .choice])
        checkTypes(call.headers, "headers", allowed: [.uuid, .string, .integer])
    }

    private mutating func checkTypes(_ parameters: [ParameterSpec], _ place: String, allowed: [ParameterSpec.Kind]) {
        for parameter in parameters where !allowed.contains(parameter.kind) {
            let words = allowed.map(\.rawValue).joined(separator: ", ")
            report(parameter.mark, place, "'\(parameter.kind.rawValue)' cannot stand here; use one of \(words)")
        }
    }
}
