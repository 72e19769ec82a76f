import Testing

@testable import AmbraSandbox

@Suite("fault rules")
struct FaultInjectorTests {
    private func strikes(_ rule: FaultRule, seed: UInt64 = 1, requests: Int = 20) -> [Int] {
        var injector = FaultInjector(seed: seed)
        _ = injector.add(rule)
        return (0..<requests).filter { _ in !injector.faults(method: "POST", path: "/study/add").isEmpty }
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
        #expect(faults.faults(method: "GET", path: "/a") == [.loseAnswer, .expireSessions])
        #expect(faults.remove(first))
        #expect(!faults.remove(first))
        #expect(faults.faults(method: "GET", path: "/a") == [.expireSessions])
        #expect(faults.count(of: second) == 2)
        faults.clear()
        #expect(faults.faults(method: "GET", path: "/a") == [])
    }

    @Test("corrupt the same bytes with the same seed")
    func corruption() {
        let bytes = [UInt8](repeating: 0, count: 1000)
        var (first, second) = (FaultInjector(seed: 3), FaultInjector(seed: 3))
        let changed = first.corrupt(bytes, changes: 1)
        #expect(changed == second.corrupt(bytes, changes: 1))
        #expect(changed.filter { $0 != 0 }.count == 1)
        #expect(first.corrupt([], changes: 5) == [])
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
            (#"{"kind":"expire_sessions"}"#, .expireSessions),
        ]
    )
    func reading(text: String, fault: Fault) throws {
        let rule = try FaultRule(json: try JSON(reading: text))
        #expect(rule == FaultRule(fault))
        #expect(text.contains("\"\(fault.kind)\""))
    }

    @Test(
        "are refused when they make no sense",
        arguments: [
            #"{"kind":"flood"}"#, "{}", "[]", #"{"kind":"status"}"#, #"{"kind":"status","status":99}"#,
            #"{"kind":"lose_answer","rate":2}"#, #"{"kind":"lose_answer","skip":-1}"#,
            #"{"kind":"lose_answer","times":"x"}"#,
        ]
    )
    func nonsense(text: String) throws {
        let json = try JSON(reading: text)
        #expect(throws: FaultRuleError.self) { try FaultRule(json: json) }
    }
}
