#if Tools
import Foundation
import NIOCore

/// Takes connections as long as there is room for them, and waits while there is none.
///
/// Without it a listener whose process has no file descriptor left asks for the next connection again and again.
final class AcceptGate: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias OutboundIn = Never

    /// How long to wait when the system gives no more descriptors.
    private static let pause = TimeAmount.milliseconds(100)

    private let limit: Int
    private var open = 0
    private var isPausing = false
    /// A connection was asked for and the asking put off.
    private var isHeld = false

    /// - Parameter limit: The connections that are served at once.
    init(limit: Int) { self.limit = max(1, min(limit, Self.descriptors * 3 / 4)) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        open += 1
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        unwrapInboundIn(data).closeFuture.hop(to: context.eventLoop).whenComplete { _ in
            let (gate, context) = bound.value
            gate.open -= 1
            gate.goOn(context)
        }
        context.fireChannelRead(data)
    }

    func read(context: ChannelHandlerContext) {
        guard open < limit, !isPausing else {
            isHeld = true
            return
        }
        context.read()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isPausing else { return }
        isPausing = true
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: Self.pause) {
            let (gate, context) = bound.value
            gate.isPausing = false
            gate.goOn(context)
        }
    }

    private func goOn(_ context: ChannelHandlerContext) {
        guard isHeld, open < limit, !isPausing else { return }
        isHeld = false
        context.read()
    }

    /// The file descriptors that the process may open.
    private static var descriptors: Int {
        var limit = rlimit()
        #if canImport(Glibc)
        let result = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        #else
        let result = getrlimit(RLIMIT_NOFILE, &limit)
        #endif
        return result == 0 ? Int(clamping: limit.rlim_cur) : 1024
    }
}
#endif
