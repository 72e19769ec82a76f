#if Tools
import AmbraSDK
import ArgumentParser

struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Background jobs of storage.",
        discussion: "Example: ambra jobs wait ID",
        subcommands: [JobsWaitCommand.self]
    )
}

struct JobsWaitCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Wait until a background job is done; 1 when it fails, 4 when it takes too long.",
        discussion: "Example: ambra jobs wait 0b6f2d64-3f0e-4a57-9a4e-6f7d5f4b8e11 --namespace ID --json"
    )

    @Argument(help: ArgumentHelp("The id that the storage call was sent with.", valueName: "id"))
    var id: String

    @Option(
        help: ArgumentHelp(
            "Namespace of the call that began the job; its events end the wait early.", valueName: "id"))
    var namespace: String?

    @Option(help: ArgumentHelp("How long to wait, 200 unless given.", valueName: "seconds"))
    var timeout = 200

    @Flag(help: "Print one JSON object a line, for each state.")
    var json = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !id.isEmpty else { throw ValidationError("the id is empty") }
        guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout: use 1 to 86400 seconds") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let connected = try Connection(connection, output, console: console)
        let (id, json) = (id, json)
        return try await connected.use { client in
            try await client.job(id).wait(timeout: .seconds(timeout), namespaceID: namespace) { state in
                // A reader who is gone is noticed where the command ends.
                try? console.line(json ? Self.object(id, state) : TerminalText.escaped(state.rawValue))
            }
            return .done
        }
    }

    private static func object(_ id: String, _ state: Job.State) -> String {
        JSONText().text(["job": .string(id), "state": .string(state.rawValue)])
    }
}
#endif
