#if Tools
import AmbraSDK
import ArgumentParser

struct EventsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Follow what happens in the cloud, a line an event, until it is interrupted.",
        discussion: """
            Example: ambra events study.NAMESPACE --json

            Channels: study.NAMESPACE and job.NAMESPACE, with the id of a namespace (ambra whoami), and \
            meeting.ID. The first line, "subscribed", says that the service listens; a line "gap" says that events \
            may have been lost: look what is there, and go on reading.
            """
    )

    @Argument(help: ArgumentHelp("What to follow, such as study.NAMESPACE.", valueName: "channel"))
    var channel: String

    @Option(help: ArgumentHelp("End after this many events, gaps not counted.", valueName: "number"))
    var limit: Int?

    @Flag(help: "Print one JSON object a line.")
    var json = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let parts = channel.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
            throw ValidationError("the channel is KIND.ID, such as study.NAMESPACE; see ambra whoami for the id")
        }
        if let limit, limit < 1 { throw ValidationError("--limit: use 1 or more") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let connected = try Connection(connection, output, console: console)
        return try await connected.use { client in
            var count = 0
            for try await event in client.events(EventChannel(rawValue: channel)) {
                try console.line(line(event))
                guard case .event = event else { continue }
                count += 1
                if count == limit { break }
            }
            return .done
        }
    }

    private func line(_ event: ChannelEvent) -> String {
        let (kind, name): (String, String?) =
            switch event {
            case .subscribed: ("subscribed", nil)
            case .gap: ("gap", nil)
            case .event(let name): ("event", name.rawValue)
            }
        guard json else { return TerminalText.escaped(name ?? kind) }
        var members = [
            JSONObject.Member(name: "kind", value: .string(kind)),
            JSONObject.Member(name: "channel", value: .string(channel)),
        ]
        if let name { members.append(JSONObject.Member(name: "event", value: .string(name))) }
        return JSONText().text(.object(JSONObject(members)))
    }
}
#endif
