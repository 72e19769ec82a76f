/// Writes the OpenAPI 3.1 document: one line a path, a record and an error, so that a change of the spec is a change of
/// the lines it concerns. The sandbox has the same text packed.
enum OpenAPIRenderer {
    static let path = "OpenAPI/ambra.json"

    static func files(_ spec: Spec) -> [GeneratedFile] {
        guard !spec.services.isEmpty || !spec.storage.isEmpty else { return [] }
        let lines = lines(of: spec)
        var table = PackedTable(source: SpecFolder.path)
        table.declaration = ["/// The OpenAPI document of the service and of storage as packed text."]
        table.name = "OpenAPITable"
        table.parts = [PackedTable.Part(name: "document", doc: "The text of \(path).", lines: lines)]
        let document = GeneratedFile(path: path, text: lines.joined(separator: "\n") + "\n")
        return [document] + table.files(in: CatalogueRenderer.folder)
    }

    private static func lines(of spec: Spec) -> [String] {
        var document = OpenAPIWriter()
        document.open("")
        document.member("openapi", .string("3.1.0"))
        document.member("info", info)
        document.member("servers", .array([.object([("url", .string("/api/v3"))])]))
        document.member("security", OpenAPISecurity.session)
        document.list("tags", tags(spec))
        document.open("paths")
        let own = records(spec).filter { $0.fields.contains { $0.name == "status" } }.map(\.name)
        let service = spec.services.flatMap { service in
            service.calls.map { call in
                let described = OpenAPIServiceCall(
                    call: call, namespace: service.namespace, recordsWithStatus: Set(own))
                return (call.path, described.path)
            }
        }
        for (path, item) in service.sorted(by: { $0.0 < $1.0 }) { document.member(path, item) }
        document.member("/bundle", OpenAPIBundle.path)
        for (path, item) in OpenAPIStorageCall.paths(spec) { document.member(path, item) }
        document.close()
        document.open("components")
        document.member("securitySchemes", OpenAPISecurity.schemes)
        document.member("responses", OpenAPIComponents.responses)
        document.open("schemas")
        for (name, schema) in OpenAPIComponents.schemas { document.member(name, schema) }
        document.words("ErrorToken", OpenAPIComponents.tokens(spec))
        document.words("StorageStatus", OpenAPIComponents.statuses(spec))
        for record in records(spec) { document.member(record.name, OpenAPISchema.record(record)) }
        document.close()
        document.close()
        document.close()
        return document.lines
    }

    private static let info = JSONLine.object([
        ("title", .string("Ambra")),
        ("version", .string("3")),
        (
            "description",
            .string(
                "The calls of the service and of its storage engines. Calls of the service carry a form and answer a "
                    + "JSON object whose `status` is OK or ERROR; flags are 1 and 0, times are UTC. Storage calls go to "
                    + "the engine that answers name as `engine_fqdn`. Any field of an answer may be null or absent, and "
                    + "values beyond those listed may appear.")
        ),
    ])

    private static func tags(_ spec: Spec) -> [JSONLine] {
        let service = spec.services.map { (OpenAPIServiceCall.tag($0.namespace), $0.doc) }
        let storage = spec.storage.map { (OpenAPIStorageCall.tag($0.namespace), $0.doc) }
        return (service + storage).map { .object([("name", .string($0.0)), ("description", .string($0.1))]) }
    }

    private static func records(_ spec: Spec) -> [RecordSpec] {
        let all = spec.services.flatMap(\.records) + spec.sharedRecords.flatMap(\.records)
        return (all + spec.storage.flatMap(\.records)).sorted { $0.name < $1.name }
    }
}

/// Writes a JSON object whose members are a line each.
struct OpenAPIWriter {
    private(set) var lines: [String] = []
    /// Whether the next member of the open object is its first.
    private var isFirst = true

    mutating func open(_ name: String) {
        separate()
        lines.append(name.isEmpty ? "{" : "\(JSONLine.string(name).text):{")
        isFirst = true
    }

    mutating func close() {
        lines.append("}")
        isFirst = false
    }

    mutating func member(_ name: String, _ value: JSONLine) {
        separate()
        lines.append("\(JSONLine.string(name).text):\(value.text)")
        isFirst = false
    }

    /// A list with a line for each element.
    mutating func list(_ name: String, _ values: [JSONLine]) {
        separate()
        lines.append("\(JSONLine.string(name).text):[")
        for (index, value) in values.enumerated() { lines.append(value.text + (index + 1 < values.count ? "," : "")) }
        lines.append("]")
        isFirst = false
    }

    /// The schema of a text that is one of some words, or another. The words stand in an extension, with their meaning:
    /// clients that are made of a list of constants take no other word.
    mutating func words(_ name: String, _ words: [(String, String)]) {
        open(name)
        member("type", .string("string"))
        member("description", .string("One of `x-words`, which says what they mean, or another."))
        open("x-words")
        for (word, meaning) in words.sorted(by: { $0.0 < $1.0 }) { member(word, .string(meaning)) }
        close()
        close()
    }

    private mutating func separate() {
        if !isFirst, let last = lines.indices.last { lines[last] += "," }
    }
}
