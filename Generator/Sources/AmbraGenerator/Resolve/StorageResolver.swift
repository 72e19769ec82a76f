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
        for call in spec.calls {
            let name = name(of: call)
            if let earlier = names[name] {
                report(call, "'\(earlier.name)' and '\(call.name)' both become '\(name)'; give one a 'swift:' name")
            }
            names[name] = call
            let callStem = stem + naming.type(call.swift ?? call.name)
            let types = self.choices(of: call, callStem)
            choices += types
            let typeNames = zip(call.queryParameters.filter { $0.kind == .choice }.map(\.name), types.map(\.name))
            let answer = answer(of: call, callStem)
            if let record = answer.record { answers.append(record) }
            methods.append(method(call, answer.name, Dictionary(typeNames, uniquingKeysWith: { first, _ in first })))
        }
        let group = StorageGroup(
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
        problems += resolver.problems
        var labels: Set<String> = []
        for argument in arguments.joined() where !labels.insert(argument.label).inserted {
            report(call, "two parameters become '\(argument.label)'; give one a 'swift:' name")
        }
        return StorageMethod(
            spec: call,
            name: Keyword.escaped(name(of: call)),
            path: arguments[0],
            query: arguments[1],
            headers: arguments[2],
            answer: answer,
            isRepeatable: call.repeats.map { $0 == .safe } ?? (call.method == .get)
        )
    }

    private mutating func choices(of call: StorageCallSpec, _ stem: String) -> [ChoiceType] {
        var types: [ChoiceType] = []
        for parameter in call.queryParameters where parameter.kind == .choice {
            var resolver = RecordResolver(naming: naming, records: records)
            let name = stem + naming.type(parameter.swift ?? parameter.name)
            let doc = "A value of `\(parameter.name)` in `\(call.path)`."
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
