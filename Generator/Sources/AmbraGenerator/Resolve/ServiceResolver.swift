/// Gives the calls of a namespace their methods, answers and choices.
struct ServiceResolver {
    let naming: Naming
    /// Swift names of all records at top level, by spec name.
    let records: [String: String]
    private(set) var problems: [Problem] = []

    init(naming: Naming, records: [String: String]) {
        self.naming = naming
        self.records = records
    }

    mutating func service(_ spec: ServiceSpec) -> (service: Service, answers: [RecordType]) {
        let choices = choices(of: spec)
        var methods: [Method] = []
        var answers: [RecordType] = []
        var names: [String: CallSpec] = [:]
        for call in spec.calls {
            let name = call.swift ?? naming.member(call.name)
            if let earlier = names[name] {
                report(
                    call.mark, "calls",
                    "'\(earlier.name)' and '\(call.name)' both become '\(name)'; give one a 'swift:' name")
            }
            names[name] = call
            let answer = answer(of: call, in: spec)
            if let record = answer.record { answers.append(record) }
            var resolver = ArgumentResolver(naming: naming)
            let arguments = resolver.arguments(call.parameters, choices: choices.types[call.name] ?? [:])
            problems += resolver.problems
            methods.append(
                Method(
                    spec: call,
                    name: Keyword.escaped(name),
                    arguments: arguments,
                    answer: answer.answer,
                    errors: Self.errors(of: call),
                    isRepeatable: Self.isRepeatable(call)
                )
            )
        }
        let service = Service(
            namespace: spec.namespace,
            source: spec.mark.file,
            doc: spec.doc,
            type: naming.type(spec.namespace) + "Service",
            property: naming.member(spec.namespace),
            methods: methods,
            choices: choices.all
        )
        return (service, answers)
    }

    private mutating func report(_ mark: Mark, _ place: String, _ message: String) {
        problems.append(Problem(mark: mark, place: place, message: message))
    }

    // MARK: Answers

    private mutating func answer(
        of call: CallSpec,
        in spec: ServiceSpec
    ) -> (answer: Method.Answer, record: RecordType?) {
        let stem = naming.type(spec.namespace) + naming.type(call.swift ?? call.name)
        if call.abilities.contains(.paged) {
            if let row = call.row { return (.pages(of: records[row.value] ?? row.value), nil) }
            let record = record(
                stem + "Row", "A row of `\(call.path)`.", call.rowFields, object: Naming.singular(call.rows ?? ""))
            return (.pages(of: record.name), record)
        }
        switch call.response {
        case .redirect: return (.record("RedirectTarget"), nil)
        case .pdf, .zip, .css: return (.record("BinaryContent"), nil)
        case .i18next: return (.record("OpenRecord"), nil)
        case .json: break
        }
        if let result = call.result { return (.record(records[result.value] ?? result.value), nil) }
        if call.returns.isEmpty { return (.record("Acknowledgement"), nil) }
        let record = record(stem + "Response", "The answer of `\(call.path)`.", call.returns, object: nil)
        return (.record(record.name), record)
    }

    private mutating func record(_ name: String, _ doc: String, _ fields: [FieldSpec], object: String?) -> RecordType {
        var resolver = RecordResolver(naming: naming, records: records)
        let record = resolver.record(name, doc, fields, object: object)
        problems += resolver.problems
        return record
    }

    // MARK: Choices

    private struct ChoiceKey: Hashable {
        let parameter: String
        let values: [ChoiceValue]
    }

    /// The namespace's choices, and their types by call and parameter.
    ///
    /// A choice that several calls share by name and values has one type, `<Namespace><Parameter>`; any other is
    /// `<Namespace><Call><Parameter>`.
    private mutating func choices(of spec: ServiceSpec) -> (all: [ChoiceType], types: [String: [String: String]]) {
        var uses: [ChoiceKey: [CallSpec]] = [:]
        var marks: [ChoiceKey: Mark] = [:]
        var order: [ChoiceKey] = []
        for call in spec.calls {
            for parameter in call.parameters where parameter.kind == .choice {
                let key = ChoiceKey(parameter: parameter.name, values: parameter.values)
                if uses[key] == nil { order.append(key) }
                marks[key] = marks[key] ?? parameter.mark
                uses[key, default: []].append(call)
            }
        }
        var all: [ChoiceType] = []
        var types: [String: [String: String]] = [:]
        var taken = Set(records.values)
        for key in order {
            let calls = uses[key] ?? []
            let name = choiceName(key, calls, spec.namespace, taken)
            taken.insert(name)
            let users = calls.map { "`\($0.path)`" }.joined(separator: ", ")
            let mark = marks[key] ?? spec.mark
            all.append(choice(name, "A value of `\(key.parameter)` in \(users).", key.values, mark))
            for call in calls { types[call.name, default: [:]][key.parameter] = name }
        }
        return (all, types)
    }

    private func choiceName(_ key: ChoiceKey, _ calls: [CallSpec], _ namespace: String, _ taken: Set<String>) -> String
    {
        let parameter = naming.type(key.parameter)
        let shared = naming.type(namespace) + parameter
        if calls.count > 1, !taken.contains(shared) { return shared }
        let call = calls.first.map { naming.type($0.swift ?? $0.name) } ?? ""
        let own = naming.type(namespace) + call + parameter
        return taken.contains(own) ? own + "Choice" : own
    }

    private mutating func choice(_ name: String, _ doc: String, _ values: [ChoiceValue], _ mark: Mark) -> ChoiceType {
        var resolver = RecordResolver(naming: naming, records: records)
        let choice = resolver.choice(name, doc, values, mark)
        problems += resolver.problems
        return choice
    }

    // MARK: Behaviour of a call

    /// The call's own errors and those that filtering and sorting bring.
    static func errors(of call: CallSpec) -> [String] {
        var errors = call.errors.map(\.value)
        var implied: [String] = []
        if call.abilities.contains(.filterable) {
            implied += ["INVALID_FIELD", "INVALID_CONDITION", "FILTER_NOT_FOUND"]
        }
        if call.abilities.contains(.sortable) { implied += ["INVALID_SORT_FIELD", "INVALID_SORT_ORDER"] }
        for error in implied where !errors.contains(error) { errors.append(error) }
        return errors
    }

    /// Last words of calls that only read.
    private static let reading: Set<String> = [
        "get", "list", "count", "counts", "find", "search", "status", "permissions", "ttl", "wait", "history", "detail",
        "who", "fqdn", "public", "log", "locks",
    ]

    /// Whether doing the call twice is the same as doing it once.
    static func isRepeatable(_ call: CallSpec) -> Bool {
        if let repeats = call.repeats { return repeats == .safe }
        if call.path == "/session/user" { return true }
        guard let word = call.path.split(separator: "/").last else { return false }
        return reading.contains(String(word))
    }
}
