import Platform
import Testing

@testable import AmbraSandbox

@Suite("faults of events")
struct EventFaultTests {
    /// Follows channels and remembers what it was told.
    private final class Listener: EventHub.Follower {
        private let heard = Locked<[String]>([])
        var names: [String] { heard.withLock { $0 } }

        func take(_ event: StudyEvent) { heard.withLock { $0.append(event.name) } }
        func disconnect() {}
    }

    private func heard(_ rules: [FaultRule], waitingFor count: Int) async -> [String] {
        let hub = EventHub(faults: Faults(seed: 1, rules: rules))
        let listener = Listener()
        hub.add(listener, to: "study.7")
        hub.publish(.ready(studyID: "1", namespace: "7"))
        hub.publish(.edit(studyID: "1", namespace: "7"))
        while listener.names.count < count { await Task.yield() }
        return listener.names
    }

    @Test("lose, double and delay those that a rule names")
    func kinds() async {
        #expect(await heard([], waitingFor: 2) == ["READY", "EDIT"])
        #expect(await heard([FaultRule(.loseEvent)], waitingFor: 1) == ["EDIT"])
        #expect(await heard([FaultRule(.doubleEvent, method: "EDIT")], waitingFor: 3) == ["READY", "EDIT", "EDIT"])
        #expect(await heard([FaultRule(.delayEvent(milliseconds: 300))], waitingFor: 2) == ["EDIT", "READY"])
        #expect(await heard([FaultRule(.loseEvent, path: "/channel/job.*")], waitingFor: 2) == ["READY", "EDIT"])
    }

    @Test("strike the same events with the same seed")
    func seed() async {
        func lost(_ seed: UInt64) -> [String] {
            let hub = EventHub(faults: Faults(seed: seed, rules: [FaultRule(.loseEvent, times: nil, rate: 0.5)]))
            let listener = Listener()
            hub.add(listener, to: "job.7")
            hub.add(listener, to: "study.7")
            for index in 0..<40 {
                let isDone = index.isMultiple(of: 3)
                hub.publish(isDone ? .done(jobID: "1", namespace: "7") : .edit(studyID: "1", namespace: "7"))
            }
            return listener.names
        }
        #expect(lost(1) == lost(1))
        #expect(lost(1) != lost(2))
        #expect((5...35).contains(lost(1).count))
    }
}
