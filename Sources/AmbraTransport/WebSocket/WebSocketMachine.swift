/// One WebSocket connection (RFC 6455, client side) without its network: bytes and commands in, actions out.
///
/// No extension and no subprotocol is offered. What a server states is never allocated, only what has come.
package struct WebSocketMachine: Sendable {
    package enum Action: Sendable, Equatable {
        /// Bytes for the server.
        case send([UInt8])
        /// The server agreed; messages may be sent.
        case opened
        case deliver(WebSocketMessage)
        case pong([UInt8])
        /// Nothing follows: send what is left, then end the connection.
        case end(WebSocketEnd)
    }

    private enum State: Sendable {
        case opening
        case open
        /// Our closing frame is out.
        case closing
        case ended
    }

    private var state = State.opening
    private var handshake: WebSocketHandshake
    private var parser = WebSocketFrameParser()
    private var incoming: WebSocketIncoming
    private var random: any RandomNumberGenerator & Sendable

    /// - Parameters:
    ///   - authority: Host and port of the server.
    ///   - path: What to ask for, with its query.
    ///   - fields: More lines of the request's head, each `Name: value`.
    package init(
        authority: String, path: String, fields: [[UInt8]] = [], limits: WebSocketLimits = WebSocketLimits(),
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        var random = random
        let nonce = (0..<16).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        self.random = random
        handshake = WebSocketHandshake(
            authority: authority, path: path, fields: fields, nonce: nonce, limit: limits.head)
        incoming = WebSocketIncoming(limits: limits)
    }

    /// Whether messages can be sent.
    package var isOpen: Bool { if case .open = state { true } else { false } }

    package var isOver: Bool { if case .ended = state { true } else { false } }

    // MARK: Commands

    /// The connection is made: asks the server for WebSocket.
    package mutating func start() -> [Action] { [.send(handshake.request)] }

    /// Sends a message. Nothing happens when the connection is not open.
    package mutating func send(_ message: WebSocketMessage) -> [Action] {
        guard isOpen else { return [] }
        switch message {
        case .text(let text): return [frame(.text, Array(text.utf8))]
        case .binary(let bytes): return [frame(.binary, bytes)]
        }
    }

    /// Asks for a sign of life, which comes as ``Action/pong(_:)``.
    ///
    /// - Parameter payload: What the server gives back; at most 125 bytes of it are sent.
    package mutating func ping(_ payload: [UInt8] = []) -> [Action] {
        guard isOpen else { return [] }
        return [frame(.ping, payload.prefix(WebSocketFrameHeader.longestControl))]
    }

    /// Says that this side closes, and waits for the server to say so too.
    ///
    /// - Parameter reason: At most 123 bytes of it are sent.
    package mutating func close(_ code: WebSocketCloseCode = .normal, reason: String = "") -> [Action] {
        switch state {
        case .opening: return end(.closed(code: code, reason: reason))
        case .open:
            state = .closing
            return [closeFrame(code, reason)]
        case .closing, .ended: return []
        }
    }

    /// The server took too long to agree to the opening or the closing.
    package mutating func timeRanOut() -> [Action] { end(.timedOut) }

    /// The connection is gone.
    package mutating func connectionEnded() -> [Action] { end(.lost) }

    // MARK: Bytes of the server

    package mutating func received(_ bytes: [UInt8]) -> [Action] {
        var input = bytes[...]
        var actions: [Action] = []
        if case .opening = state {
            do throws(WebSocketRefusal) {
                guard try handshake.received(&input) else { return [] }
                state = .open
                actions.append(.opened)
            } catch {
                return end(.refused(error))
            }
        }
        do throws(WebSocketViolation) {
            while !isOver, let event = try parser.next(&input) {
                if let item = try incoming.take(event) { actions += handle(item) }
            }
        } catch {
            actions += violated(error)
        }
        return actions
    }

    private mutating func handle(_ item: WebSocketIncoming.Item) -> [Action] {
        switch item {
        case .message(let message): return [.deliver(message)]
        case .ping(let payload): return isOpen ? [frame(.pong, payload)] : []
        case .pong(let payload): return [.pong(payload)]
        case .close(let code, let reason):
            let echo = isOpen ? [frame(.close, Self.closePayload(code, ""))] : []
            return echo + end(.closed(code: code, reason: reason))
        }
    }

    private mutating func violated(_ violation: WebSocketViolation) -> [Action] {
        let notice = isOpen ? [closeFrame(violation.closeCode, "")] : []
        return notice + end(.violated(violation))
    }

    private mutating func end(_ end: WebSocketEnd) -> [Action] {
        guard !isOver else { return [] }
        state = .ended
        return [.end(end)]
    }

    // MARK: Frames

    private mutating func frame(_ opcode: WebSocketOpcode, _ payload: some Collection<UInt8>) -> Action {
        .send(WebSocketFrameWriter.frame(opcode, payload, mask: UInt32(truncatingIfNeeded: random.next())))
    }

    private mutating func closeFrame(_ code: WebSocketCloseCode, _ reason: String) -> Action {
        frame(.close, Self.closePayload(code, reason))
    }

    private static func closePayload(_ code: WebSocketCloseCode?, _ reason: String) -> [UInt8] {
        guard let code else { return [] }
        var text = reason
        while text.utf8.count > WebSocketFrameHeader.longestControl - 2 { text.removeLast() }
        return [UInt8(code.rawValue >> 8), UInt8(code.rawValue & 0xFF)] + text.utf8
    }
}
