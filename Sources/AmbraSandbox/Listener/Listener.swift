#if Tools
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Platform

/// A listener in front of a sandbox, from its start to its stop.
final class Listener: Sendable {
    /// The port that was taken.
    let port: Int

    /// The file with the certificate by which the listener proves who it is; `nil` without TLS.
    var certificate: String? { tls?.path }

    private let serving: Task<Void, any Error>
    private let tls: ListenerCertificate?

    /// Listens; returns when the port is open.
    ///
    /// - Throws: What the system says when the address cannot be listened on, or what is wrong with the certificate.
    init(_ service: SandboxService) async throws {
        let configuration = service.configuration
        var logger = Logger(label: "ambra.sandbox")
        logger.logLevel = .critical
        let tls = try ListenerCertificate(configuration)
        let guarded = GuardedService(service)
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            responder: ListenerResponder(guarded: guarded),
            server: HTTPServerBuilder { SandboxConnections(responder: $0, guarded: guarded, tls: tls?.context) },
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port)),
            onServerRunning: { channel in
                let limit = configuration.limits.connections
                try? await channel.eventLoop.submit {
                    try channel.pipeline.syncOperations.addHandler(AcceptGate(limit: limit), position: .first)
                }.get()
                opened.yield(channel.localAddress?.port ?? 0)
            },
            logger: logger
        )
        let serving = Task {
            defer { opened.finish() }
            try await application.run()
        }
        var iterator = ports.makeAsyncIterator()
        guard let port = await iterator.next() else {
            // It failed, or this task was cancelled: then nobody would stop it.
            serving.cancel()
            tls?.remove()
            do {
                try await serving.value
            } catch let error as IOError {
                throw SystemError(error.errnoCode)
            }
            throw CancellationError()
        }
        self.port = port
        self.serving = serving
        self.tls = tls
    }

    /// Closes the port and all connections.
    func stop() async {
        serving.cancel()
        _ = await serving.result
        tls?.remove()
    }

    /// Waits until the listener ends.
    func wait() async throws { try await serving.value }
}
#endif
