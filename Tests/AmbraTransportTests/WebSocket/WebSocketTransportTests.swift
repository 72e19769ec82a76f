#if Tools
import Foundation
import HTTPTypes
import Platform
import Testing
import WebSocketTestServer

@testable import AmbraTransport

@Suite("WebSocket over libcurl", .timeLimit(.minutes(10)))
struct WebSocketTransportTests {
    private func open(
        _ authority: String, scheme: String = "http", limits: WebSocketLimits = WebSocketLimits(),
        options: HTTPRequestOptions = HTTPRequestOptions(),
        _ change: (inout CurlTransport.Configuration) -> Void = { _ in }
    ) throws -> any WebSocketConnection {
        let request = HTTPRequest(method: .get, scheme: scheme, authority: authority, path: "/channel?x=1")
        return try makeTransport(change).openWebSocket(request, options: options, limits: limits)
    }

    private static func echo(_ peer: WebSocketTestPeer, _ event: WebSocketTestEvent) {
        switch event {
        case .text(let text): peer.send(text)
        case .binary(let bytes): peer.send(opcode: 2, bytes)
        default: break
        }
    }

    @Test("messages go both ways, small and large, and both sides close")
    func echoes() async throws {
        let server = try await WebSocketTestServer(Self.echo)
        let connection = try open(server.authority)
        #expect(await connection.next() == .opened)
        let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        connection.send(.text("Grüße"))
        var limits = WebSocketLimits()
        limits.frame = 4 << 20
        let roomy = try open(server.authority, limits: limits)
        #expect(await roomy.next() == .opened)
        roomy.send(.binary(large))
        #expect(await connection.next() == .message(.text("Grüße")))
        #expect(await roomy.next() == .message(.binary(large)))
        connection.close(.normal)
        #expect(await connection.next() == .ended(.closed(code: .normal, reason: "")))
        #expect(await connection.next() == .ended(.closed(code: .normal, reason: "")))
        await server.stop()
    }

    @Test("the server sees the path and the query")
    func path() async throws {
        let server = try await WebSocketTestServer { peer, event in
            if event == .opened { peer.send(peer.path) }
        }
        let connection = try open(server.authority)
        #expect(await connection.next() == .opened)
        #expect(await connection.next() == .message(.text("/channel?x=1")))
        await server.stop()
    }

    @Test("a ping is answered, fragments are joined, and what the server says last is told")
    func serverFrames() async throws {
        let ponged = Locked<[UInt8]>([])
        let server = try await WebSocketTestServer { peer, event in
            switch event {
            case .opened:
                peer.send(opcode: 9, [1, 2, 3])
                peer.send(opcode: 1, Array("a".utf8), isFinal: false)
                peer.send(opcode: 9, [])
                peer.send(opcode: 0, Array("b".utf8))
            case .pong(let bytes) where bytes.isEmpty: peer.send(opcode: 8, [0x03, 0xE9] + Array("bye".utf8))
            case .pong(let bytes): ponged.withLock { $0 = bytes }
            default: break
            }
        }
        let connection = try open(server.authority)
        #expect(await connection.next() == .opened)
        #expect(await connection.next() == .message(.text("ab")))
        #expect(await connection.next() == .ended(.closed(code: .goingAway, reason: "bye")))
        #expect(ponged.withLock { $0 } == [1, 2, 3])
        await server.stop()
    }

    @Test("a dropped connection is lost, and a frame against the protocol ends it")
    func losses() async throws {
        let server = try await WebSocketTestServer { peer, event in
            switch event {
            case .text("drop"): peer.drop()
            case .text("break"): peer.send(opcode: 3, [])
            default: break
            }
        }
        for (text, end) in [("drop", WebSocketEnd.lost), ("break", .violated(.opcode))] {
            let connection = try open(server.authority)
            #expect(await connection.next() == .opened)
            connection.send(.text(text))
            #expect(await connection.next() == .ended(end))
        }
        await server.stop()
    }

    @Test("a server that refuses, does not answer or is not there fails with its reason")
    func failures() async throws {
        let refusing = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(403)
        }
        #expect(try await open(refusing.authority).next() == .ended(.refused(.status(403))))
        refusing.stop()
        let silent = try SocketServer { connection in _ = connection.readToEnd() }
        var options = HTTPRequestOptions()
        options.responseTimeout = .milliseconds(50)
        #expect(try await open(silent.authority, options: options).next() == .ended(.timedOut))
        silent.stop()
        guard case .failed(let error) = try await open("127.0.0.1:1").next() else {
            Issue.record("a connection was made")
            return
        }
        #expect(error.kind == .connectFailed && error.beforeRequestWasSent)
        #expect(throws: TransportError.self) { try open("bad host") }
    }

    @Test("a task that is cancelled stops waiting, and takes no event away")
    func cancels() async throws {
        let peers = Locked<[WebSocketTestPeer]>([])
        let server = try await WebSocketTestServer { peer, event in
            if event == .opened { peers.withLock { $0.append(peer) } }
        }
        let connection = try open(server.authority)
        #expect(await connection.next() == .opened)
        let waiting = Task { await connection.next() }
        waiting.cancel()
        #expect(await waiting.value == nil)
        try await until { peers.withLock { !$0.isEmpty } }
        peers.withLock { $0[0] }.send("still here")
        #expect(await connection.next() == .message(.text("still here")))
        await server.stop()
    }

    @Test("a connection that is let go ends at the server, also while it opens, and its thread ends")
    func letGo() async throws {
        let seen = Locked<[WebSocketTestEvent]>([])
        let server = try await WebSocketTestServer { _, event in seen.withLock { $0.append(event) } }
        var connection: (any WebSocketConnection)? = try open(server.authority)
        #expect(await connection?.next() == .opened)
        connection = nil
        try await until { seen.withLock { $0.contains(.gone) } }
        #expect(seen.withLock { $0 } == [.opened, .closing([0x03, 0xE9]), .gone])
        await server.stop()

        let ended = Locked(0)
        let silent = try SocketServer { connection in
            _ = connection.readToEnd()
            ended.withLock { $0 += 1 }
        }
        for _ in 0..<20 { _ = try open(silent.authority) }
        var kept: (any WebSocketConnection)? = try open(silent.authority)
        try await until { silent.connections > 0 && kept != nil }
        kept = nil
        try await until { ended.withLock { $0 } == silent.connections }
        silent.stop()

        let threadEnded = Locked(false)
        var line: CurlWebSocketLine? = try CurlWebSocketLine(
            HTTPRequest(method: .get, scheme: "http", authority: silent.authority, path: "/"),
            options: HTTPRequestOptions(), limits: WebSocketLimits(), configuration: CurlTransport.Configuration(),
            onThreadEnd: { threadEnded.withLock { $0 = true } })
        line?.post { $0.drop() }
        line = nil
        try await until { threadEnded.withLock { $0 } }
    }

    @Test("closing ends soon although the server never answers")
    func silentClose() async throws {
        let server = try SocketServer { connection in
            let key = try connection.readHead().fields["sec-websocket-key"] ?? ""
            try connection.write(
                ServerBytes.head(
                    "HTTP/1.1 101 x", "Upgrade: websocket", "Connection: Upgrade",
                    "Sec-WebSocket-Accept: \(WebSocketHandshake.accept(key: key))"))
            _ = connection.readToEnd()
        }
        let connection = try open(server.authority)
        #expect(await connection.next() == .opened)
        connection.close(.normal)
        #expect(await connection.next() == .ended(.timedOut))
        server.stop()
    }

    @Test("a reader who does not read holds the server up, and then gets all in order")
    func backPressure() async throws {
        let count = 300
        let server = try await WebSocketTestServer { peer, event in
            guard event == .text("go") else { return }
            for number in 0..<count { peer.send("\(number) " + String(repeating: "x", count: 20_000)) }
        }
        let connection = try open(server.authority)
        #expect(await connection.next() == .opened)
        connection.send(.text("go"))
        for number in 0..<count {
            guard case .message(.text(let text)) = await connection.next() else {
                Issue.record("message \(number) is missing")
                return
            }
            #expect(text.hasPrefix("\(number) "))
        }
        await server.stop()
    }

    @Test("a proxy is asked for a tunnel, with its credentials, for plain connections as well")
    func proxy() async throws {
        let line = Locked<RequestHead?>(nil)
        let proxy = try SocketServer { connection in
            let head = try connection.readHead()
            line.withLock { $0 = head }
            try connection.write("HTTP/1.1 200 Connection established\r\n\r\n")
            _ = try connection.readHead()
            try connection.answer(403)
        }
        let connection = try open("ambra.invalid:80") {
            $0.proxy = .server("http://\(proxy.authority)", username: "ada", password: "se:cret")
        }
        #expect(await connection.next() == .ended(.refused(.status(403))))
        let head = try #require(line.withLock { $0 })
        #expect(head.line == "CONNECT ambra.invalid:80 HTTP/1.1")
        #expect(head.fields["proxy-authorization"] == "Basic YWRhOnNlOmNyZXQ=")
        proxy.stop()
    }

    @Test("TLS trusts whom the configuration names, and nobody else", .enabled(if: Certificates.program != nil))
    func tls() async throws {
        let certificates = try Certificates()
        try certificates.make("server", for: "IP:127.0.0.1")
        let server = try TLSServer(
            certificate: certificates.path("server.pem"), key: certificates.path("server.key"))
        let trusting = try open(server.authority, scheme: "https") { $0.authorityFile = certificates.path("ca.pem") }
        // It speaks HTTP/1.0, through TLS.
        #expect(await trusting.next() == .ended(.refused(.malformedHead)))
        try certificates.makeAuthority("other")
        let wary = try open(server.authority, scheme: "https") { $0.authorityFile = certificates.path("other.pem") }
        guard case .failed(let error) = await wary.next() else {
            Issue.record("an unknown authority was trusted")
            return
        }
        #expect(error.kind == .certificate)
    }

    private func until(_ condition: () -> Bool) async throws {
        while !condition() { try await Task.sleep(for: .milliseconds(1)) }
    }
}
#endif
