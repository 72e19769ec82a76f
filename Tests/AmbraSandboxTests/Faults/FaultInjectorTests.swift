import Testing

@testable import AmbraSandbox

@Suite("fault rules")
struct FaultInjectorTests {
    private func strikes(_ rule: FaultRule, seed: UInt64 = 1, requests: Int = 20) -> [Int] {
        var injector = FaultInjector(seed: seed)
        _ = injector.add(rule)
        return (0..<requests).filter { _ in !injector.strikes(method: "POST", path: "/study/add").isEmpty }
    }

    @Test("let some requests pass and then strike a number of times")
    func skipAndTimes() {
        #expect(strikes(FaultRule(.loseAnswer)) == [0])
        #expect(strikes(FaultRule(.loseAnswer, skip: 2, times: 3)) == [2, 3, 4])
        #expect(strikes(FaultRule(.loseAnswer, skip: 18, times: nil)) == [18, 19])
        #expect(strikes(FaultRule(.loseAnswer, times: 0)) == [])
    }

    @Test("strike at a rate that the seed decides")
    func rate() {
        let rule = FaultRule(.loseAnswer, times: nil, rate: 0.5)
        let first = strikes(rule, seed: 7, requests: 200)
        #expect(first == strikes(rule, seed: 7, requests: 200))
        #expect(first != strikes(rule, seed: 8, requests: 200))
        #expect((60...140).contains(first.count))
        #expect(strikes(FaultRule(.loseAnswer, times: nil, rate: 0)) == [])
    }

    @Test(
        "match by path and method",
        arguments: [
            ("/study/add", "/study/add", true), ("/study/add", "/study/addition", false),
            ("/study/*", "/study/add", true),
            ("/study*", "/study/add", true), ("/study/a*", "/study/get", false), ("/*", "/study/add", true),
            ("/storage/namespace/*/image", "/storage/namespace/7/image", true),
            ("/storage/namespace/*/image", "/storage/namespace/7/wrap", false),
            ("/storage/multipart/*", "/storage/multipart/7/complete", true),
            ("/storage/multipart/*", "/storage", false),
        ]
    )
    func paths(pattern: String, path: String, isMatch: Bool) {
        #expect(FaultRule(.loseAnswer, path: pattern).matches(method: "GET", path: path) == isMatch)
        #expect(!FaultRule(.loseAnswer, path: pattern, method: "post").matches(method: "GET", path: path))
    }

    @Test("are removed one by one and all at once")
    func removal() {
        let faults = Faults(seed: 1, rules: [])
        let first = faults.add(.loseAnswer, path: "/a", times: nil)
        let second = faults.add(.expireSessions, path: "/a", times: nil)
        #expect(faults.strikes(method: "GET", path: "/a").map(\.fault) == [.loseAnswer, .expireSessions])
        #expect(faults.remove(first))
        #expect(!faults.remove(first))
        #expect(faults.strikes(method: "GET", path: "/a").map(\.fault) == [.expireSessions])
        #expect(faults.count(of: second) == 2)
        faults.clear()
        #expect(faults.strikes(method: "GET", path: "/a").map(\.fault) == [])
    }

    @Test("corrupt the same bytes with the same seed")
    func corruption() {
        let bytes = [UInt8](repeating: 0, count: 1000)
        let changed = FaultInjector.corrupt(bytes, changes: 1, seed: 3)
        #expect(changed == FaultInjector.corrupt(bytes, changes: 1, seed: 3))
        #expect(changed != FaultInjector.corrupt(bytes, changes: 1, seed: 4))
        #expect(changed.filter { $0 != 0 }.count == 1)
        #expect(FaultInjector.corrupt([], changes: 5, seed: 3) == [])
    }

    @Test("draw by themselves: requests that a rule does not speak of change nothing")
    func independence() {
        func strikes(others: Int) -> [FaultInjector.Strike] {
            var injector = FaultInjector(seed: 5)
            _ = injector.add(FaultRule(.latency(milliseconds: 1), path: "/other", times: nil, rate: 0.5))
            _ = injector.add(FaultRule(.corruptAnswer(), path: "/study/get", times: nil, rate: 0.5))
            return (0..<50).flatMap { _ in
                for _ in 0..<others { _ = injector.strikes(method: "GET", path: "/other") }
                return injector.strikes(method: "GET", path: "/study/get")
            }
        }
        #expect(strikes(others: 0) == strikes(others: 3))
        #expect(Set(strikes(others: 0).map(\.seed)).count > 5)
    }

    @Test("rest while they are off")
    func switching() {
        let faults = Faults(seed: 1, rules: [])
        let id = faults.add(.loseAnswer, path: "/a", times: nil)
        #expect(faults.set(id, isOn: false))
        #expect(faults.strikes(method: "GET", path: "/a").isEmpty)
        #expect(faults.count(of: id) == 0)
        #expect(faults.set(id, isOn: true))
        #expect(faults.strikes(method: "GET", path: "/a").map(\.fault) == [.loseAnswer])
        #expect(!faults.set(id + 1, isOn: true))
    }

    @Test("of events heed events alone, by channel and name")
    func events() {
        let faults = Faults(seed: 1, rules: [])
        faults.add(.loseEvent, path: "/channel/study.*", method: "READY", times: nil)
        faults.add(.loseAnswer, times: nil)
        #expect(faults.faults(of: .ready(studyID: "1", namespace: "7")) == [.loseEvent])
        #expect(faults.faults(of: .edit(studyID: "1", namespace: "7")) == [])
        #expect(faults.faults(of: .done(jobID: "1", namespace: "7")) == [])
        #expect(faults.strikes(method: "READY", path: "/channel/study.7").map(\.fault) == [.loseAnswer])
    }

    @Test(
        "are read from JSON, each kind",
        arguments: [
            (#"{"kind":"status","status":503,"retry_after":2}"#, Fault.status(503, retryAfter: 2, body: nil)),
            (#"{"kind":"html"}"#, .htmlPage(status: 200)),
            (#"{"kind":"latency","milliseconds":5}"#, .latency(milliseconds: 5)),
            (#"{"kind":"reset_before_body"}"#, .resetBeforeBody), (#"{"kind":"reset_after_body"}"#, .resetAfterBody),
            (#"{"kind":"lose_answer"}"#, .loseAnswer),
            (#"{"kind":"reset_in_answer","after":9}"#, .resetInAnswer(after: 9)),
            (#"{"kind":"truncate","after":9}"#, .truncateAnswer(after: 9)),
            (#"{"kind":"corrupt"}"#, .corruptAnswer(bytes: 1)),
            (#"{"kind":"slow","bytes_per_second":9}"#, .slowAnswer(bytesPerSecond: 9)),
            (#"{"kind":"disk_full"}"#, .diskFull(after: 0)), (#"{"kind":"disk_full","after":9}"#, .diskFull(after: 9)),
            (#"{"kind":"expire_sessions"}"#, .expireSessions), (#"{"kind":"lose_event"}"#, .loseEvent),
            (#"{"kind":"double_event"}"#, .doubleEvent),
            (#"{"kind":"delay_event","milliseconds":9}"#, .delayEvent(milliseconds: 9)),
        ]
    )
    func reading(text: String, fault: Fault) throws {
        let rule = try FaultRule(json: try JSON(reading: text))
        #expect(rule == FaultRule(fault))
        #expect(text.contains("\"\(fault.kind)\""))
        #expect(Fault.kinds.contains(fault.kind))
    }

    @Test(
        "are refused when they make no sense",
        arguments: [
            #"{"kind":"flood"}"#, "{}", "[]", #"{"kind":"status"}"#, #"{"kind":"status","status":99}"#,
            #"{"kind":"slow","bytes_per_second":0}"#, #"{"kind":"delay_event"}"#, #"{"kind":"disk_full","after":-1}"#,
            #"{"kind":"lose_answer","rate":2}"#, #"{"kind":"lose_answer","skip":-1}"#,
            #"{"kind":"lose_answer","times":"x"}"#,
        ]
    )
    func nonsense(text: String) throws {
        let json = try JSON(reading: text)
        #expect(throws: FaultRuleError.self) { try FaultRule(json: json) }
    }
}
