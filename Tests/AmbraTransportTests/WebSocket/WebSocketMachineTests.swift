import Testing

@testable import AmbraTransport

@Suite("WebSocket machine")
struct WebSocketMachineTests {
    private static func sent(_ opcode: WebSocketOpcode, _ payload: [UInt8]) -> WebSocketMachine.Action {
        .send(WebSocketFrameWriter.frame(opcode, payload, mask: 0))
    }

    // MARK: Sending

    @Test("a message is masked as in RFC 6455, section 5.7")
    func masks() {
        let frame = WebSocketFrameWriter.frame(.text, Array("Hello".utf8), mask: 0x37FA_213D)
        #expect(frame == [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58])
    }

    @Test("lengths have their shortest form", arguments: [0, 125, 126, 65_535, 65_536])
    func lengths(count: Int) throws {
        let frame = WebSocketFrameWriter.frame(.binary, [UInt8](repeating: 7, count: count), mask: 0)
        var unmasked = frame
        unmasked[1] &= 0x7F
        let (header, size) = try #require(try WebSocketFrameHeader.read(unmasked))
        #expect(header == WebSocketFrameHeader(opcode: .binary, isFinal: true, length: UInt64(count)))
        #expect(frame.count == size + 4 + count)
    }

    @Test("two messages have two masks")
    func masksDiffer() {
        var machine = WebSocketMachine(authority: "a", path: "/", random: SteadyNumbers(state: 1))
        let key = WebSocketMachineTests.key(of: machine.start())
        let accept = WebSocketHandshake.accept(key: key)
        _ = machine.received(
            ServerBytes.head(
                "HTTP/1.1 101 x", "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Accept: \(accept)"))
        let first = machine.send(.text("same"))
        #expect(first.count == 1 && first != machine.send(.text("same")))
    }

    private static func key(of actions: [WebSocketMachine.Action]) -> String {
        guard case .send(let bytes) = actions.first else { return "" }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        return lines.first { $0.hasPrefix("Sec-WebSocket-Key: ") }.map { String($0.dropFirst(19)) } ?? ""
    }

    @Test("nothing is sent before the opening and after the end")
    func onlyWhenOpen() {
        var machine = WebSocketMachine.example()
        #expect(machine.send(.text("early")) == [] && machine.ping() == [])
        _ = machine.received(ServerBytes.agreement)
        #expect(machine.send(.binary([1])) == [Self.sent(.binary, [1])])
        #expect(machine.ping([2]) == [Self.sent(.ping, [2])])
        _ = machine.connectionEnded()
        #expect(machine.send(.text("late")) == [] && machine.ping() == [] && machine.close() == [])
    }

    // MARK: Messages

    /// Text, fragments with control frames between them, an empty message, long forms of length, and the close.
    private static let stream: [UInt8] =
        ServerBytes.text("Hello") + ServerBytes.frame(0x01, Array("Hé".utf8).prefix(2))
        + ServerBytes.frame(0x89, Array("ping".utf8)) + ServerBytes.frame(0x00, Array("Hé".utf8).suffix(1))
        + ServerBytes.frame(0x8A, [9]) + ServerBytes.frame(0x80, []) + ServerBytes.frame(0x82, [])
        + ServerBytes.frame(0x82, [UInt8](repeating: 5, count: 300))
        + ServerBytes.frame(0x02, [1]) + ServerBytes.frame(0x80, [2]) + ServerBytes.close(1001, "bye")

    private static let streamActions: [WebSocketMachine.Action] = [
        .deliver(.text("Hello")), sent(.pong, Array("ping".utf8)), .pong([9]), .deliver(.text("Hé")),
        .deliver(.binary([])), .deliver(.binary([UInt8](repeating: 5, count: 300))), .deliver(.binary([1, 2])),
        sent(.close, [0x03, 0xE9]), .end(.closed(code: .goingAway, reason: "bye")),
    ]

    @Test("messages, fragments and control frames come out the same wherever the bytes are cut")
    func everySplit() {
        var whole = WebSocketMachine.opened()
        #expect(whole.received(Self.stream) == Self.streamActions)
        for cut in 0...Self.stream.count {
            var machine = WebSocketMachine.opened()
            let actions =
                machine.received(Array(Self.stream[..<cut])) + machine.received(Array(Self.stream[cut...]))
            #expect(actions == Self.streamActions, "cut at \(cut)")
        }
        var bytewise = WebSocketMachine.opened()
        #expect(Self.stream.flatMap { bytewise.received([$0]) } == Self.streamActions)
    }

    static let violations: [([UInt8], WebSocketViolation)] = [
        ([0xC1], .reservedBits), ([0xA1], .reservedBits), ([0x91], .reservedBits),
        ([0x83], .opcode), ([0x87], .opcode), ([0x8B], .opcode), ([0x8F], .opcode),
        ([0x09], .controlFrame), ([0x08], .controlFrame), ([0x89, 126], .controlFrame), ([0x8A, 127], .controlFrame),
        ([0x81, 0x80], .masked),
        ([0x82, 126, 0, 125], .length), ([0x82, 127, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], .length),
        ([0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 0], .length),
        ([0x80, 0], .fragments), ([0x00, 0], .fragments), ([0x01, 0, 0x81, 0], .fragments),
        ([0x02, 0, 0x02, 0], .fragments), ([0x82, 0, 0x80, 0], .fragments),
        ([0x81, 5, 0xFF], .text), ([0x81, 1, 0xC3], .text), ([0x81, 2, 0xC0, 0x80], .text),
        ([0x81, 3, 0xED, 0xA0], .text), ([0x81, 4, 0xF4, 0x90], .text), ([0x01, 1, 0xC3, 0x80, 1, 0x41], .text),
        ([0x88, 1, 3], .closeCode), ([0x88, 2, 0x03, 0xE7], .closeCode), ([0x88, 2, 0x03, 0xEC], .closeCode),
        ([0x88, 2, 0x03, 0xED], .closeCode), ([0x88, 2, 0x03, 0xEE], .closeCode), ([0x88, 2, 0x03, 0xF7], .closeCode),
        ([0x88, 2, 0x07, 0xD0], .closeCode), ([0x88, 2, 0x13, 0x88], .closeCode), ([0x88, 2, 0, 0], .closeCode),
        ([0x88, 3, 0x03, 0xE8, 0xFF], .text),
    ]

    @Test("what breaks the protocol ends the connection, and the server is told", arguments: violations)
    func violates(bytes: [UInt8], violation: WebSocketViolation) {
        var machine = WebSocketMachine.opened()
        let code = violation.closeCode.rawValue
        let expected: [WebSocketMachine.Action] = [
            Self.sent(.close, [UInt8(code >> 8), UInt8(code & 255)]), .end(.violated(violation)),
        ]
        #expect(machine.received(bytes + [0, 0]).suffix(2) == expected)
        #expect(machine.received(ServerBytes.text("late")) == [])
        var bytewise = WebSocketMachine.opened()
        #expect((bytes + [0, 0]).flatMap { bytewise.received([$0]) }.suffix(2) == expected)
    }

    @Test("codes that may be sent are taken", arguments: [1000, 1003, 1007, 1011, 1014, 3000, 4999] as [UInt16])
    func closeCodes(code: UInt16) {
        var machine = WebSocketMachine.opened()
        let end = WebSocketEnd.closed(code: WebSocketCloseCode(rawValue: code), reason: "é")
        #expect(machine.received(ServerBytes.close(code, "é")).last == .end(end))
    }

    @Test("a close without a code is answered by one without")
    func closeWithoutCode() {
        var machine = WebSocketMachine.opened()
        #expect(machine.received([0x88, 0]) == [Self.sent(.close, []), .end(.closed(code: nil, reason: ""))])
    }

    // MARK: Limits

    @Test("a frame and a message beyond the limit end the connection by what they state, before they are there")
    func limits() {
        var limits = WebSocketLimits()
        limits.frame = 200
        limits.message = 300
        var exact = WebSocketMachine.opened(limits: limits)
        let fragments = ServerBytes.frame(0x02, [UInt8](repeating: 1, count: 200))
        let rest = ServerBytes.frame(0x80, [UInt8](repeating: 1, count: 100))
        #expect(exact.received(fragments + rest) == [.deliver(.binary([UInt8](repeating: 1, count: 300)))])
        var frame = WebSocketMachine.opened(limits: limits)
        #expect(frame.received([0x82, 126, 0, 201]).last == .end(.violated(.frameTooBig)))
        var message = WebSocketMachine.opened(limits: limits)
        #expect(message.received(fragments + [0x80, 101]).last == .end(.violated(.messageTooBig)))
        var huge = WebSocketMachine.opened()
        let stated: [UInt8] = [0x82, 127, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
        #expect(huge.received(stated) == [Self.sent(.close, [0x03, 0xF1]), .end(.violated(.frameTooBig))])
    }

    // MARK: Closing

    @Test("closing waits for the server's word, and delivers what was on its way")
    func closes() {
        var machine = WebSocketMachine.opened()
        #expect(machine.close(.goingAway, reason: "end") == [Self.sent(.close, [0x03, 0xE9] + Array("end".utf8))])
        #expect(machine.close() == [] && machine.send(.text("late")) == [])
        #expect(machine.received(ServerBytes.text("on its way")) == [.deliver(.text("on its way"))])
        #expect(machine.received(ServerBytes.frame(0x89, [1])) == [])
        #expect(machine.received(ServerBytes.close(1001)) == [.end(.closed(code: .goingAway, reason: ""))])
        #expect(machine.isOver)
    }

    @Test("a closing that nobody answers ends by time, and by the connection")
    func closingEnds() {
        var silent = WebSocketMachine.opened()
        _ = silent.close()
        #expect(silent.timeRanOut() == [.end(.timedOut)])
        var lost = WebSocketMachine.opened()
        _ = lost.close()
        #expect(lost.connectionEnded() == [.end(.lost)])
        #expect(lost.timeRanOut() == [])
    }

    @Test("a long reason is cut between characters, so that the frame stays short")
    func longReason() {
        var machine = WebSocketMachine.opened()
        let reason = String(repeating: "é", count: 100)
        guard case .send(let frame) = machine.close(reason: reason).first else {
            Issue.record("nothing was sent")
            return
        }
        #expect(frame[1] & 0x7F == 2 + 122 && frame.count == 6 + 124)
    }
}
