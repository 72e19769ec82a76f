/// Makes the API out of a spec that has passed validation.
struct Resolver {
    private let spec: Spec
    private let naming: Naming
    private var records: [String: String] = [:]
    private var types: [String: Mark] = [:]
    private var problems: [Problem] = []

    /// The API, or every problem of the spec.
    static func api(of spec: Spec) -> (api: API, problems: [Problem]) {
        var resolver = Resolver(spec)
        let api = resolver.resolve()
        return (api, resolver.problems)
    }

    private init(_ spec: Spec) {
        self.spec = spec
        naming = Naming(spec.names)
    }

    private mutating func report(_ mark: Mark, _ place: String, _ message: String) {
        problems.append(Problem(mark: mark, place: place, message: message))
    }

    /// Takes a name at top level, or reports who has it.
    private mutating func take(_ name: String, _ mark: Mark, _ place: String) {
        // Some file systems do not tell `Case.swift` from `CASE.swift`.
        let key = name.lowercased()
        if let earlier = types[key] {
            report(mark, place, "the type '\(name)' is made already, by \(earlier.file):\(earlier.line); rename one")
        }
        types[key] = mark
    }

    private mutating func resolve() -> API {
        var api = API()
        let queried = (spec.services + spec.sharedRecords).flatMap(\.records)
        let stored = spec.storage.flatMap(\.records)
        for record in queried + stored {
            let name = naming.record(record.name)
            records[record.name] = name
            take(name, record.mark, "records")
        }
        api.catalogue.records = queried.map { ($0, object($0)) } + stored.map { ($0, nil) }
        api.records += queried.map { file($0, object: object($0)) }
        api.records += stored.map { file($0, object: nil) }
        for spec in spec.services { add(spec, to: &api) }
        for spec in spec.storage { add(spec, to: &api) }
        api.tokens = members(spec.tokens.map { ($0.token, $0.mark, self.doc(of: $0)) })
        api.subtypes = members(subtypes())
        api.storageStatuses = members(spec.storageStatuses.map { ($0.status, $0.mark, self.doc(of: $0)) })
        let retried = spec.storageStatuses.filter { $0.retry != .never }.map { ($0.status, $0.retry) }
        api.storageRetries = Dictionary(retried, uniquingKeysWith: { first, _ in first })
        api.dicom = spec.dicom
        api.spec = spec
        return api
    }

    private mutating func file(_ spec: RecordSpec, object: String?) -> RecordFile {
        var resolver = RecordResolver(naming: naming, records: records)
        let name = records[spec.name] ?? spec.name
        let record = resolver.record(name, spec.doc, spec.fields, object: object)
        problems += resolver.problems
        return RecordFile(name: name, source: spec.mark.file, records: [record])
    }

    /// The record's name on the wire: that of the list it is a row of, else its own in the wire's case.
    private func object(_ record: RecordSpec) -> String {
        let own = Naming.words(record.name).map { $0.lowercased() }.joined(separator: "_")
        let lists = spec.services.flatMap(\.calls).filter { $0.row?.value == record.name }
        let names = lists.compactMap(\.rows).map(Naming.singular)
        return names.contains(own) ? own : names.first ?? own
    }

    private mutating func add(_ spec: ServiceSpec, to api: inout API) {
        var resolver = ServiceResolver(naming: naming, records: records)
        let (service, answers) = resolver.service(spec)
        problems += resolver.problems
        take(service.type, spec.mark, "namespace")
        for answer in answers { take(answer.name, spec.mark, "calls") }
        for choice in service.choices { take(choice.name, spec.mark, "values") }
        api.services.append(service)
        if !answers.isEmpty {
            let name = naming.type(spec.namespace) + "Answers"
            api.records.append(RecordFile(name: name, source: spec.mark.file, records: answers))
        }
        for call in spec.calls {
            api.catalogue.service.append(entry(call, in: spec))
        }
    }

    private func entry(_ call: CallSpec, in service: ServiceSpec) -> Catalogue.Entry {
        let records = (spec.services + spec.sharedRecords).flatMap(\.records)
        let result = call.result.flatMap { result in records.first { $0.name == result.value } }
        return Catalogue.Entry(
            namespace: service.namespace,
            call: call,
            returns: result?.fields ?? call.returns,
            errors: ServiceResolver.errors(of: call)
        )
    }

    private mutating func add(_ spec: StorageSpec, to api: inout API) {
        var resolver = StorageResolver(naming: naming, records: records)
        let (group, answers) = resolver.group(spec)
        problems += resolver.problems
        take(group.type, spec.mark, "namespace")
        for answer in answers { take(answer.name, spec.mark, "calls") }
        for choice in group.choices { take(choice.name, spec.mark, "values") }
        api.storage.append(group)
        if !answers.isEmpty {
            let name = "Storage" + naming.type(spec.namespace) + "Answers"
            api.records.append(RecordFile(name: name, source: spec.mark.file, records: answers))
        }
        for call in spec.calls { api.catalogue.storage.append((spec.namespace, call)) }
    }

    // MARK: Errors

    private mutating func members(_ values: [(token: String, mark: Mark, doc: String)]) -> [StaticMember] {
        var names: [String: String] = [:]
        var members: [StaticMember] = []
        for value in values.sorted(by: { $0.token < $1.token }) {
            let name = naming.member(value.token)
            if let earlier = names[name] {
                report(
                    value.mark, "errors",
                    "'\(earlier)' and '\(value.token)' both become '\(name)'; override one in names.yaml")
            }
            names[name] = value.token
            members.append(StaticMember(name: name, value: value.token, doc: value.doc))
        }
        return members
    }

    /// A subtype that several tokens share is one member.
    private func subtypes() -> [(token: String, mark: Mark, doc: String)] {
        var owners: [String: [TokenSpec]] = [:]
        for token in spec.tokens {
            for subtype in token.subtypes { owners[subtype, default: []].append(token) }
        }
        return owners.compactMap { subtype, tokens in
            guard let mark = tokens.first?.mark else { return nil }
            let names = tokens.map(\.token).sorted().map { "`\($0)`" }
            return (subtype, mark, "A reason for \(names.joined(separator: ", ")).")
        }
    }

    private func doc(of token: TokenSpec) -> String {
        guard !token.subtypes.isEmpty else { return token.doc }
        let subtypes = token.subtypes.map { "`\($0)`" }.joined(separator: ", ")
        return "\(token.doc) Subtypes: \(subtypes)."
    }

    private func doc(of status: StorageStatusSpec) -> String {
        "\(status.doc) HTTP \(status.http)."
    }
}
