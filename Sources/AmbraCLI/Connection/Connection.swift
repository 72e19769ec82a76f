#if Tools
import AmbraSDK
import AmbraTransport
import Logging

/// What a command needs to talk to the service.
struct Connection: Sendable {
    let client: AsyncAmbra
    private let console: Console
    /// Whether this command made the session, so that it has to end it.
    private let ownsSession: Bool

    /// Connects nothing yet: gathers the settings and makes the client.
    ///
    /// - Parameter needsSession: Whether the command is of no use without a login.
    init(
        _ options: ConnectionOptions, _ output: OutputOptions, console: Console, needsSession: Bool = true
    ) throws(CommandFailure) {
        self.console = console
        let environment = CommandEnvironment()
        let profile = try Self.profile(options, environment)
        let settings = try ConnectionSettings(options, environment, profile)
        let credentials = try Self.credentials(settings, options, environment, needsSession: needsSession)
        if case .password = credentials { ownsSession = true } else { ownsSession = false }
        client = try Self.client(
            settings.url, credentials, settings.engineHosts, options, output, console)
    }

    /// The profile that is used, without its path being used for anything that was not asked for.
    private static func profile(
        _ options: ConnectionOptions, _ environment: CommandEnvironment
    ) throws(CommandFailure) -> Profile? {
        let name = options.profile ?? environment.profile
        if name == nil, environment.profileFolder == nil { return nil }
        let store = try ProfileStore(folder: environment.profileFolder, name: name ?? "default")
        let profile = try store.load()
        if profile == nil, let name {
            throw CommandFailure(.badInput, "there is no profile \(name); run ambra login --profile \(name)")
        }
        return profile
    }

    private static func credentials(
        _ settings: ConnectionSettings, _ options: ConnectionOptions, _ environment: CommandEnvironment,
        needsSession: Bool
    ) throws(CommandFailure) -> Credentials {
        switch settings.login {
        case .session(let sid): return .session(id: sid)
        case .password(let username, let password): return .password(username: username, password: password)
        case .askPassword(let username):
            if !needsSession { return .session(id: "") }
            let password = try PasswordSource(options, environment).password(of: username)
            return .password(username: username, password: password)
        case .none:
            guard !needsSession else {
                throw CommandFailure(.notAllowed, "not logged in; run ambra login, or give --username")
            }
            return .session(id: "")
        }
    }

    /// A client with the settings of the options.
    static func client(
        _ url: String, _ credentials: Credentials, _ engineHosts: [String], _ options: ConnectionOptions,
        _ output: OutputOptions, _ console: Console
    ) throws(CommandFailure) -> AsyncAmbra {
        var configuration = AmbraConfiguration()
        configuration.allowsPlainHTTP = options.plainHttp
        configuration.clientName = "ambra-cli"
        configuration.engineHosts = engineHosts
        if let seconds = options.responseTimeout { configuration.responseTimeout = .seconds(seconds) }
        if let address = try? ServiceAddress(url, allowsPlainHTTP: true), address.scheme == "http" {
            let host = ServiceAddress.host(of: address.authority) ?? ""
            guard ServiceAddress.isLoopback(host) || options.plainHttp else {
                throw CommandFailure(
                    .badInput,
                    "\(host): plain HTTP would show sessions and images on the way; use https, or give --plain-http"
                )
            }
            // A sandbox on this machine has no rate to keep to.
            if ServiceAddress.isLoopback(host) { configuration.rateLimits = nil }
        }
        if output.verbose {
            configuration.logger = Logger(label: "ambra", factory: { _ in StandardErrorLog(console: console) })
        }
        var wire = CurlTransport.Configuration()
        if let file = options.cacert {
            try InputPaths.checkFile(file, of: "--cacert ")
            wire.authorityFile = file
            // The option goes before every variable, SSL_CERT_DIR included.
            wire.authorityDirectory = nil
        }
        if let file = options.cacertAdd {
            try InputPaths.checkFile(file, of: "--cacert-add ")
            wire.additionalAuthorityFile = file
        }
        if let proxy = options.proxy { wire.proxy = .server(proxy) }
        let transport: CurlTransport
        do throws(TransportError) {
            transport = try CurlTransport(configuration: wire, onThreadEnd: {})
        } catch {
            throw CommandFailure(.badInput, OptionWords.spelled(error.message))
        }
        do {
            return try AsyncAmbra(
                url: url, credentials: credentials, configuration: configuration, transport: transport)
        } catch {
            throw CommandFailure(any: error)
        }
    }

    /// Does work with the client, and ends a session that was made for it: a user may hold few at once.
    func use<Value: Sendable>(_ work: (AsyncAmbra) async throws -> Value) async throws -> Value {
        do {
            let value = try await work(client)
            await end()
            return value
        } catch {
            await end()
            throw error
        }
    }

    private func end() async {
        if ownsSession { await Self.end(client, console) }
    }

    /// Ends the session of a client, one that a login under way is about to make as well. In tasks of their own,
    /// because the session is to end after a Ctrl-C as well; but nobody waits long for it.
    static func end(_ client: AsyncAmbra, _ console: Console) async {
        var limit = Duration.seconds(5)
        if await client.core.isLoggingIn {
            limit = .seconds(15)
            console.note("waiting for the answer to the login, to end its session; Ctrl-C again waits no longer")
        }
        let (isOver, over) = AsyncStream.makeStream(of: Void.self)
        let logout = Task {
            try? await client.logOut()
            over.finish()
        }
        let clock = Task {
            try? await Task.sleep(for: limit)
            over.finish()
        }
        await Task { for await _ in isOver {} }.value
        logout.cancel()
        clock.cancel()
    }
}
#endif
