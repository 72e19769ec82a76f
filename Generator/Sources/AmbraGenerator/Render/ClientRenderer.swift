/// Writes the client's properties, one a namespace.
enum ClientRenderer {
    static func file(_ services: [Service]) -> GeneratedFile {
        var writer = SwiftWriter(source: "\(SpecFolder.path)/service")
        writer.block("extension AmbraClient") { writer in
            for service in services.sorted(by: { $0.property < $1.property }) {
                writer.blank()
                writer.doc(service.doc)
                let name = Keyword.escaped(service.property)
                let type = "\(service.type)<Mode>"
                writer.line("public var \(name): \(type) { \(service.type)(client: core) }")
            }
        }
        return GeneratedFile(path: "Sources/AmbraSDK/Service/Generated/AmbraClient+Services.swift", text: writer.text)
    }
}
