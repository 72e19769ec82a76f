/// Writes records: structs over a JSON object with one computed property a field.
enum RecordRenderer {
    static func file(_ file: RecordFile) -> GeneratedFile {
        let usesDate = file.records.contains(where: usesDate)
        var writer = SwiftWriter(source: file.source, imports: usesDate ? ["public import struct Foundation.Date"] : [])
        for record in file.records {
            writer.blank()
            render(record, &writer)
        }
        return GeneratedFile(path: "Sources/AmbraSDK/Records/Generated/\(file.name).swift", text: writer.text)
    }

    private static func usesDate(_ record: RecordType) -> Bool {
        record.properties.contains { $0.type == "Date" } || record.nested.contains(where: usesDate)
    }

    static func render(_ record: RecordType, _ writer: inout SwiftWriter) {
        writer.doc(record.doc)
        writer.block("public struct \(record.name): Record") { writer in
            if let object = record.object {
                writer.doc("The object's name in answers, by which a query limits its fields.")
                writer.line("public static var objectName: String { \(SwiftLiteral.string(object)) }")
                writer.blank()
            }
            writer.doc("All fields as they arrived.")
            writer.line("public var json: JSONObject")
            writer.blank()
            writer.doc("Wraps an object.")
            writer.line("public init(json: JSONObject) { self.json = json }")
            for property in record.properties {
                writer.blank()
                render(property, &writer)
            }
            for choice in record.choices {
                writer.blank()
                ChoiceRenderer.render(choice, &writer)
            }
            for nested in record.nested {
                writer.blank()
                render(nested, &writer)
            }
            if record.object != nil, !record.properties.isEmpty {
                writer.blank()
                fields(of: record, &writer)
            }
        }
    }

    private static func render(_ property: Property, _ writer: inout SwiftWriter) {
        let deprecated = property.deprecated.map { " Deprecated: \($0)" } ?? ""
        writer.doc(property.doc + deprecated)
        let name = Keyword.escaped(property.name)
        oneLine("public var \(name): \(property.type)?", "json.\(property.accessor)", &writer)
    }

    private static func fields(of record: RecordType, _ writer: inout SwiftWriter) {
        writer.doc("The names by which a query selects, filters and sorts.")
        writer.block("public struct Fields: RecordFields") { writer in
            writer.doc("All fields.")
            writer.line("public init() {}")
            for property in record.properties {
                writer.blank()
                writer.doc("`\(property.wire)`")
                let name = Keyword.escaped(property.name)
                let value = "Field(\(SwiftLiteral.string(property.wire)))"
                oneLine("public var \(name): Field<\(property.fieldType)>", value, &writer)
            }
        }
    }

    private static func oneLine(_ declaration: String, _ body: String, _ writer: inout SwiftWriter) {
        let line = "\(declaration) { \(body) }"
        if line.count <= SwiftWriter.width - 16 {
            writer.line(line)
        } else {
            writer.block(declaration) { $0.line(body) }
        }
    }
}

/// Writes choices: raw-value structs with static members.
enum ChoiceRenderer {
    /// The choices of a file, under a heading of their own.
    static func render(_ choices: [ChoiceType], _ writer: inout SwiftWriter) {
        guard !choices.isEmpty else { return }
        writer.mark("Choices")
        for choice in choices {
            writer.blank()
            render(choice, &writer)
        }
    }

    static func render(_ choice: ChoiceType, _ writer: inout SwiftWriter) {
        writer.doc(choice.doc)
        writer.block("public struct \(choice.name): OpenChoice") { writer in
            writer.doc("The value on the wire.")
            writer.line("public let rawValue: String")
            writer.blank()
            writer.doc("Takes any value, for those of newer servers.")
            writer.line("public init(rawValue: String) { self.rawValue = rawValue }")
            for member in choice.cases {
                writer.blank()
                render(member, of: "Self", &writer)
            }
        }
    }

    static func render(_ member: StaticMember, of type: String, _ writer: inout SwiftWriter) {
        writer.doc(member.doc)
        let name = Keyword.escaped(member.name)
        writer.call("public static let \(name) = \(type)", ["rawValue: \(SwiftLiteral.string(member.value))"])
    }
}

/// Writes the members of the open sets of errors.
enum ErrorRenderer {
    static func files(_ api: API) -> [GeneratedFile] {
        [
            file(api.tokens, "ServiceError.Token", "ServiceErrorToken+Members", "errors.yaml"),
            file(api.subtypes, "ServiceError.Subtype", "ServiceErrorSubtype+Members", "errors.yaml"),
            file(
                api.storageStatuses,
                "StorageError.Status",
                "StorageErrorStatus+Members",
                "storage_errors.yaml",
                retries: api.storageRetries
            ),
        ].compactMap { $0 }
    }

    private static func file(
        _ members: [StaticMember],
        _ type: String,
        _ name: String,
        _ source: String,
        retries: [String: StorageStatusSpec.Retry]? = nil
    ) -> GeneratedFile? {
        guard !members.isEmpty else { return nil }
        var writer = SwiftWriter(source: "\(SpecFolder.path)/shared/\(source)")
        writer.block("extension \(type)") { writer in
            for member in members {
                writer.blank()
                writer.doc("`\(member.value)`: \(member.doc)")
                let name = Keyword.escaped(member.name)
                writer.call("public static let \(name) = Self", ["rawValue: \(SwiftLiteral.string(member.value))"])
            }
            if let retries { render(retries, members, &writer) }
        }
        return GeneratedFile(path: "Sources/AmbraSDK/Errors/Generated/\(name).swift", text: writer.text)
    }

    private static func render(
        _ retries: [String: StorageStatusSpec.Retry],
        _ members: [StaticMember],
        _ writer: inout SwiftWriter
    ) {
        writer.blank()
        writer.doc("The statuses after which the same call may succeed.")
        let entries = members.compactMap { member in
            retries[member.value].map { rule in
                ".\(Keyword.escaped(member.name)): .\(rule == .later ? "later" : "afterLogin")"
            }
        }
        let declaration = "static let retries: [Self: StorageError.Retry] = ["
        let line = declaration + (entries.isEmpty ? ":" : entries.joined(separator: ", ")) + "]"
        guard !writer.fits(line) else { return writer.line(line) }
        writer.line(declaration)
        for entry in entries { writer.line("    \(entry),") }
        writer.line("]")
    }
}
