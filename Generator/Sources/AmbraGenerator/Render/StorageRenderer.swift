/// Writes the storage service's namespaces: one struct a namespace, one method a call.
enum StorageRenderer {
    private static let folder = "Sources/AmbraSDK/Storage/Generated"

    static func files(_ groups: [StorageGroup]) -> [GeneratedFile] {
        groups.isEmpty ? [] : [properties(groups)] + groups.map(file)
    }

    /// The storage service's properties, one a namespace.
    private static func properties(_ groups: [StorageGroup]) -> GeneratedFile {
        var writer = SwiftWriter(source: "\(SpecFolder.path)/storage")
        writer.block("extension StorageService") { writer in
            for group in groups.sorted(by: { $0.property < $1.property }) {
                writer.blank()
                writer.doc(group.doc)
                let name = Keyword.escaped(group.property)
                writer.line("public var \(name): \(group.type)<Mode> { \(group.type)(storage: self) }")
            }
        }
        return GeneratedFile(path: "\(folder)/StorageService+Namespaces.swift", text: writer.text)
    }

    private static func file(_ group: StorageGroup) -> GeneratedFile {
        let methods = group.methods
        let hasBody = methods.contains { $0.spec.body == .bytes }
        let imports =
            (hasBody ? ["public import AmbraTransport"] : [])
            + (methods.contains(where: usesDICOM) ? ["public import DICOM"] : []) + ["import HTTPTypes"]
        var writer = SwiftWriter(source: group.source, imports: imports)
        writer.doc(group.doc)
        writer.block("public struct \(group.type)<Mode: CallMode>: Sendable") { writer in
            writer.line("package let storage: StorageService<Mode>")
            writer.blank()
            writer.line("package init(storage: StorageService<Mode>) { self.storage = storage }")
            for method in methods {
                writer.blank()
                render(method, &writer)
            }
        }
        ChoiceRenderer.render(group.choices, &writer)
        return GeneratedFile(path: "\(folder)/\(group.type).swift", text: writer.text)
    }

    private static func usesDICOM(_ method: StorageMethod) -> Bool {
        [.dataSet, .dataSets].contains(method.spec.response) || method.query.contains { $0.parameter.kind == .tagList }
    }

    private static func render(_ method: StorageMethod, _ writer: inout SwiftWriter) {
        document(method, &writer)
        let declarations = method.arguments.map(MethodRenderer.declaration) + method.body.map(\.declaration)
        let result = "StorageQuery<\(method.answer), Mode>"
        writer.block("public func \(method.name)", declarations, " -> \(result)") { writer in
            let isPlain = method.body.isEmpty && method.query.isEmpty && method.headers.isEmpty
            let keyword = isPlain ? "let" : "var"
            writer.call("\(keyword) request = StorageRequest", request(method))
            for argument in method.query { writer.line("request.append(\(argument.append))") }
            for argument in method.headers { writer.line("request.header(\(header(argument)))") }
            for argument in method.body { writer.line(argument.statement) }
            writer.line("return StorageQuery(storage, request)")
        }
    }

    private static func header(_ argument: Argument) -> String {
        guard let file = argument.parameter.lengthOf else { return argument.append }
        return "\(SwiftLiteral.string(argument.wire)), lengthOf: \(file)"
    }

    private static func request(_ method: StorageMethod) -> [String] {
        let call = method.spec
        var list = [".\(call.method.rawValue.lowercased())", SwiftLiteral.string(call.path)]
        list += method.path.map { $0.parameter.kind == .integer ? "String(\($0.local))" : $0.local }
        if method.isRepeatable { list.append("repeats: .safe") }
        if call.hasHead { list.append("hasHead: true") }
        return list
    }

    private static func document(_ method: StorageMethod, _ writer: inout SwiftWriter) {
        let call = method.spec
        var paragraphs = [call.doc]
        if !call.notes.isEmpty { paragraphs.append(call.notes.joined(separator: " ")) }
        if let permission = call.permission { paragraphs.append("Permission: \(DocText.sentence(permission))") }
        let head = call.hasHead ? " Its headers alone come with `head()`." : ""
        paragraphs.append("Sent as `\(call.method.rawValue) \(call.path)` to the storage engine.\(head)")
        paragraphs.append(DocText.refusals(call.errors.map(\.value)))
        writer.doc(paragraphs)
        var arguments = method.arguments.map { (name: $0.local, doc: $0.doc) }
        arguments += method.body.map { (name: $0.name, doc: $0.doc) }
        DocText.parameters(arguments, &writer)
    }
}
