#if Tools
/// A running sandbox: a ``SandboxService`` with a listener.
///
/// ```swift
/// let sandbox = try await Sandbox.start()
/// // a client of sandbox.url logs in with sandbox.username and sandbox.password
/// await sandbox.stop()
/// ```
public final class Sandbox: Sendable {
    /// The service that the listener asks.
    public let service: SandboxService
    /// The port on which the sandbox listens.
    public var port: Int { listener.port }

    private let listener: Listener

    private init(_ service: SandboxService, _ listener: Listener) {
        self.service = service
        self.listener = listener
    }

    /// Starts a sandbox; it answers when this returns.
    ///
    /// - Parameter configuration: How it behaves; by default it takes a free port of 127.0.0.1.
    /// - Throws: What the system says when the address cannot be listened on, what is wrong with the certificate,
    ///   or a ``SeedError``.
    public static func start(_ configuration: SandboxConfiguration = SandboxConfiguration()) async throws -> Sandbox {
        let seed = try configuration.seedFile.map { try SandboxSeed(path: $0) }
        let service = try SandboxService.open(configuration)
        if let seed { try await service.plant(seed) }
        return Sandbox(service, try await Listener(service))
    }

    /// Closes the port and all connections.
    public func stop() async { await listener.stop() }

    /// Waits until the sandbox ends by itself.
    ///
    /// - Throws: The failure that ended it.
    public func wait() async throws { try await listener.wait() }

    /// The base URL, for example `http://127.0.0.1:40001/api/v3`.
    public var url: String { "\(service.configuration.scheme)://\(authority)\(SandboxService.basePath)" }

    /// The file with the certificate that clients have to trust; `nil` without ``SandboxConfiguration/tls``. One that
    /// the sandbox made goes with its stop.
    public var certificate: String? { listener.certificate }

    /// `host:port`, which answers name as `engine_fqdn`.
    public var authority: String {
        let host = service.configuration.host
        return (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
    }

    /// The login of the user.
    public var username: String { service.configuration.username }
    /// The password of the user.
    public var password: String { service.configuration.password }
    /// The id of the account.
    public var accountID: String { service.accountID }
    /// The id of the account's namespace.
    public var namespaceID: String { service.namespaceID }
    /// The faults; rules may be added and removed at any time.
    public var faults: Faults { service.faults }
    /// The requests so far, oldest first.
    public var requests: [RequestRecord] { service.requests }
}
#endif
