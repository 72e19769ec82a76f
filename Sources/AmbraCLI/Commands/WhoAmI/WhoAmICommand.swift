#if Tools
import AmbraSDK
import ArgumentParser

struct WhoAmICommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami",
        abstract: "Show whose session it is, and where its studies go.",
        discussion: "Example: ambra whoami"
    )

    @OptionGroup var connection: ConnectionOptions
    @Flag(help: "Print one JSON value.")
    var json = false
    @Flag(help: "Print nothing but the id of the namespace that uploads go to.")
    var namespaceId = false
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if json, namespaceId { throw ValidationError("--json and --namespace-id exclude each other") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let connected = try Connection(connection, output, console: console)
        let user = try await connected.use { client in try await client.call("/session/user").send().json }
        guard !json else {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(.object(user)))
            return .done
        }
        guard !namespaceId else {
            guard let id = user.text("namespace_id") else {
                throw CommandFailure(.badInput, "this login has no namespace of its own; see ambra whoami")
            }
            try console.line(TerminalText.escaped(id))
            return .done
        }
        let facts = [
            ("user", user.text("name")), ("email", user.text("email")), ("user id", user.text("uuid")),
            ("account", user.text("account_name")), ("account id", user.text("account_id")),
            ("uploads to", user.text("namespace_id").map { "namespace \($0)" }),
        ]
        var table = Table([Table.Column(title: "WHAT"), Table.Column(title: "VALUE")])
        for (title, value) in facts where value != nil { table.add([title, value]) }
        for namespace in user["namespaces"]?.array?.compactMap(\.object) ?? [] {
            let kind = namespace.text("type")?.lowercased() == "account" ? "account" : "namespace"
            let name = namespace.text("name").map { "\($0)  " } ?? ""
            table.add([kind, "\(name)(namespace \(namespace.text("uuid") ?? "-"))"])
        }
        try console.lines(table.lines(isStyled: console.stylesOutput))
        return .done
    }
}

extension JSONObject {
    /// A field as a person reads it; `nil` when it is absent, null or empty.
    func text(_ name: String) -> String? {
        switch self[name] {
        case nil, .null?, .string("")?: nil
        case .string(let text)?: text
        case let value?: value.jsonText
        }
    }
}
#endif
