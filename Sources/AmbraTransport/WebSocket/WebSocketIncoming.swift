import Platform

/// Puts a server's frames together to messages, and reads its control frames, which may come between fragments.
struct WebSocketIncoming: Sendable {
    enum Item: Sendable, Equatable {
        case message(WebSocketMessage)
        case ping([UInt8])
        case pong([UInt8])
        case close(WebSocketCloseCode?, reason: String)
    }

    /// A message under way.
    private struct Message: Sendable {
        let isText: Bool
        var bytes: [UInt8] = []
        var text = UTF8Check()
    }

    private let limits: WebSocketLimits
    private var header: WebSocketFrameHeader?
    private var message: Message?
    private var control: [UInt8] = []

    init(limits: WebSocketLimits) { self.limits = limits }

    /// Takes an event of the parser; gives what it completes.
    mutating func take(_ event: WebSocketFrameParser.Event) throws(WebSocketViolation) -> Item? {
        switch event {
        case .began(let header): try begin(header)
        case .payload(let bytes): try add(bytes)
        case .ended: return try finish()
        }
        return nil
    }

    private mutating func begin(_ header: WebSocketFrameHeader) throws(WebSocketViolation) {
        self.header = header
        guard !header.opcode.isControl else {
            control = []
            return
        }
        if header.opcode == .continuation {
            guard message != nil else { throw .fragments }
        } else {
            guard message == nil else { throw .fragments }
            message = Message(isText: header.opcode == .text)
        }
        guard header.length <= UInt64(limits.frame) else { throw .frameTooBig }
        let before = UInt64(message?.bytes.count ?? 0)
        guard header.length + before <= UInt64(limits.message) else { throw .messageTooBig }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) throws(WebSocketViolation) {
        guard header?.opcode.isControl == false else {
            control += bytes
            return
        }
        message?.bytes += bytes
        guard message?.isText == true else { return }
        guard bytes.withUnsafeBytes({ message?.text.accept($0) }) == true else { throw .text }
    }

    private mutating func finish() throws(WebSocketViolation) -> Item? {
        switch header?.opcode {
        case .ping: return .ping(control)
        case .pong: return .pong(control)
        case .close: return try close()
        default: return header?.isFinal == true ? try finishMessage() : nil
        }
    }

    private mutating func finishMessage() throws(WebSocketViolation) -> Item? {
        guard let whole = message else { return nil }
        message = nil
        guard whole.isText else { return .message(.binary(whole.bytes)) }
        guard whole.text.isComplete else { throw .text }
        return .message(.text(String(decoding: whole.bytes, as: UTF8.self)))
    }

    private func close() throws(WebSocketViolation) -> Item {
        guard !control.isEmpty else { return .close(nil, reason: "") }
        guard control.count >= 2 else { throw .closeCode }
        let code = WebSocketCloseCode(rawValue: UInt16(control[0]) << 8 | UInt16(control[1]))
        guard code.mayBeSent else { throw .closeCode }
        guard let reason = String(validating: control[2...], as: UTF8.self) else { throw .text }
        return .close(code, reason: reason)
    }
}
