#if Tools
import AmbraSDK
import ArgumentParser

struct LoginCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Make a session and keep it in the profile; the password is not kept.",
        discussion: "Example: ambra login --url https://access.ambrahealth.com/api/v3 --username me@example.com"
    )

    @OptionGroup var connection: ConnectionOptions
    @Flag(help: "Print one JSON value.")
    var json = false
    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        let console = output.console
        let environment = CommandEnvironment()
        let name = connection.profile ?? environment.profile ?? "default"
        let store = try ProfileStore(folder: environment.profileFolder, name: name)
        let known = try store.load()
        let url = try answer(connection.url ?? environment.url ?? known?.url, "address of the service", "--url")
        let username = try answer(
            connection.username ?? environment.username ?? known?.username, "user name", "--username")
        let own = known.flatMap { ConnectionSettings.isSame($0.url, url) ? $0 : nil }
        let engineHosts = ConnectionSettings.engineHosts(connection, environment, own)
        let client = try Connection.client(
            url,
            .password(
                username: username, password: try PasswordSource(connection, environment).password(of: username)),
            engineHosts, connection, output, console)
        let sid: String?
        do {
            sid = try await client.logIn()
            try store.save(Profile(url: url, username: username, sid: sid, engineHosts: engineHosts))
        } catch {
            // Nobody would know the session.
            await Connection.end(client, console)
            throw error
        }
        if let known, let old = known.sid, old != sid { await end(old, of: known, output, console) }
        if json {
            let value: JSONValue = [
                "url": .string(url), "username": .string(username), "profile": .string(name),
            ]
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
        } else {
            console.note("logged in as \(username); the session is kept in \(store.path)")
        }
        return .done
    }

    /// Ends the session that the profile held before, at its own service. The new one counts, whatever comes of it.
    private func end(_ sid: String, of profile: Profile, _ output: OutputOptions, _ console: Console) async {
        do {
            let client = try Connection.client(
                profile.url, .session(id: sid), profile.engineHosts, connection, output, console)
            try await client.core.endUnused(sid)
        } catch {
            console.note("the session before could not be ended; it ends by itself when it is not used")
        }
    }

    /// What is known, or what a person answers.
    private func answer(_ known: String?, _ question: String, _ option: String) throws(CommandFailure) -> String {
        if let known { return known }
        guard !connection.saysPassword, PasswordPrompt.isPossible else {
            throw CommandFailure(.badInput, "the \(question) is missing; give \(option)")
        }
        return try PasswordPrompt.text(question)
    }
}
#endif
