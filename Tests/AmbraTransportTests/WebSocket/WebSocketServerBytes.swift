@testable import AmbraTransport

/// Random numbers that are always the same.
struct SteadyNumbers: RandomNumberGenerator, Sendable {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 11 ^ state
    }
}

/// All mask bits zero, and the nonce of RFC 6455's example where 16 numbers are taken first.
struct ExampleNumbers: RandomNumberGenerator, Sendable {
    private var nonce = ArraySlice("the sample nonce".utf8.map { UInt64($0) })

    mutating func next() -> UInt64 { nonce.popFirst() ?? 0 }
}

/// What a server sends.
enum ServerBytes {
    static let key = "dGhlIHNhbXBsZSBub25jZQ=="
    static let accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="

    static let agreement = head(
        "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Accept: \(accept)")

    static func head(_ lines: String...) -> [UInt8] {
        Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    static func frame(_ first: UInt8, _ payload: some Collection<UInt8>) -> [UInt8] {
        let count = payload.count
        if count < 126 { return [first, UInt8(count)] + payload }
        if count < 0x1_0000 { return [first, 126, UInt8(count >> 8), UInt8(count & 255)] + payload }
        return [first, 127] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } + payload
    }

    static func text(_ text: String) -> [UInt8] { frame(0x81, Array(text.utf8)) }

    static func close(_ code: UInt16, _ reason: String = "") -> [UInt8] {
        frame(0x88, [UInt8(code >> 8), UInt8(code & 255)] + Array(reason.utf8))
    }
}

extension WebSocketMachine {
    /// A connection that asks with the key of RFC 6455 and masks with zeros.
    static func example(limits: WebSocketLimits = WebSocketLimits()) -> WebSocketMachine {
        WebSocketMachine(authority: "server.example.com", path: "/chat", limits: limits, random: ExampleNumbers())
    }

    /// The same, opened.
    static func opened(limits: WebSocketLimits = WebSocketLimits()) -> WebSocketMachine {
        var machine = example(limits: limits)
        _ = machine.start()
        _ = machine.received(ServerBytes.agreement)
        return machine
    }
}
