#if Tools
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// A WebSocket server on loopback, made of SwiftNIO's, whose every connection follows a script of the test.
public final class WebSocketTestServer: Sendable {
    /// Called on the connection's event loop, in order.
    public typealias Script = @Sendable (WebSocketTestPeer, WebSocketTestEvent) -> Void

    /// Where it listens.
    public let port: Int
    private let listener: any Channel

    /// Listens on a free port.
    public init(_ script: @escaping Script) async throws {
        let upgrader = NIOWebSocketServerUpgrader(
            maxFrameSize: 8 << 20,
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(HTTPHeaders()) },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture {
                    let peer = WebSocketTestPeer(channel: channel, path: head.uri)
                    try channel.pipeline.syncOperations.addHandler(PeerHandler(peer: peer, script: script))
                }
            })
        listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.pipeline.configureHTTPServerPipeline(
                    withServerUpgrade: (upgraders: [upgrader], completionHandler: { _ in }))
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = listener.localAddress?.port ?? 0
    }

    /// Host and port.
    public var authority: String { "127.0.0.1:\(port)" }

    /// Takes no more connections.
    public func stop() async { try? await listener.close() }
}

/// What a client does.
public enum WebSocketTestEvent: Sendable, Equatable {
    case opened
    case text(String)
    case binary([UInt8])
    case pong([UInt8])
    /// The client sent a closing frame, which is answered after the script.
    case closing([UInt8])
    /// The connection is gone.
    case gone
}

/// The server's end of a connection.
public struct WebSocketTestPeer: Sendable {
    let channel: any Channel
    /// The path and query that the client asked for.
    public let path: String

    /// Tells one connection from another.
    public var id: ObjectIdentifier { ObjectIdentifier(channel) }

    /// Sends a text.
    public func send(_ text: String) { send(opcode: 1, Array(text.utf8)) }

    /// Sends a frame.
    public func send(opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true) {
        guard let code = WebSocketOpcode(encodedWebSocketOpcode: opcode) else { return }
        channel.writeAndFlush(
            WebSocketFrame(fin: isFinal, opcode: code, data: ByteBuffer(bytes: payload)), promise: nil)
    }

    /// Reads nothing more, and answers nothing: as a machine that has vanished.
    public func stopReading() { _ = channel.setOption(.autoRead, value: false) }

    /// Ends the connection without a word.
    public func drop() { channel.close(promise: nil) }
}

private final class PeerHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame

    private let peer: WebSocketTestPeer
    private let script: WebSocketTestServer.Script
    private var parts: [UInt8] = []
    private var isText = false

    init(peer: WebSocketTestPeer, script: @escaping WebSocketTestServer.Script) {
        self.peer = peer
        self.script = script
    }

    func handlerAdded(context: ChannelHandlerContext) { script(peer, .opened) }

    func channelInactive(context: ChannelHandlerContext) {
        script(peer, .gone)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        let bytes = Array(frame.unmaskedData.readableBytesView)
        switch frame.opcode {
        case .text, .binary, .continuation:
            if frame.opcode != .continuation { isText = frame.opcode == .text }
            parts += bytes
            guard frame.fin else { return }
            script(peer, isText ? .text(String(decoding: parts, as: UTF8.self)) : .binary(parts))
            parts = []
        case .ping: peer.send(opcode: 10, bytes)
        case .pong: script(peer, .pong(bytes))
        case .connectionClose:
            script(peer, .closing(bytes))
            let answer = WebSocketFrame(
                fin: true, opcode: .connectionClose, data: ByteBuffer(bytes: bytes.prefix(2)))
            let channel = peer.channel
            channel.writeAndFlush(answer).whenComplete { _ in channel.close(promise: nil) }
        default: break
        }
    }
}
#endif
