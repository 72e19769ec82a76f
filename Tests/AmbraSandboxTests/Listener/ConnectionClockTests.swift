import Testing

@testable import AmbraSandbox

@Suite("the times of a connection")
struct ConnectionClockTests {
    private static let start = ContinuousClock.now

    private static func at(_ seconds: Double) -> ContinuousClock.Instant { start + .seconds(seconds) }

    private func clock() -> ConnectionClock {
        var limits = SandboxLimits()
        limits.idleTime = .seconds(60)
        limits.headerTime = .seconds(10)
        limits.stallTime = .seconds(30)
        limits.bodyRate = 100
        return ConnectionClock(limits, now: Self.start)
    }

    private func expect(
        _ clock: ConnectionClock, _ overtime: ConnectionClock.Overtime?, at seconds: Double = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(clock.deadline?.1 == overtime, sourceLocation: sourceLocation)
        if overtime != nil { #expect(clock.deadline?.0 == Self.at(seconds), sourceLocation: sourceLocation) }
    }

    @Test("rest, header fields and answers: the sandbox's own time is never short")
    func phases() {
        var clock = clock()
        expect(clock, .idle, at: 60)
        clock.received(1, now: Self.at(5))
        clock.received(1, now: Self.at(14))
        expect(clock, .header, at: 15)
        clock.began()
        clock.ended(now: Self.at(15))
        clock.waits(now: Self.at(15))
        expect(clock, nil)
        clock.answered(now: Self.at(500))
        expect(clock, .idle, at: 560)
    }

    @Test("a body may rest for a while when it is waited for, and not while nobody reads")
    func stalls() {
        var clock = clock()
        clock.received(1, now: Self.at(0))
        clock.began()
        expect(clock, nil)
        clock.waits(now: Self.at(100))
        clock.waits(now: Self.at(110))
        expect(clock, .body, at: 130)
        clock.received(1_000_000, now: Self.at(120))
        expect(clock, nil)
        clock.waits(now: Self.at(200))
        expect(clock, .body, at: 230)
    }

    @Test("a body that drips is no longer waited for, one that comes with its rate is")
    func drips() {
        for (bytes, isPatient) in [(1, false), (200, true)] {
            var clock = clock()
            clock.began()
            var isOver = false
            for second in 0..<100 {
                clock.waits(now: Self.at(Double(second)))
                if let deadline = clock.deadline, deadline.0 <= Self.at(Double(second)) { isOver = true }
                clock.received(bytes, now: Self.at(Double(second + 1)))
            }
            #expect(isOver != isPatient, "\(bytes) bytes a second")
        }
    }

    @Test("an answer before the end of its request leaves the rest of the body under its limits")
    func early() {
        var clock = clock()
        clock.began()
        clock.answered(now: Self.at(1))
        #expect(clock.isAnsweredEarly)
        clock.waits(now: Self.at(1))
        expect(clock, .body, at: 31)
        clock.ended(now: Self.at(2))
        expect(clock, .idle, at: 62)
    }

    @Test("a second request may begin before the first is answered")
    func pipelining() {
        var clock = clock()
        clock.began()
        clock.ended(now: Self.at(1))
        clock.began()
        clock.ended(now: Self.at(1))
        clock.answered(now: Self.at(2))
        expect(clock, nil)
        clock.answered(now: Self.at(3))
        expect(clock, .idle, at: 63)
    }

    @Test("an answer that the client does not take")
    func blocked() {
        var clock = clock()
        clock.began()
        clock.ended(now: Self.at(1))
        clock.blocks(true, now: Self.at(5))
        clock.blocks(true, now: Self.at(9))
        expect(clock, .answer, at: 35)
        clock.blocks(false, now: Self.at(10))
        expect(clock, nil)
    }
}
