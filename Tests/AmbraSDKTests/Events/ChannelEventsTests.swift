#if Tools
import AmbraTransport
import Platform
import Testing
import WebSocketTestServer

@testable import AmbraSDK

@Suite("channel events", .timeLimit(.minutes(10)))
struct ChannelEventsTests {
    private static let refuseCalls: @Sendable (ScriptedTransport.Sent, Int) -> ScriptedTransport.Step = { _, _ in
        .answer(412, #"{"status":"ERROR","error_type":"NOT_FOUND"}"#)
    }

    private static func transport(_ server: WebSocketTestServer) throws -> ChannelTransport {
        try ChannelTransport(server, refuseCalls)
    }

    @Test("events arrive after the acknowledgement, and letting the iterator go ends the connection")
    func arrive() async throws {
        let isGone = Locked(false)
        let paths = Locked<[String]>([])
        let server = try await WebSocketTestServer { peer, event in
            if event == .opened { paths.withLock { $0.append(peer.path) } }
            if event == .gone { isGone.withLock { $0 = true } }
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            peer.send(ChannelScript.acknowledge(channel))
            peer.send(ChannelScript.event("READY", channel, sid: "another"))
            peer.send(ChannelScript.event("READY", channel, sid: sid))
            peer.send(ChannelScript.event("LATER", channel, sid: sid))
        }
        let ambra = try AsyncAmbra.channel(Self.transport(server))
        var events: [ChannelEvent] = []
        for try await event in ambra.events(.study("ns")) {
            events.append(event)
            if events.count == 3 { break }
        }
        #expect(events == [.subscribed, .event(.ready), .event(EventName(rawValue: "LATER"))])
        #expect(paths.withLock { $0 } == ["/api/v3/channel/websocket"])
        try await until { isGone.withLock { $0 } }
        await server.stop()
    }

    @Test("callers that block get the same events, and may wait for a time only")
    func blocking() async throws {
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            peer.send(ChannelScript.acknowledge(channel))
            peer.send(ChannelScript.event("DONE", channel, sid: sid))
        }
        let ambra = try Ambra.channel(Self.transport(server))
        var events = ambra.events(.job("ns")).makeIterator()
        #expect(try events.next() == .subscribed)
        #expect(try events.next() == .event(.done))
        #expect(try events.next(within: .seconds(1)) == nil)
        await server.stop()
    }

    @Test("nothing is lost without a gap while connections break and events flow")
    func gaps() async throws {
        let number = Locked(0)
        let connections = Locked(0)
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            let round = connections.withLock { count in
                count += 1
                return count
            }
            peer.send(ChannelScript.acknowledge(channel))
            for _ in 0..<round % 7 {
                let next = number.withLock { number in
                    number += 1
                    return number
                }
                peer.send(ChannelScript.event("\(next)", channel, sid: sid))
            }
            // What happens while nobody is subscribed.
            if round % 3 == 0 { number.withLock { $0 += 2 } }
            peer.drop()
        }
        let ambra = try AsyncAmbra.channel(Self.transport(server))
        var last = 0
        var gapSinceLast = false
        var gapCount = 0
        for try await event in ambra.events(.study("ns"), buffering: 10_000) {
            switch event {
            case .gap:
                gapSinceLast = true
                gapCount += 1
            case .event(let name):
                let next = try #require(Int(name.rawValue))
                #expect(next == last + 1 || (next > last && gapSinceLast), "\(last), \(next)")
                last = next
                gapSinceLast = false
            default: #expect(last == 0)
            }
            if gapCount == 100 { break }
        }
        #expect(last > 100)
        await server.stop()
    }

    @Test("a server that vanished without a word is noticed, and a gap is told before what comes next")
    func vanished() async throws {
        let peers = Locked<[WebSocketTestPeer]>([])
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            let isFirst = peers.withLock { peers in
                peers.append(peer)
                return peers.count == 1
            }
            peer.send(ChannelScript.acknowledge(channel))
            peer.send(ChannelScript.event(isFirst ? "BEFORE" : "AFTER", channel, sid: sid))
            if isFirst { peer.stopReading() }
        }
        var configuration = AmbraConfiguration()
        configuration.eventSilence = .milliseconds(500)
        let ambra = try AsyncAmbra.channel(Self.transport(server), configuration: configuration)
        var events: [ChannelEvent] = []
        for try await event in ambra.events(.study("ns")) {
            events.append(event)
            if event == .event(EventName(rawValue: "AFTER")) { break }
        }
        #expect(events.prefix(2) == [.subscribed, .event(EventName(rawValue: "BEFORE"))])
        #expect(events.dropLast().last == .gap)
        for peer in peers.withLock({ $0 }) { peer.drop() }
        await server.stop()
    }

    @Test("a reader who is too slow gets the newest events, after a gap")
    func slowReader() async throws {
        let isSent = Locked(false)
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            peer.send(ChannelScript.acknowledge(channel))
            for number in 1...50 { peer.send(ChannelScript.event("\(number)", channel, sid: sid)) }
            peer.send(opcode: 9, [])
            isSent.withLock { $0 = true }
        }
        let ambra = try AsyncAmbra.channel(Self.transport(server))
        let iterator = ambra.events(.study("ns"), buffering: 8).makeAsyncIterator()
        var reader = iterator
        try await until { isSent.withLock { $0 } }
        var events: [ChannelEvent] = []
        while events.last != .event(EventName(rawValue: "50")) {
            if let event = try await reader.next() { events.append(event) }
        }
        let numbers = events.compactMap { event in if case .event(let name) = event { Int(name.rawValue) } else { nil }
        }
        #expect(numbers == numbers.sorted())
        #expect(numbers.count == 50 || events.contains(.gap))
        await server.stop()
    }

    @Test("a new session of the client is subscribed anew, and a gap is told")
    func newSession() async throws {
        let logins = Locked(0)
        let peers = Locked<[WebSocketTestPeer]>([])
        let sessions = Locked<[String]>([])
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            sessions.withLock { $0.append(sid) }
            peers.withLock { $0.append(peer) }
            peer.send(ChannelScript.acknowledge(channel))
            peer.send(ChannelScript.event("FOR-\(sid)", channel, sid: sid))
        }
        let transport = try ChannelTransport(server) { sent, _ in
            if sent.path.hasSuffix("/session/login") {
                let number = logins.withLock { count in
                    count += 1
                    return count
                }
                return .answer(200, #"{"status":"OK","sid":"s\#(number)"}"#)
            }
            return sent.form.contains("sid=s1")
                ? .answer(401, #"{"status":"ERROR"}"#) : .answer(200, #"{"status":"OK","state":"DONE"}"#)
        }
        let clock = ManualClock(skipping: .seconds(1))
        let ambra = try AsyncAmbra.channel(
            transport, credentials: .password(username: "u", password: "p"), clock: clock)
        var events = ambra.events(.study("ns")).makeAsyncIterator()
        #expect(try await events.next() == .subscribed)
        #expect(try await events.next() == .event(EventName(rawValue: "FOR-s1")))
        #expect(try await ambra.job("x").state() == .done)
        try await until { clock.sleeping > 0 }
        clock.advance(by: .seconds(10))
        #expect(try await events.next() == .gap)
        #expect(try await events.next() == .event(EventName(rawValue: "FOR-s2")))
        #expect(sessions.withLock { $0 } == ["s1", "s2"])
        await server.stop()
    }

    @Test("a missing permission is a typed error that does not show the session")
    func refused() async throws {
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, _) = ChannelScript.subscription(event) else { return }
            peer.send(#"{"status":"NOT_PERMITTED","channel":"\#(channel)"}"#)
        }
        let ambra = try AsyncAmbra.channel(Self.transport(server))
        do {
            for try await event in ambra.events(.study("ns")) { Issue.record("\(event)") }
        } catch ServiceError.Token.notPermitted {
        } catch {
            Issue.record(error)
        }
        await server.stop()
    }

    @Test("a server that cannot be reached is told after as many tries as calls get")
    func unreachable() async throws {
        let server = try await WebSocketTestServer { _, _ in }
        let transport = try Self.transport(server)
        await server.stop()
        let ambra = try AsyncAmbra.channel(transport, clock: ManualClock(skipping: .seconds(60)))
        var events = ambra.events(.study("ns")).makeAsyncIterator()
        do {
            _ = try await events.next()
            Issue.record("there is no server")
        } catch AmbraError.transport(let failure) {
            #expect(failure.transport?.kind == .connectFailed)
            #expect(!"\(failure)".contains("given-session"))
        }
    }

    @Test("a transport without WebSocket connections says so")
    func noWebSocket() async throws {
        let ambra = try AsyncAmbra.channel(ScriptedTransport(Self.refuseCalls))
        var events = ambra.events(.study("ns")).makeAsyncIterator()
        await #expect { _ = try await events.next() } throws: {
            if case AmbraError.invalidArgument = $0 { true } else { false }
        }
    }

    @Test("a task that is cancelled stops waiting for events")
    func cancelled() async throws {
        let server = try await WebSocketTestServer { _, _ in }
        let ambra = try AsyncAmbra.channel(Self.transport(server))
        let task = Task {
            var events = ambra.events(.study("ns")).makeAsyncIterator()
            return try await events.next()
        }
        task.cancel()
        await #expect { _ = try await task.value } throws: {
            if case AmbraError.cancelled = $0 { true } else { false }
        }
        await server.stop()
    }

    private func until(_ condition: () -> Bool) async throws {
        while !condition() { try await Task.sleep(for: .milliseconds(1)) }
    }
}
#endif
