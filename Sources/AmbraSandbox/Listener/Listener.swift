#if Tools
import Hummingbird
import Logging
import NIOCore
import Platform

/// A listener in front of a sandbox, from its start to its stop.
final class Listener: Sendable {
    /// The port that was taken.
    let port: Int

    private let serving: Task<Void, any Error>

    /// Listens; returns when the port is open.
    ///
    /// - Throws: What the system says when the address cannot be listened on.
    init(_ service: SandboxService) async throws {
        let configuration = service.configuration
        var logger = Logger(label: "ambra.sandbox")
        logger.logLevel = .critical
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            responder: ListenerResponder(guarded: GuardedService(service)),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port)),
            onServerRunning: { channel in opened.yield(channel.localAddress?.port ?? 0) },
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
            do {
                try await serving.value
            } catch let error as IOError {
                throw SystemError(error.errnoCode)
            }
            throw CancellationError()
        }
        self.port = port
        self.serving = serving
    }

    /// Closes the port and all connections.
    func stop() async {
        serving.cancel()
        _ = await serving.result
    }

    /// Waits until the listener ends.
    func wait() async throws { try await serving.value }
}
#endif
