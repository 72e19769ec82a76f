import AmbraTransport
import Platform
import Testing

@testable import AmbraSDK

@Suite("event machine")
struct EventMachineTests {
    private static let start = ContinuousClock.now
    private static let channel = EventChannel.study("ns")
    private static let ok = EventMachine.Input.connection(.message(.text(#"{"status":"OK","channel":"study.ns"}"#)))

    private static func at(_ seconds: Double) -> ContinuousClock.Instant { start + .seconds(seconds) }

    private static func machine(attempts: Int = 3) -> EventMachine {
        EventMachine(
            channel: channel, attempts: attempts, acknowledgementTimeout: .seconds(10), random: { 1 })
    }

    private static func event(_ name: String, sid: String, channel: String = "study.ns") -> EventMachine.Input {
        let digest = MD5.hexadecimal(sid.utf8)
        return .connection(.message(.text(#"{"event":"\#(name)","channel":"\#(channel)","sid_md5":"\#(digest)"}"#)))
    }

    private static func subscribe(_ sid: String) -> EventMachine.Action {
        .send(#"{"action":"subscribe","channel":"study.ns","sid":"\#(sid)"}"#)
    }

    /// A machine that is subscribed with the session "one" at 0 s.
    private static func subscribed() -> EventMachine {
        var machine = machine()
        _ = machine.handle(.session("one"), now: start)
        _ = machine.handle(.connection(.opened), now: start)
        _ = machine.handle(ok, now: start)
        return machine
    }

    @Test("subscribes with the session, and delivers what is for this channel and this session")
    func subscribes() {
        var machine = Self.machine()
        #expect(machine.start() == [.getSession] && machine.deadline == nil)
        #expect(machine.handle(.session("one"), now: Self.start) == [.connect])
        #expect(machine.handle(.connection(.opened), now: Self.start) == [Self.subscribe("one")])
        #expect(machine.deadline == Self.at(10))
        #expect(machine.handle(Self.ok, now: Self.at(1)) == [.deliver(.subscribed)])
        #expect(machine.handle(Self.ok, now: Self.at(1)) == [])
        #expect(machine.handle(Self.event("READY", sid: "one"), now: Self.at(2)) == [.deliver(.event(.ready))])
        let news = machine.handle(Self.event("NEWS", sid: "one"), now: Self.at(2))
        #expect(news == [.deliver(.event(EventName(rawValue: "NEWS")))])
        #expect(machine.handle(Self.event("READY", sid: "two"), now: Self.at(2)) == [])
        #expect(machine.handle(Self.event("READY", sid: "one", channel: "study.other"), now: Self.at(2)) == [])
    }

    @Test(
        "what is no message of the channel is passed over",
        arguments: ["", "{", "[]", "1", #"{"event":"READY"}"#, #"{"event":7,"channel":"study.ns"}"#, #"{"a":1}"#])
    func garbage(text: String) {
        var machine = Self.subscribed()
        #expect(machine.handle(.connection(.message(.text(text))), now: Self.at(1)) == [])
        #expect(machine.handle(.connection(.message(.binary([1]))), now: Self.at(1)) == [])
    }

    @Test("pings every 10 s, and asks whether there is another session")
    func pings() {
        var machine = Self.subscribed()
        for round in 1...3 {
            #expect(machine.deadline == Self.at(Double(round) * 10))
            #expect(machine.handle(.time, now: Self.at(Double(round) * 10 - 1)) == [])
            let actions = machine.handle(.time, now: Self.at(Double(round) * 10))
            #expect(actions == [.send(#"{"action":"ping"}"#), .checkSession])
        }
        #expect(machine.handle(.session("one"), now: Self.at(31)) == [])
    }

    @Test("another session is subscribed anew on the same connection, both count until it is, and a gap is told")
    func newSession() {
        var machine = Self.subscribed()
        #expect(machine.handle(.session("two"), now: Self.at(10)) == [Self.subscribe("two")])
        #expect(machine.handle(Self.event("EDIT", sid: "one"), now: Self.at(11)) == [.deliver(.event(.edit))])
        #expect(machine.handle(Self.ok, now: Self.at(12)) == [.deliver(.gap)])
        #expect(machine.handle(Self.event("EDIT", sid: "one"), now: Self.at(13)) == [])
        #expect(machine.handle(Self.event("EDIT", sid: "two"), now: Self.at(13)) == [.deliver(.event(.edit))])
    }

    @Test("a lost connection is made again after pauses that grow to 30 s, without end, and a gap is told once")
    func reconnects() {
        var machine = Self.subscribed()
        var now = Self.at(5)
        for pause in [1, 2, 4, 8, 16, 30, 30, 30] as [Double] {
            #expect(machine.handle(.connection(.ended(.lost)), now: now) == [.disconnect])
            #expect(machine.deadline == now + .seconds(pause))
            now = now + .seconds(pause)
            #expect(machine.handle(.time, now: now) == [.getSession])
            #expect(machine.handle(.session("two"), now: now) == [.connect])
        }
        #expect(machine.handle(.connection(.opened), now: now) == [Self.subscribe("two")])
        #expect(machine.handle(Self.event("READY", sid: "one"), now: now) == [])
        #expect(machine.handle(Self.ok, now: now) == [.deliver(.gap)])
        #expect(machine.handle(.connection(.ended(.lost)), now: now) == [.disconnect])
        #expect(machine.deadline == now + .seconds(1))
    }

    @Test("a subscription that is not acknowledged in time is a lost connection")
    func unanswered() {
        var machine = Self.subscribed()
        _ = machine.handle(.session("two"), now: Self.at(10))
        #expect(machine.handle(.time, now: Self.at(19)) == [.send(#"{"action":"ping"}"#)])
        #expect(machine.handle(.time, now: Self.at(20)) == [.disconnect])
    }

    @Test("the first connection is tried as often as allowed, and then its failure is told")
    func givesUp() {
        let failure = TransportError(.connectFailed, "no")
        var machine = Self.machine(attempts: 3)
        var actions: [EventMachine.Action] = []
        for second in [0, 10, 20] as [Double] {
            _ = machine.handle(.time, now: Self.at(second))
            _ = machine.handle(.session("one"), now: Self.at(second))
            actions = machine.handle(.connection(.failed(failure)), now: Self.at(second))
        }
        #expect(actions == [.disconnect, .fail(.transport(failure))])
        #expect(machine.deadline == nil && machine.handle(.session("one"), now: Self.at(30)) == [])
        var unreachable = Self.machine(attempts: 1)
        #expect(unreachable.handle(.noSession, now: Self.start) == [.disconnect, .fail(.unreachable)])
    }

    static let finalEvents: [(WebSocketEvent, EventFailure)] = [
        (.ended(.refused(.status(403))), .notPermitted(nil)),
        (.ended(.refused(.status(404))), .noChannels(404)),
        (.ended(.refused(.status(200))), .noChannels(200)),
        (.failed(TransportError(.certificate, "x")), .transport(TransportError(.certificate, "x"))),
        (
            .message(.text(#"{"status":"NOT_PERMITTED","channel":"study.ns"}"#)),
            .notPermitted(.notPermitted)
        ),
        (
            .message(.text(#"{"status":"ERROR","error_type":"ACCESS_DENIED","channel":"study.ns"}"#)),
            .notPermitted(ServiceError.Token(rawValue: "ACCESS_DENIED"))
        ),
    ]

    @Test("what another try cannot help ends the subscription", arguments: finalEvents)
    func ends(event: WebSocketEvent, failure: EventFailure) {
        var machine = Self.machine()
        _ = machine.handle(.session("one"), now: Self.start)
        if case .message = event { _ = machine.handle(.connection(.opened), now: Self.start) }
        #expect(machine.handle(.connection(event), now: Self.start) == [.disconnect, .fail(failure)])
    }

    @Test("what another try may help is tried again", arguments: [500, 503, 429])
    func triesAgain(status: Int) {
        var machine = Self.machine()
        _ = machine.handle(.session("one"), now: Self.start)
        let event = EventMachine.Input.connection(.ended(.refused(.status(status))))
        #expect(machine.handle(event, now: Self.start) == [.disconnect])
        #expect(machine.deadline == Self.at(1))
    }

    @Test("a session that the service does not know is replaced once")
    func renews() {
        var machine = Self.machine()
        let refusal = EventMachine.Input.connection(
            .message(.text(#"{"status":"AUTH_FAILED","channel":"study.ns"}"#)))
        _ = machine.handle(.session("one"), now: Self.start)
        _ = machine.handle(.connection(.opened), now: Self.start)
        #expect(machine.handle(refusal, now: Self.start) == [.disconnect, .renewSession])
        #expect(machine.handle(.session("two"), now: Self.start) == [.connect])
        #expect(machine.handle(.connection(.opened), now: Self.start) == [Self.subscribe("two")])
        #expect(machine.handle(refusal, now: Self.start) == [.disconnect, .fail(.sessionRefused)])
        let failure = EventFailure.sessionRefused.error
        guard case .authentication(let error) = failure else {
            Issue.record("\(failure)")
            return
        }
        #expect(error.reason == .refused && !"\(failure)".contains("two"))
    }

    @Test("a permission that is missing is an error of the service")
    func permission() {
        let error = EventFailure.notPermitted(nil).error
        #expect(ServiceError.Token.notPermitted ~= error)
    }

    @Test("a full buffer loses the oldest events, and says so with one gap")
    func buffer() {
        var buffer = EventBuffer(capacity: 3)
        for number in 0..<10 { buffer.add(.event(EventName(rawValue: "\(number)"))) }
        #expect(buffer.take() == .gap)
        #expect(buffer.take() == .event(EventName(rawValue: "8")))
        #expect(buffer.take() == .event(EventName(rawValue: "9")))
        #expect(buffer.take() == nil)
        buffer.add(.gap)
        buffer.add(.gap)
        #expect(buffer.take() == .gap && buffer.take() == nil)
    }
}
