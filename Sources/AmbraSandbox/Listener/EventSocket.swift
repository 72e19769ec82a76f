#if Tools
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// A client of the event channel at the other end of a socket: frames in, texts out.
///
/// Used on the connection's event loop only.
final class EventSocket: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    /// The most bytes of a client's text, in one frame or several.
    static let longestText = 16 << 10
    /// The bytes of texts that wait to be handled; beyond, nothing is read until there are fewer.
    private static let waitingBytes = 64 << 10

    private let service: SandboxService
    private let silence: TimeAmount
    private var client: ChannelClient?
    private var texts: AsyncStream<String>.Continuation?
    private var alarm: Scheduled<Void>?
    /// The texts on their way to the client.
    private var leaving = 0
    private var waiting = 0
    private var isClosing = false

    private init(_ service: SandboxService) {
        self.service = service
        silence = TimeAmount(service.configuration.limits.channelSilence)
    }

    static func handlers(_ service: SandboxService) -> [any ChannelHandler] {
        let whole = NIOWebSocketFrameAggregator(
            minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 1000, maxAccumulatedFrameSize: longestText)
        return [whole, EventSocket(service)]
    }

    /// Whether a request asks for the event channel as RFC 6455 section 4.1 has it, and is meant for this sandbox.
    static func isMeant(_ head: HTTPRequestHead, _ guarded: GuardedService, port: Int?) -> Bool {
        let connection = head.headers[canonicalForm: "connection"].map { $0.lowercased() }
        guard head.headers[canonicalForm: "upgrade"].map({ $0.lowercased() }) == ["websocket"],
            connection.contains("upgrade"), head.headers["sec-websocket-version"] == ["13"],
            head.headers["sec-websocket-key"].count == 1
        else { return false }
        let fields = head.headers.map { ($0.name.lowercased(), $0.value) }
        let headers = Dictionary(fields) { first, _ in first }
        let request = SandboxRequest(method: head.method.rawValue, target: head.uri, headers: headers)
        return RequestTarget(head.uri).path == ChannelRoute.fullPath
            && guarded.refusal(of: request, authority: headers["host"], port: port) == nil
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let loop = context.eventLoop
        let bound = NIOLoopBound((self, context), eventLoop: loop)
        let client = ChannelClient(
            service,
            send: { text in
                loop.execute {
                    let (socket, context) = bound.value
                    socket.say(text, context)
                }
            },
            end: { loop.execute { bound.value.1.close(promise: nil) } })
        let (stream, texts) = AsyncStream.makeStream(of: String.self)
        (self.client, self.texts) = (client, texts)
        Task {
            for await text in stream {
                await client.receive(text)
                loop.execute {
                    let (socket, context) = bound.value
                    socket.handled(text.utf8.count, context)
                }
            }
            client.close()
        }
        setAlarm(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A client that sends no more is gone.
        if event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        setAlarm(context)
        guard !isClosing else { return }
        guard frame.maskKey != nil else { return close(.protocolError, context) }
        switch frame.opcode {
        case .text: take(frame.unmaskedData, context)
        case .binary: close(.unacceptableData, context)
        case .ping: write(WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData), context)
        case .connectionClose:
            var reason = frame.unmaskedData
            close(reason.readWebSocketErrorCode() ?? .normalClosure, context)
        default: break
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let isTooLong =
            error as? NIOWebSocketFrameAggregator.Error == .accumulatedFrameSizeIsTooLarge
            || error as? NIOWebSocketError == .invalidFrameLength
        close(isTooLong ? .messageTooLarge : .protocolError, context)
    }

    private func take(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        guard let text = String(validating: bytes.readableBytesView, as: UTF8.self) else {
            return close(.dataInconsistentWithMessage, context)
        }
        waiting += text.utf8.count
        if waiting > Self.waitingBytes { _ = context.channel.setOption(.autoRead, value: false) }
        texts?.yield(text)
    }

    private func handled(_ count: Int, _ context: ChannelHandlerContext) {
        let wasFull = waiting > Self.waitingBytes
        waiting -= count
        if wasFull, waiting <= Self.waitingBytes { _ = context.channel.setOption(.autoRead, value: true) }
    }

    private func say(_ text: String, _ context: ChannelHandlerContext) {
        guard !isClosing, client != nil else { return }
        // A client that does not read must not fill the memory; it hears of a gap when it connects again.
        guard leaving < service.configuration.limits.waitingTexts else { return context.close(promise: nil) }
        leaving += 1
        let sent = context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        sent.futureResult.whenComplete { _ in bound.value.leaving -= 1 }
        write(WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: text)), context, sent)
    }

    private func write(
        _ frame: WebSocketFrame, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>? = nil
    ) {
        context.writeAndFlush(wrapOutboundOut(frame), promise: promise)
    }

    private func close(_ code: WebSocketErrorCode, _ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        isClosing = true
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.whenComplete { _ in bound.value.close(promise: nil) }
        write(WebSocketFrame(fin: true, opcode: .connectionClose, data: data), context, sent)
    }

    private func setAlarm(_ context: ChannelHandlerContext) {
        alarm?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        alarm = context.eventLoop.scheduleTask(in: silence) { bound.value.close(promise: nil) }
    }

    private func end() {
        alarm?.cancel()
        texts?.finish()
        client?.close()
        (client, texts) = (nil, nil)
    }
}
#endif
