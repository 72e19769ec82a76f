/// Writes, for the contract tests, each call by its name: values that came as JSON go through the typed method.
struct CallsRenderer {
    let service: Service

    static let folder = "Tests/ContractTests/Generated"

    /// A file with more methods than this goes on in another.
    private static let methodsPerFile = 40

    /// Names that differ in the Python SDK, whose names the tests share: `return` is a word of its language.
    private static let pythonMethods = ["return": "return_method"]

    private var type: String { String(service.type.dropLast("Service".count)) + "Calls" }

    // MARK: A namespace

    func files() -> [GeneratedFile] {
        let parts = stride(from: 0, to: service.methods.count, by: Self.methodsPerFile).map { start in
            service.methods[start..<min(start + Self.methodsPerFile, service.methods.count)]
        }
        var files = [main(parts.first ?? [])]
        for (index, methods) in parts.enumerated().dropFirst() { files.append(more(methods, number: index + 1)) }
        return files
    }

    private func main(_ methods: ArraySlice<Method>) -> GeneratedFile {
        var writer = SwiftWriter(source: service.source, imports: ["import AmbraSDK"])
        writer.doc("The calls of `\(service.namespace)` by name.")
        writer.block("struct \(type)<Mode: ContractMode>") { writer in
            writer.line("let service: \(service.type)<Mode>")
            writer.blank()
            dispatch(&writer)
            for method in methods { render(method, &writer) }
        }
        return GeneratedFile(path: "\(Self.folder)/\(type).swift", text: writer.text)
    }

    private func more(_ methods: ArraySlice<Method>, number: Int) -> GeneratedFile {
        var writer = SwiftWriter(source: service.source, imports: ["import AmbraSDK"])
        writer.block("extension \(type)") { writer in
            for method in methods { render(method, &writer) }
        }
        return GeneratedFile(path: "\(Self.folder)/\(type)+\(number).swift", text: writer.text)
    }

    private func dispatch(_ writer: inout SwiftWriter) {
        writer.block("func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>?") { writer in
            writer.line("switch method {")
            for method in service.methods {
                let name = Self.pythonMethods[method.spec.name] ?? method.spec.name
                writer.line("case \(SwiftLiteral.string(name)): return try \(method.name)(arguments)")
            }
            writer.line("default: return nil")
            writer.line("}")
        }
    }

    // MARK: A call

    private func render(_ method: Method, _ writer: inout SwiftWriter) {
        writer.blank()
        writer.block("func \(method.name)(_ arguments: Arguments) throws -> TypedQuery<Mode>") { writer in
            let isPlain = method.arguments.isEmpty
            writer.call("let query = \(isPlain ? "" : "try ")service.\(method.name)", method.arguments.map(Self.pass))
            writer.line("return TypedQuery(query)")
        }
    }

    static func pass(_ argument: Argument) -> String {
        let name = SwiftLiteral.string(argument.parameter.pythonName)
        let given = argument.isRequired ? "required: \(name)" : name
        return "\(argument.label): arguments.\(reader(argument))(\(given))"
    }

    private static func reader(_ argument: Argument) -> String {
        switch argument.parameter.kind {
        case .choice: argument.type == "String" ? "string" : "choice"
        case .uuid, .string: "string"
        case .flag, .wordFlag: "flag"
        case .integer: "integer"
        case .number: "number"
        case .date, .datetime: "date"
        case .csv: "strings"
        case .json: "json"
        case .file: "bytes"
        case .map, .quotedMap: "map"
        case .size: "size"
        case .tagList: "tags"
        case .tagReplacements: "replacements"
        }
    }

    // MARK: All namespaces

    /// The file that finds the namespace.
    static func index(_ services: [Service]) -> GeneratedFile {
        index(
            of: "AmbraClient", from: "service", calledBy: "method",
            services.map { ($0.namespace, $0.property, CallsRenderer(service: $0).type) })
    }

    /// The file that finds the namespace of a call.
    ///
    /// - Parameters:
    ///   - owner: The type that has the namespaces.
    ///   - folder: Where in the spec they are described.
    ///   - label: What the name of a call within its namespace is called.
    ///   - namespaces: Their names on the wire and in Swift, and the types that find their calls.
    static func index(
        of owner: String, from folder: String, calledBy label: String,
        _ namespaces: [(name: String, property: String, type: String)]
    ) -> GeneratedFile {
        var writer = SwiftWriter(source: "\(SpecFolder.path)/\(folder)", imports: ["import AmbraSDK"])
        writer.block("extension \(owner) where Mode: ContractMode") { writer in
            writer.doc("The query of a call by its names, or `nil` when there is no such call.")
            let parameters = ["_ name: String", "_ \(label): String", "_ arguments: Arguments"]
            writer.block("func query", parameters, " throws -> TypedQuery<Mode>?") { writer in
                writer.line("switch name {")
                for namespace in namespaces.sorted(by: { $0.name < $1.name }) {
                    let property = Keyword.escaped(namespace.property)
                    writer.line("case \(SwiftLiteral.string(namespace.name)):")
                    writer.line("    return try \(namespace.type)(service: \(property)).query(\(label), arguments)")
                }
                writer.line("default: return nil")
                writer.line("}")
            }
        }
        return GeneratedFile(path: "\(Self.folder)/\(owner)+Calls.swift", text: writer.text)
    }
}
