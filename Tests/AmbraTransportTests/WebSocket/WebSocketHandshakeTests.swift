import Testing

@testable import AmbraTransport

@Suite("WebSocket opening")
struct WebSocketHandshakeTests {
    @Test("the request and the answer are those of RFC 6455, section 1.2")
    func example() {
        var machine = WebSocketMachine.example()
        let lines = [
            "GET /chat HTTP/1.1", "Host: server.example.com", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: \(ServerBytes.key)", "Sec-WebSocket-Version: 13", "", "",
        ]
        #expect(machine.start() == [.send(Array(lines.joined(separator: "\r\n").utf8))])
        #expect(!machine.isOpen)
        #expect(machine.received(ServerBytes.agreement) == [.opened])
        #expect(machine.isOpen)
    }

    @Test("the head may come byte by byte, with the first message behind it")
    func split() {
        var machine = WebSocketMachine.example()
        var actions = machine.start()
        for byte in ServerBytes.agreement + ServerBytes.text("hi") { actions += machine.received([byte]) }
        #expect(actions.dropFirst() == [.opened, .deliver(.text("hi"))])
    }

    @Test("names of fields and of the protocol may have any case, and Connection may name more")
    func cases() {
        var machine = WebSocketMachine.example()
        let head = ServerBytes.head(
            "HTTP/1.1 101 ", "UPGRADE:WebSocket", "connection: keep-alive, UPGRADE\t", "Server: x",
            "sec-websocket-accept: \(ServerBytes.accept) ")
        #expect(machine.received(head) == [.opened])
    }

    static let refusals: [([String], WebSocketRefusal)] = [
        (["HTTP/1.1 403 Forbidden"], .status(403)),
        (["HTTP/1.1 200 OK"], .status(200)),
        (["HTTP/1.0 101 Switching Protocols"], .malformedHead),
        (["HTTP/1.1 1011"], .malformedHead),
        (["SSH-2.0-OpenSSH"], .malformedHead),
        ([agreed, connection, accept], .wrongField(.upgrade)),
        ([agreed, "Upgrade: websocket, h2c", connection, accept], .wrongField(.upgrade)),
        ([agreed, upgrade, accept], .wrongField(.connection)),
        ([agreed, upgrade, "Connection: close", accept], .wrongField(.connection)),
        ([agreed, upgrade, connection], .wrongField(.accept)),
        ([agreed, upgrade, connection, "Sec-WebSocket-Accept: AAAA"], .wrongField(.accept)),
        ([agreed, upgrade, connection, accept, accept], .wrongField(.accept)),
        ([agreed, upgrade, connection, accept.lowercased()], .wrongField(.accept)),
        (
            [agreed, upgrade, connection, accept, "Sec-WebSocket-Extensions: permessage-deflate"],
            .wrongField(.extensions)
        ),
        ([agreed, upgrade, connection, accept, "Sec-WebSocket-Protocol: chat"], .wrongField(.subprotocol)),
        ([agreed, upgrade, connection, accept, " folded"], .malformedHead),
        ([agreed, upgrade, connection, accept, "no colon"], .malformedHead),
        ([agreed, upgrade, connection, accept, ": no name"], .malformedHead),
        ([agreed, upgrade, connection, accept, "X: a\nY: b"], .malformedHead),
    ]
    private static let agreed = "HTTP/1.1 101 Switching Protocols"
    private static let upgrade = "Upgrade: websocket"
    private static let connection = "Connection: Upgrade"
    private static let accept = "Sec-WebSocket-Accept: \(ServerBytes.accept)"

    @Test("an answer that does not agree ends the connection, and says why", arguments: refusals)
    func refuses(lines: [String], refusal: WebSocketRefusal) {
        var machine = WebSocketMachine.example()
        _ = machine.start()
        let head = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        #expect(machine.received(head) == [.end(.refused(refusal))])
        #expect(machine.isOver)
        #expect(machine.received(ServerBytes.text("late")) == [])
    }

    @Test("a head beyond the limit is refused as soon as it is beyond")
    func headLimit() {
        var limits = WebSocketLimits()
        limits.head = ServerBytes.agreement.count
        var exact = WebSocketMachine.example(limits: limits)
        #expect(exact.received(ServerBytes.agreement) == [.opened])
        limits.head -= 1
        var longer = WebSocketMachine.example(limits: limits)
        #expect(longer.received(ServerBytes.agreement) == [.end(.refused(.headTooLarge))])
    }

    @Test("silence, a lost connection and a change of mind end the opening")
    func ends() {
        var silent = WebSocketMachine.example()
        #expect(silent.timeRanOut() == [.end(.timedOut)])
        var lost = WebSocketMachine.example()
        #expect(lost.connectionEnded() == [.end(.lost)])
        #expect(lost.connectionEnded() == [])
        var closed = WebSocketMachine.example()
        #expect(closed.close() == [.end(.closed(code: .normal, reason: ""))])
        #expect(closed.received(ServerBytes.agreement) == [])
    }

    @Test("Base64 gives the values of RFC 4648")
    func base64() {
        let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
        for (text, encoded) in pairs { #expect(WebSocketHandshake.base64(Array(text.utf8)) == encoded) }
    }
}
