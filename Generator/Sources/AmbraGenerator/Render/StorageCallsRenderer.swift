/// Writes, for the contract tests, each storage call by its name: values that came as JSON go through the typed method.
struct StorageCallsRenderer {
    let group: StorageGroup

    private var type: String { String(group.type.dropLast("Service".count)) + "Calls" }

    // MARK: A namespace

    var file: GeneratedFile {
        var writer = SwiftWriter(source: group.source, imports: ["import AmbraSDK"])
        writer.doc("The storage calls of `\(group.namespace)` by name.")
        writer.block("struct \(type)<Mode: ContractMode>") { writer in
            writer.line("let service: \(group.type)<Mode>")
            writer.blank()
            dispatch(&writer)
            for method in group.methods { render(method, &writer) }
        }
        return GeneratedFile(path: "\(CallsRenderer.folder)/\(type).swift", text: writer.text)
    }

    private func dispatch(_ writer: inout SwiftWriter) {
        writer.block("func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>?") { writer in
            writer.line("switch call {")
            for method in group.methods {
                let name = SwiftLiteral.string(method.spec.name)
                writer.line("case \(name): return try \(method.name)(arguments)")
            }
            writer.line("default: return nil")
            writer.line("}")
        }
    }

    // MARK: A call

    private func render(_ method: StorageMethod, _ writer: inout SwiftWriter) {
        writer.blank()
        writer.block("func \(method.name)(_ arguments: Arguments) throws -> TypedQuery<Mode>") { writer in
            let values = method.arguments.map(CallsRenderer.pass) + body(method)
            writer.call("let query = \(values.isEmpty ? "" : "try ")service.\(method.name)", values)
            writer.line("return TypedQuery(query)")
        }
    }

    private func body(_ method: StorageMethod) -> [String] {
        let reader: String
        switch method.spec.body {
        case .none: return []
        case .form:
            return zip(method.body, method.spec.parts).map { argument, part in
                let reader = part.kind == .file ? "file" : part.kind == .json ? "json" : "string"
                let name = SwiftLiteral.string(part.name)
                return "\(argument.name): arguments.\(reader)(\(part.isRequired ? "required: " : "")\(name))"
            }
        case .bytes: reader = "content"
        case .list: reader = "strings"
        case .json: reader = method.spec.bodyType == nil ? "json" : "tree"
        }
        return method.body.map { "\($0.name): arguments.\(reader)(required: \"body\")" }
    }

    // MARK: All namespaces

    /// The file that finds the namespace.
    static func index(_ groups: [StorageGroup]) -> GeneratedFile {
        CallsRenderer.index(
            of: "StorageService", from: "storage", calledBy: "call",
            groups.map { ($0.namespace, $0.property, StorageCallsRenderer(group: $0).type) })
    }

    static func files(_ groups: [StorageGroup]) -> [GeneratedFile] {
        groups.isEmpty ? [] : [index(groups)] + groups.map { StorageCallsRenderer(group: $0).file }
    }
}
