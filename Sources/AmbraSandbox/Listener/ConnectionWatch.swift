#if Tools
import NIOCore
import NIOHTTP1

/// Holds a connection to its limits: closes it when it rests, and answers 408, 431 or 400 when a request is too slow,
/// too large or none.
///
/// Two handlers see what passes, one at the socket and one behind the decoder. Used on the connection's event loop
/// only.
final class ConnectionWatch {
    /// The bytes of a body that are thrown away after an early answer; a client that goes on sending is cut off.
    private static let patience = 8 << 20
    /// How long a client has to read its last answer.
    private static let farewell = TimeAmount.seconds(1)

    private struct CutOff: Error {}

    private var clock: ConnectionClock
    private var alarm: Scheduled<Void>?
    private var alarmTime: ContinuousClock.Instant?
    private var hasBegunAnswer = false
    private var wasted = 0
    /// The last word was said: whatever comes is thrown away, and nothing more goes out.
    private(set) var isOver = false
    fileprivate weak var context: ChannelHandlerContext?

    init(_ limits: SandboxLimits) { clock = ConnectionClock(limits, now: .now) }

    /// The handlers in their order, to be removed when the connection speaks something else than HTTP.
    var atSocket: SocketWatch { SocketWatch(self) }
    var behindDecoder: RequestWatch { RequestWatch(self) }

    fileprivate func note(_ change: (inout ConnectionClock, ContinuousClock.Instant) -> Void) {
        guard !isOver else { return }
        change(&clock, .now)
        setAlarm()
    }

    fileprivate func received(_ count: Int) {
        note { $0.received(count, now: $1) }
        guard clock.isAnsweredEarly else { return }
        wasted += count
        if wasted > Self.patience { sayFarewell() }
    }

    fileprivate func sees(_ part: HTTPServerResponsePart) {
        switch part {
        case .head(let head): hasBegunAnswer = head.status.code >= 200
        case .body: break
        case .end:
            hasBegunAnswer = false
            note { $0.answered(now: $1) }
        }
    }

    fileprivate func failed(_ error: any Error) {
        refuse((error as? HTTPParserError) == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest)
    }

    fileprivate func stop() {
        isOver = true
        alarm?.cancel()
        context = nil
    }

    // MARK: Time

    private func setAlarm() {
        guard let context, let (time, _) = clock.deadline else { return }
        if let alarmTime, alarmTime <= time { return }
        alarm?.cancel()
        alarmTime = time
        let watch = NIOLoopBound(self, eventLoop: context.eventLoop)
        alarm = context.eventLoop.scheduleTask(in: TimeAmount(time - .now)) { watch.value.ring() }
    }

    private func ring() {
        (alarm, alarmTime) = (nil, nil)
        guard !isOver, let context, let (time, overtime) = clock.deadline else { return }
        guard time <= .now else { return setAlarm() }
        switch overtime {
        case .idle, .answer: context.close(promise: nil)
        case .header, .body: refuse(.requestTimeout)
        }
    }

    // MARK: The last word

    private func refuse(_ status: HTTPResponseStatus) {
        guard !isOver, let context else { return }
        guard !hasBegunAnswer, !clock.isAnsweredEarly else { return sayFarewell() }
        let text = "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        context.writeAndFlush(NIOAny(ByteBuffer(string: text)), promise: nil)
        sayFarewell()
    }

    /// Ends the connection so that the client can read the last answer although it is still sending.
    private func sayFarewell() {
        guard !isOver, let context else { return }
        isOver = true
        alarm?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        // Whoever reads the body must not take what has come for all of it.
        context.fireErrorCaught(CutOff())
        context.close(mode: .output, promise: nil)
        context.eventLoop.scheduleTask(in: Self.farewell) { bound.value.close(promise: nil) }
    }
}

/// Sees the bytes of a connection.
final class SocketWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer

    private let watch: ConnectionWatch

    init(_ watch: ConnectionWatch) { self.watch = watch }

    func handlerAdded(context: ChannelHandlerContext) {
        watch.context = context
        watch.note { _, _ in }
    }

    func handlerRemoved(context: ChannelHandlerContext) { watch.stop() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !watch.isOver else { return }
        watch.received(unwrapInboundIn(data).readableBytes)
        guard !watch.isOver else { return }
        context.fireChannelRead(data)
    }

    func read(context: ChannelHandlerContext) {
        watch.note { $0.waits(now: $1) }
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !watch.isOver else {
            promise?.fail(ChannelError.outputClosed)
            return
        }
        context.write(data, promise: promise)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isBlocked = !context.channel.isWritable
        watch.note { $0.blocks(isBlocked, now: $1) }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }
}

/// Sees the requests and answers of a connection.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart

    private let watch: ConnectionWatch

    init(_ watch: ConnectionWatch) { self.watch = watch }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: watch.note { clock, _ in clock.began() }
        case .body: break
        case .end: watch.note { $0.ended(now: $1) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = unwrapOutboundIn(data)
        context.write(data, promise: promise)
        watch.sees(part)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        watch.failed(error)
        context.fireErrorCaught(error)
    }
}
#endif
