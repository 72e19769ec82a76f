#if Tools
package import AmbraTransport
package import HTTPTypes
import Platform

/// A caller's end of the event channel, without a socket.
final class InProcessChannel: WebSocketConnection {
    private let inbox: Locked<WebSocketInbox>
    private let lastID = Locked<UInt64>(0)
    private let client: ChannelClient
    private let texts: AsyncStream<String>.Continuation

    /// Connects.
    init(_ service: SandboxService) {
        let inbox = Locked(WebSocketInbox())
        let client = ChannelClient(
            service, send: { text in inbox.withLock { $0.add(.message(.text(text))) } },
            end: { inbox.withLock { $0.add(.ended(.lost)) } })
        let (stream, texts) = AsyncStream.makeStream(of: String.self)
        self.inbox = inbox
        self.client = client
        self.texts = texts
        inbox.withLock { $0.add(.opened) }
        Task {
            for await text in stream { await client.receive(text) }
            client.close()
        }
    }

    /// Is refused.
    init(_ service: SandboxService, refusedWith status: Int) {
        client = ChannelClient(service, send: { _ in }, end: {})
        (_, texts) = AsyncStream.makeStream(of: String.self)
        inbox = Locked(WebSocketInbox())
        inbox.withLock { $0.add(.ended(.refused(.status(status)))) }
    }

    deinit { hangUp() }

    func next() async -> WebSocketEvent? {
        let id = lastID.withLock { last in
            last += 1
            return last
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                inbox.withLock { inbox in
                    // Cancelled before it waits: nobody would wake it.
                    if Task.isCancelled { return continuation.resume(returning: nil) }
                    inbox.wait(id, continuation)
                }
            }
        } onCancel: {
            inbox.withLock { $0.leave(id) }
        }
    }

    func send(_ message: WebSocketMessage) {
        if case .text(let text) = message { texts.yield(text) }
    }

    func close(_ code: WebSocketCloseCode) {
        hangUp()
        inbox.withLock { $0.add(.ended(.closed(code: code, reason: ""))) }
    }

    private func hangUp() {
        client.close()
        texts.finish()
    }
}

extension SandboxTransport: WebSocketTransport {
    /// Opens a connection to the event channel of the service.
    package func openWebSocket(
        _ request: HTTPRequest, options: HTTPRequestOptions, limits: WebSocketLimits
    ) throws(TransportError) -> any WebSocketConnection {
        let authority = request.authority.flatMap { $0.isEmpty ? nil : $0 }
        let path = request.path ?? "/"
        let asked = SandboxRequest(method: "GET", target: path, headers: request.headerFields.byName)
        let status = guarded.refusal(of: asked, authority: authority, port: Self.port)?.status
        guard RequestTarget(path).path == ChannelRoute.fullPath, status == nil else {
            return InProcessChannel(service, refusedWith: status ?? 404)
        }
        return InProcessChannel(service)
    }
}
#endif
