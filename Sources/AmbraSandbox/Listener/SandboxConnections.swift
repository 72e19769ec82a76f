#if Tools
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOSSL
import NIOWebSocket

/// A connection that was accepted. It is closed when nobody serves it.
final class AcceptedConnection: ServerChildChannelValue {
    let channel: any Channel

    init(_ channel: any Channel) { self.channel = channel }

    deinit { channel.close(promise: nil) }
}

/// Keeps what comes before a connection is served. The end of what a client sends is noticed also while nothing is
/// read, and all that came before it with it.
private final class Arrivals: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private var held: [NIOAny] = []
    private var isInputClosed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { held.append(data) }

    func channelReadComplete(context: ChannelHandlerContext) {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed {
            isInputClosed = true
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func removeHandler(context: ChannelHandlerContext, removalToken: ChannelHandlerContext.RemovalToken) {
        for data in held { context.fireChannelRead(data) }
        if !held.isEmpty { context.fireChannelReadComplete() }
        if isInputClosed { context.fireUserInboundEventTriggered(ChannelEvent.inputClosed) }
        context.leavePipeline(removalToken: removalToken)
    }
}

/// Takes from a request the wish for another protocol that the sandbox does not speak there: SwiftNIO's handler of
/// upgrades loses the head of one that it refuses.
private final class UpgradeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private let isMeant: (HTTPRequestHead) -> Bool

    init(_ isMeant: @escaping (HTTPRequestHead) -> Bool) { self.isMeant = isMeant }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data), head.headers.contains(name: "upgrade"), !isMeant(head)
        else { return context.fireChannelRead(data) }
        head.headers.remove(name: "upgrade")
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}

/// Serves connections: HTTP by the responder, and WebSocket where a client asks for it at the event channel's path.
///
/// Nothing is read before a connection is served: what a pipeline holds of one that the listener drops at its stop must
/// need no end of its own.
struct SandboxConnections: HTTPChannelHandler {
    /// What a connection speaks.
    private enum Language: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case events
    }

    let responder: Responder
    let guarded: GuardedService
    let tls: NIOSSLContext?

    private var limits: SandboxLimits { guarded.service.configuration.limits }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<AcceptedConnection> {
        channel.setOption(.autoRead, value: false).flatMap {
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(Arrivals())
                return AcceptedConnection(channel)
            }
        }
    }

    func handle(value connection: AcceptedConnection, logger: Logger) async {
        let channel = connection.channel
        await withTaskCancellationHandler {
            guard let language = try? await language(of: channel).get() else { return }
            switch language {
            case .http(let parts): await handleHTTP(asyncChannel: parts, logger: logger)
            case .events: try? await channel.closeFuture.get()
            }
        } onCancel: {
            channel.close(promise: nil)
        }
        channel.close(promise: nil)
        withExtendedLifetime(connection) {}
    }

    /// Begins to read.
    private func language(of channel: any Channel) -> EventLoopFuture<Language> {
        channel.eventLoop.flatSubmit {
            do {
                let language = try addHandlers(to: channel)
                let pipeline = channel.pipeline.syncOperations
                return pipeline.removeHandler(try pipeline.handler(type: Arrivals.self))
                    .flatMap { channel.setOption(.autoRead, value: true) }.flatMap { language }
            } catch {
                return channel.eventLoop.makeFailedFuture(error)
            }
        }
    }

    private func addHandlers(to channel: any Channel) throws -> EventLoopFuture<Language> {
        let pipeline = channel.pipeline.syncOperations
        if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
        let watch = ConnectionWatch(limits)
        let (atSocket, behindDecoder) = (watch.atSocket, watch.behindDecoder)
        let encoder = HTTPResponseEncoder()
        let decoder = ByteToMessageHandler(
            HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: decoderLimits))
        let gate = UpgradeGate { [guarded, port = channel.localAddress?.port] in
            EventSocket.isMeant($0, guarded, port: port)
        }
        let upgrade = NIOTypedHTTPServerUpgradeHandler<Language>(
            httpEncoder: encoder, extraHTTPHandlers: [atSocket, decoder, behindDecoder, gate],
            upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration(
                upgraders: [webSocket], notUpgradingCompletionHandler: Self.speakHTTP))
        try pipeline.addHandlers(atSocket, encoder, decoder, behindDecoder, gate, upgrade)
        return upgrade.upgradeResultFuture
    }

    private var decoderLimits: NIOHTTPDecoderLimitConfiguration {
        var configuration = NIOHTTPDecoderLimitConfiguration()
        configuration.maxHeaderFieldSize = limits.headerBytes
        configuration.maxHeaderListSize = limits.headerBytes
        configuration.maxHeaderFieldCount = limits.headerFields
        return configuration
    }

    @Sendable private static func speakHTTP(_ channel: any Channel) -> EventLoopFuture<Language> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            return .http(
                try NIOAsyncChannel(
                    wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)))
        }
    }

    private var webSocket: NIOTypedWebSocketServerUpgrader<Language> {
        let service = guarded.service
        return NIOTypedWebSocketServerUpgrader(
            maxFrameSize: EventSocket.longestText,
            // The gate has asked.
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(HTTPHeaders()) },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(EventSocket.handlers(service))
                    return .events
                }
            })
    }
}
#endif
