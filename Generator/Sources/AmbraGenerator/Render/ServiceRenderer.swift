/// Writes a namespace's service: one method a call.
struct ServiceRenderer {
    let service: Service

    private static let folder = "Sources/AmbraSDK/Service/Generated"

    /// A file with more methods than this is split by sections.
    private static let methodsPerFile = 24

    /// The methods of one heading.
    private struct Section {
        let title: String?
        var methods: [Method]
    }

    func files() -> [GeneratedFile] {
        let sections = sections()
        guard service.methods.count > Self.methodsPerFile, sections.count > 1 else {
            return [main(sections)]
        }
        var files = [main(Array(sections.prefix(1)))]
        for section in sections.dropFirst() { files.append(extensionFile(section)) }
        return files
    }

    /// The sections in the order in which the spec names them first; calls without one come first.
    private func sections() -> [Section] {
        var sections: [Section] = []
        for method in service.methods {
            if let index = sections.firstIndex(where: { $0.title == method.spec.section }) {
                sections[index].methods.append(method)
            } else {
                sections.append(Section(title: method.spec.section, methods: [method]))
            }
        }
        return sections
    }

    private func imports(_ methods: [Method]) -> [String] {
        methods.contains { $0.arguments.contains { $0.type == "Date" } } ? ["public import struct Foundation.Date"] : []
    }

    private func main(_ sections: [Section]) -> GeneratedFile {
        let imports = imports(sections.flatMap(\.methods))
        var writer = SwiftWriter(source: service.source, imports: imports)
        writer.doc(service.doc)
        writer.block("public struct \(service.type)<Mode: CallMode>: Sendable") { writer in
            writer.line("package let client: ClientCore")
            writer.blank()
            writer.line("package init(client: ClientCore) { self.client = client }")
            for section in sections { render(section, &writer) }
        }
        ChoiceRenderer.render(service.choices, &writer)
        return GeneratedFile(path: "\(Self.folder)/\(service.type).swift", text: writer.text)
    }

    private func extensionFile(_ section: Section) -> GeneratedFile {
        var writer = SwiftWriter(source: service.source, imports: imports(section.methods))
        let title = section.title ?? "Other"
        writer.block("extension \(service.type)") { writer in render(section, &writer) }
        let words = Naming.words(title).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return GeneratedFile(path: "\(Self.folder)/\(service.type)+\(words).swift", text: writer.text)
    }

    private func render(_ section: Section, _ writer: inout SwiftWriter) {
        if let title = section.title { writer.mark(title) }
        for method in section.methods {
            writer.blank()
            MethodRenderer.render(method, &writer)
        }
    }
}

/// Writes the method of one call.
enum MethodRenderer {
    static func render(_ method: Method, _ writer: inout SwiftWriter) {
        let call = method.spec
        document(method, &writer)
        let result = answer(method)
        writer.block("public func \(method.name)", method.arguments.map(declaration), " -> \(result)") { writer in
            let isEmpty = method.arguments.isEmpty
            if !isEmpty { writer.line("var form = Form()") }
            for argument in method.arguments { writer.line("form.append(\(argument.append))") }
            for group in call.groups {
                let alternatives = group.alternatives.map(SwiftLiteral.strings)
                writer.call(group.isOptional ? "form.allowAny" : "form.requireAny", alternatives)
            }
            let query = if case .pages = method.answer { "PagedQuery" } else { "Query" }
            send(query, method, form: isEmpty ? "Form()" : "form", &writer)
        }
    }

    /// `name: Type`, with `= nil` when the argument may be left out.
    static func declaration(_ argument: Argument) -> String {
        let name = argument.label == argument.local ? argument.label : "\(argument.label) \(argument.local)"
        return argument.isRequired ? "\(name): \(argument.type)" : "\(name): \(argument.type)? = nil"
    }

    /// The query; the call's facts stand on a line of their own where one line does not hold both.
    private static func send(_ query: String, _ method: Method, form: String, _ writer: inout SwiftWriter) {
        let facts = facts(method)
        let call = "Call(\(facts.joined(separator: ", ")))"
        let line = "return \(query)(client, \(call), \(form))"
        if writer.fits(line) { return writer.line(line) }
        writer.call("let call = Call", facts)
        writer.line("return \(query)(client, call, \(form))")
    }

    private static func facts(_ method: Method) -> [String] {
        let call = method.spec
        var arguments = [SwiftLiteral.string(call.path)]
        switch call.session {
        case .required: break
        case .none: arguments.append("session: .none")
        case .optional: arguments.append("session: .optional")
        case .alternative:
            arguments.append("session: .alternative(\(SwiftLiteral.strings(call.credentials.first ?? [])))")
        }
        if method.isRepeatable { arguments.append("repeats: .safe") }
        if let rows = call.rows, call.abilities.contains(.paged) {
            arguments.append("rows: \(SwiftLiteral.string(rows))")
        }
        return arguments
    }

    private static func answer(_ method: Method) -> String {
        let abilities = method.spec.abilities
        let verbs =
            switch (abilities.contains(.filterable), abilities.contains(.sortable)) {
            case (true, true): "FilteringAndSorting"
            case (true, false): "Filtering"
            case (false, true): "Sorting"
            case (false, false): "NoVerbs"
            }
        return switch method.answer {
        case .record(let record): "Query<\(record), \(verbs), Mode>"
        case .pages(let row): "PagedQuery<\(row), \(verbs), Mode>"
        }
    }

    // MARK: Documentation

    private static func document(_ method: Method, _ writer: inout SwiftWriter) {
        let call = method.spec
        var paragraphs = [call.doc]
        if !call.notes.isEmpty { paragraphs.append(call.notes.joined(separator: " ")) }
        if let permission = call.permission { paragraphs.append("Permission: \(DocText.sentence(permission))") }
        let labels = Dictionary(method.arguments.map { ($0.wire, $0.label) }, uniquingKeysWith: { first, _ in first })
        paragraphs.append("Sent as `POST \(call.path)`\(session(call, labels)).")
        paragraphs += call.groups.map { group($0, labels) }
        if call.takesExtraParameters {
            paragraphs.append("Further parameters may be given; add them with `parameter(_:_:)`.")
        }
        paragraphs.append(DocText.refusals(method.errors))
        writer.doc(paragraphs)
        DocText.parameters(method.arguments.map { (name: $0.local, doc: $0.doc) }, &writer)
    }

    private static func session(_ call: CallSpec, _ labels: [String: String]) -> String {
        switch call.session {
        case .required: return ""
        case .none: return ", without a session"
        case .optional: return ", with the session if there is one"
        case .alternative:
            let names = (call.credentials.first ?? []).map { labels[$0] ?? $0 }
            return ", with the session unless \(DocText.list(names, "and")) \(names.count == 1 ? "is" : "are") given"
        }
    }

    private static func group(_ group: ParameterGroup, _ labels: [String: String]) -> String {
        let alternatives = group.alternatives.map { names in
            let names = names.map { labels[$0] ?? $0 }
            let others = DocText.list(Array(names.dropFirst()), "and")
            return DocText.list(Array(names.prefix(1)), "and") + (others.isEmpty ? "" : " with \(others)")
        }
        let list = alternatives.joined(separator: ", or ")
        return group.isOptional ? "Give nothing or \(list)." : "Give \(list)."
    }
}
