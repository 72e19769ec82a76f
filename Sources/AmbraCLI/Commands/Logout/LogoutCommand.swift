#if Tools
import AmbraSDK
import ArgumentParser

struct LogoutCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: "End the session of the profile at the service, and forget it.",
        discussion: "Example: ambra logout"
    )

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func perform() async throws -> ExitStatus {
        let console = output.console
        let environment = CommandEnvironment()
        let name = connection.profile ?? environment.profile ?? "default"
        let store = try ProfileStore(folder: environment.profileFolder, name: name)
        guard var profile = try store.load(), let sid = profile.sid else {
            console.note("profile \(name) holds no session; nothing to do")
            return .done
        }
        let client = try Connection.client(
            profile.url, .session(id: sid), profile.engineHosts, connection, output, console)
        _ = try await client.logIn()
        // Forgotten here whatever the service says: who logs out wants to leave nothing here.
        profile.sid = nil
        try store.save(profile)
        try await client.logOut()
        console.note("logged out")
        return .done
    }
}
#endif
