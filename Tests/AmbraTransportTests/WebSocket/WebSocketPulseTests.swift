import Testing

@testable import AmbraTransport

@Suite("WebSocket pulse")
struct WebSocketPulseTests {
    private static let start = ContinuousClock.now

    private static func at(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test("a silent server is asked once, and given up after as long a silence again")
    func silence() {
        var pulse = WebSocketPulse(silence: .seconds(10))
        #expect(pulse.deadline == nil && pulse.step(at: Self.at(100)) == nil)
        pulse.heard(at: Self.start)
        #expect(pulse.step(at: Self.at(9)) == nil && pulse.deadline == Self.at(10))
        #expect(pulse.step(at: Self.at(10)) == .ask)
        #expect(pulse.step(at: Self.at(19)) == nil && pulse.deadline == Self.at(20))
        #expect(pulse.step(at: Self.at(20)) == .giveUp)
    }

    @Test("whatever is heard counts as a sign of life, however late it was asked for")
    func signsOfLife() {
        var pulse = WebSocketPulse(silence: .seconds(10))
        for round in 0..<5 {
            pulse.heard(at: Self.at(round * 100))
            #expect(pulse.step(at: Self.at(round * 100 + 90)) == .ask)
            #expect(pulse.step(at: Self.at(round * 100 + 99)) == nil)
        }
        pulse.stop()
        #expect(pulse.deadline == nil && pulse.step(at: Self.at(1000)) == nil)
    }

    @Test("lengths that make no sense are bounded", arguments: [Duration.zero, .seconds(-5), .seconds(Int64.max)])
    func bounds(silence: Duration) throws {
        var pulse = WebSocketPulse(silence: silence)
        pulse.heard(at: Self.start)
        let deadline = try #require(pulse.deadline)
        #expect(deadline > Self.start && deadline <= Self.at(86_400))
    }
}
