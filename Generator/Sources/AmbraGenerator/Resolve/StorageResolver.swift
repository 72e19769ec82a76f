/// Gives storage calls their methods, answers and choices.
struct StorageResolver {
    let naming: Naming
    /// Swift names of all records at top level, by spec name.
    let records: [String: String]
    private(set) var problems: [Problem] = []

    init(naming: Naming, records: [String: String]) {
        self.naming = naming
        self.records = records
    }

    mutating func group(_ spec: StorageSpec) -> (group: StorageGroup, answers: [RecordType]) {
        var methods: [StorageMethod] = []
        var answers: [RecordType] = []
        var choices: [ChoiceType] = []
        var names: [String: StorageCallSpec] = [:]
        let stem = "Storage" + naming.type(spec.namespace)
        let shared = sharedChoices(of: spec)
        for call in spec.calls {
            let name = name(of: call)
            if let earlier = names[name] {
                report(call, "'\(earlier.name)' and '\(call.name)' both become '\(name)'; give one a 'swift:' name")
            }
            names[name] = call
            let callStem = stem + naming.type(call.swift ?? call.name)
            let types = self.choices(of: call, callStem, stem, shared: shared)
            choices += types.filter { type in !choices.contains { $0.name == type.name } }
            let typeNames = zip(call.queryParameters.filter { $0.kind == .choice }.map(\.name), types.map(\.name))
            let answer = answer(of: call, callStem)
            if let record = answer.record { answers.append(record) }
            methods.append(method(call, answer.name, Dictionary(typeNames, uniquingKeysWith: { first, _ in first })))
        }
        let group = StorageGroup(
            namespace: spec.namespace,
            source: spec.mark.file,
            doc: spec.doc,
            type: stem + "Service",
            property: naming.member(spec.namespace),
            methods: methods,
            choices: choices
        )
        return (group, answers)
    }

    private func name(of call: StorageCallSpec) -> String {
        call.swift ?? naming.member(call.name)
    }

    private mutating func report(_ call: StorageCallSpec, _ message: String) {
        problems.append(Problem(mark: call.mark, place: "call '\(call.name)'", message: message))
    }

    private mutating func method(_ call: StorageCallSpec, _ answer: String, _ choices: [String: String])
        -> StorageMethod
    {
        let placeholders = call.placeholders.compactMap { name in call.pathParameters.first { $0.name == name } }
        let lists = [placeholders, call.queryParameters, call.headers]
        var resolver = ArgumentResolver(naming: naming)
        let arguments = lists.map { resolver.inOrder($0, choices: choices) }
        let parts = resolver.inOrder(call.parts, choices: [:])
        problems += resolver.problems
        var labels: Set<String> = []
        for argument in arguments.joined() + parts where !labels.insert(argument.label).inserted {
            report(call, "two parameters become '\(argument.label)'; give one a 'swift:' name")
        }
        return StorageMethod(
            spec: call,
            name: Keyword.escaped(name(of: call)),
            path: arguments[0],
            query: arguments[1],
            headers: arguments[2],
            body: body(call, parts),
            answer: answer,
            isRepeatable: call.isRepeatable
        )
    }

    /// What goes into the body, by the body's kind.
    private func body(_ call: StorageCallSpec, _ parts: [Argument]) -> [StorageArgument] {
        let name = call.bodyName ?? "body"
        switch call.body {
        case .none: return []
        case .bytes:
            return [content(call, "HTTPRequestBody", "The bytes to send, as they are.", "request.body = \(name)")]
        case .json:
            let type = call.bodyType ?? "JSONValue"
            return [content(call, type, "What is sent, as JSON.", "request.send(json: \(name))")]
        case .list: return [content(call, "[String]", "What is sent, as a comma list.", "request.send(list: \(name))")]
        case .form: return parts.map(part)
        }
    }

    private func content(_ call: StorageCallSpec, _ type: String, _ doc: String, _ statement: String) -> StorageArgument
    {
        let name = call.bodyName ?? "body"
        return StorageArgument(
            declaration: "\(name): \(type)", name: name, doc: call.bodyDoc ?? doc, statement: statement)
    }

    private func part(_ part: Argument) -> StorageArgument {
        let isFile = part.parameter.kind == .file
        let type = isFile ? "StorageFile" : part.type
        let wire = SwiftLiteral.string(part.wire)
        return StorageArgument(
            declaration: "\(part.label): \(type)" + (part.isRequired ? "" : "? = nil"),
            name: part.local,
            doc: part.parameter.doc,
            statement: "request.form.append(\(wire), \(part.local))"
        )
    }

    /// What calls of one namespace have in common: a choice of the same name and the same values.
    private func sharedChoices(of spec: StorageSpec) -> Set<ChoiceKey> {
        let keys = spec.calls.flatMap(\.queryParameters).filter { $0.kind == .choice }.map(ChoiceKey.init)
        return Set(Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys)
    }

    private struct ChoiceKey: Hashable {
        let name: String
        let values: [ChoiceValue]

        init(_ parameter: ParameterSpec) {
            name = parameter.swift ?? parameter.name
            values = parameter.values
        }
    }

    private mutating func choices(
        of call: StorageCallSpec,
        _ callStem: String,
        _ stem: String,
        shared: Set<ChoiceKey>
    ) -> [ChoiceType] {
        var types: [ChoiceType] = []
        for parameter in call.queryParameters where parameter.kind == .choice {
            var resolver = RecordResolver(naming: naming, records: records)
            let isShared = shared.contains(ChoiceKey(parameter))
            let name = (isShared ? stem : callStem) + naming.type(parameter.swift ?? parameter.name)
            let doc = "A value of `\(parameter.name)`" + (isShared ? "." : " in `\(call.path)`.")
            types.append(resolver.choice(name, doc, parameter.values, parameter.mark))
            problems += resolver.problems
        }
        return types
    }

    private mutating func answer(of call: StorageCallSpec, _ stem: String) -> (name: String, record: RecordType?) {
        switch call.response {
        case .bytes: return ("StorageContent", nil)
        case .text: return ("StorageText", nil)
        case .status: return ("Acknowledgement", nil)
        case .dataSet: return ("DataSet", nil)
        case .dataSets: return ("[DataSet]", nil)
        case .list:
            let record = call.result.map { records[$0.value] ?? $0.value } ?? "OpenRecord"
            return ("[\(record)]", nil)
        case .json: break
        }
        if let result = call.result { return (records[result.value] ?? result.value, nil) }
        if call.returns.isEmpty { return ("OpenRecord", nil) }
        var resolver = RecordResolver(naming: naming, records: records)
        let name = stem + "Response"
        let doc = "The answer of `\(call.method.rawValue) \(call.path)`."
        let record = resolver.record(name, doc, call.returns, object: nil)
        problems += resolver.problems
        return (name, record)
    }
}
