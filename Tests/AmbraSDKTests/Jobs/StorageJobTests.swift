#if Tools
import AmbraTransport
import Platform
import Testing
import WebSocketTestServer

@testable import AmbraSDK

@Suite("storage jobs", .timeLimit(.minutes(10)))
struct StorageJobTests {
    private static let unknown = ScriptedTransport.Step.answer(412, #"{"status":"ERROR","error_type":"NOT_FOUND"}"#)

    private static func state(_ name: String) -> ScriptedTransport.Step {
        .answer(200, #"{"status":"OK","state":"\#(name)"}"#)
    }

    /// Answers one step after another, and the last for ever.
    private static func steps(
        _ steps: [ScriptedTransport.Step]
    ) -> @Sendable (ScriptedTransport.Sent, Int) -> ScriptedTransport.Step {
        { _, number in steps[min(number, steps.count - 1)] }
    }

    @Test("asking alone waits through all states, one not known yet included, and tells each once")
    func polls() async throws {
        let calls = ScriptedTransport(
            Self.steps([
                Self.unknown, Self.state("SCHEDULED"), Self.state("RUNNING"), Self.state("RUNNING"),
                Self.state("FINISHED"), Self.state("NEWER"), Self.state("DONE"),
            ]))
        let ambra = try AsyncAmbra.channel(calls, clock: ManualClock(skipping: .seconds(60)))
        let states = Locked<[String]>([])
        let job = try await ambra.job("id").wait { state in states.withLock { $0.append(state.rawValue) } }
        #expect(job.state == .done)
        #expect(states.withLock { $0 } == ["SCHEDULED", "RUNNING", "FINISHED", "NEWER", "DONE"])
        #expect(calls.requests.count == 7 && calls.requests.allSatisfy { $0.form.contains("id=id") })
    }

    @Test("callers that block wait too")
    func blocking() throws {
        let calls = ScriptedTransport(Self.steps([Self.state("RUNNING"), Self.state("DONE")]))
        let ambra = try Ambra.channel(calls, clock: ManualClock(skipping: .seconds(60)))
        #expect(try ambra.job("id").wait().state == .done)
        #expect(try ambra.job("id").state() == .done)
    }

    @Test("a failed job is an error with the service's reason")
    func fails() async throws {
        let step = ScriptedTransport.Step.answer(200, #"{"status":"OK","state":"ERROR","error_type":"BAD_INPUT"}"#)
        let ambra = try AsyncAmbra.channel(ScriptedTransport(Self.steps([step])))
        do {
            try await ambra.job("id").wait()
            Issue.record("the job failed")
        } catch AmbraError.job(let failure) {
            #expect(failure.id == "id" && failure.reason == "BAD_INPUT")
            #expect("\(failure)".contains("BAD_INPUT"))
        }
    }

    @Test("a job that takes too long, or stays unknown, is a timeout that says so")
    func timesOut() async throws {
        for (step, word) in [(Self.state("RUNNING"), "RUNNING"), (Self.unknown, "not known")] {
            let ambra = try AsyncAmbra.channel(
                ScriptedTransport(Self.steps([step])), clock: ManualClock(skipping: .seconds(60)))
            do {
                try await ambra.job("id").wait(timeout: .seconds(30))
                Issue.record("the job never ends")
            } catch AmbraError.timeout(let failure) {
                #expect(failure.message.contains(word))
            }
        }
    }

    @Test("an event ends the pause: the clock does not move")
    func events() async throws {
        let peers = Locked<[(WebSocketTestPeer, String, String)]>([])
        let server = try await WebSocketTestServer { peer, event in
            guard let (channel, sid) = ChannelScript.subscription(event) else { return }
            #expect(channel == "job.ns")
            peers.withLock { $0.append((peer, channel, sid)) }
            peer.send(ChannelScript.acknowledge(channel))
        }
        let asked = Locked(0)
        let transport = try ChannelTransport(server) { _, _ in
            asked.withLock { $0 += 1 }
            // The acknowledgement is a reason to ask as well.
            return Self.state(asked.withLock { $0 } < 3 ? "RUNNING" : "DONE")
        }
        let ambra = try AsyncAmbra.channel(transport, clock: ManualClock())
        async let job = ambra.job("id").wait(namespaceID: "ns")
        while asked.withLock({ $0 }) < 2 { try await Task.sleep(for: .milliseconds(1)) }
        let (peer, channel, sid) = try #require(peers.withLock { $0.first })
        peer.send(ChannelScript.event("DONE", channel, sid: sid))
        #expect(try await job.state == .done)
        await server.stop()
    }

    @Test("where events cannot be had, asking goes on")
    func withoutEvents() async throws {
        let calls = ScriptedTransport(Self.steps([Self.state("RUNNING"), Self.state("RUNNING"), Self.state("DONE")]))
        let ambra = try AsyncAmbra.channel(calls, clock: ManualClock(skipping: .seconds(60)))
        #expect(try await ambra.job("id").wait(namespaceID: "ns").state == .done)
    }

    @Test("a job that was known and is not any more, or another refusal, ends the wait")
    func refused() async throws {
        let forgotten = try AsyncAmbra.channel(
            ScriptedTransport(Self.steps([Self.state("RUNNING"), Self.unknown])),
            clock: ManualClock(skipping: .seconds(60)))
        await #expect { try await forgotten.job("id").wait() } throws: {
            if case AmbraError.job = $0 { true } else { false }
        }
        let refused = ScriptedTransport.Step.answer(412, #"{"status":"ERROR","error_type":"NOT_PERMITTED"}"#)
        let ambra = try AsyncAmbra.channel(ScriptedTransport(Self.steps([refused])))
        await #expect { try await ambra.job("id").wait() } throws: { ServiceError.Token.notPermitted ~= $0 }
    }

    @Test("pauses grow to 5 s, and never beyond the time that is left")
    func pauses() {
        let start = ContinuousClock.now
        var machine = JobMachine(deadline: start + .seconds(20))
        let pauses = (0..<7).map { _ in machine.answered(.running, now: start).step }
        let expected: [Duration] = [
            .milliseconds(250), .milliseconds(500), .seconds(1), .seconds(2), .seconds(4), .seconds(5), .seconds(5),
        ]
        #expect(pauses == expected.map { .wait($0) })
        #expect(machine.answered(.running, now: start + .seconds(18)).step == .wait(.seconds(2)))
        #expect(machine.answered(.running, now: start + .seconds(20)).step == .timedOut)
        #expect(machine.answered(.done, now: start + .seconds(21)).step == .done)
    }
}
#endif
