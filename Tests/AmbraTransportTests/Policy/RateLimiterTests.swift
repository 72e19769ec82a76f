import Testing

@testable import AmbraTransport

struct RateLimiterTests {
    private let start = ContinuousClock.now

    @Test func `each call waits for the spacing of the one before, the first for none`() {
        var limiter = RateLimiter(limits: RateLimits())
        let paths = ["/study/list", "/study/get", "/study/get", "/user/add", "/user/add"]
        let waits = paths.map { limiter.reserve(path: $0, now: start) }
        #expect(waits == [.zero, .milliseconds(500), .milliseconds(700), .milliseconds(900), .milliseconds(1400)])
    }

    @Test func `time that passed is not saved up`() {
        var limiter = RateLimiter(limits: RateLimits())
        #expect(limiter.reserve(path: "/a", now: start) == .zero)
        let later = start.advanced(by: .seconds(60))
        #expect(limiter.reserve(path: "/a", now: later) == .zero)
        #expect(limiter.reserve(path: "/a", now: later) == .milliseconds(500))
    }

    @Test func `a path of its own comes before the rule for get`() {
        var limits = RateLimits()
        limits.byPath["/study/get"] = RateLimits.Rate(calls: 1, per: .seconds(4))
        var limiter = RateLimiter(limits: limits)
        _ = limiter.reserve(path: "/study/get", now: start)
        #expect(limiter.reserve(path: "/user/get", now: start) == .seconds(4))
        #expect(limiter.reserve(path: "/user/get", now: start) == .milliseconds(4200))
    }

    @Test func `a call without a limit of its own waits for the one before and keeps nobody waiting`() {
        var limits = RateLimits()
        limits.byPath["/free"] = RateLimits.Rate(calls: 0)
        var limiter = RateLimiter(limits: limits)
        _ = limiter.reserve(path: "/a", now: start)
        #expect(limiter.reserve(path: "/free", now: start) == .milliseconds(500))
        #expect(limiter.reserve(path: "/a", now: start) == .milliseconds(500))
    }

    @Test func `a caller that gives up silently changes nothing for the others`() {
        var limiter = RateLimiter(limits: RateLimits())
        _ = limiter.reserve(path: "/a", now: start)
        _ = limiter.reserve(path: "/given/up", now: start)
        #expect(limiter.reserve(path: "/a", now: start) == .seconds(1))
        #expect(limiter.reserve(path: "/a", now: start.advanced(by: .seconds(2))) == .zero)
    }

    @Test func `a time given back goes to the next who fits, and nobody comes closer to another`() {
        var limiter = RateLimiter(limits: RateLimits())
        let waits = (0..<4).map { _ in limiter.reserve(path: "/a", now: start) }
        #expect(waits.last == .milliseconds(1500))
        limiter.giveBack(start.advanced(by: .milliseconds(1000)), now: start)
        #expect(limiter.reserve(path: "/get", now: start) == .milliseconds(1000))
        #expect(limiter.reserve(path: "/get", now: start) == .milliseconds(1200))
        #expect(limiter.reserve(path: "/get", now: start) == .milliseconds(2000))
    }

    @Test func `many who give up leave no wait behind`() {
        var limiter = RateLimiter(limits: RateLimits())
        _ = limiter.reserve(path: "/a", now: start)
        let starts = (0..<500).map { _ in start.advanced(by: limiter.reserve(path: "/a", now: start)) }
        for start in starts.shuffled() { limiter.giveBack(start, now: self.start) }
        #expect(limiter.reserve(path: "/a", now: start) == .milliseconds(500))
    }

    @Test func `a time that has come is not given back`() {
        var limiter = RateLimiter(limits: RateLimits())
        _ = limiter.reserve(path: "/a", now: start)
        limiter.giveBack(start, now: start)
        #expect(limiter.reserve(path: "/a", now: start) == .milliseconds(500))
    }

    @Test(arguments: [0, -1, .nan, 1e-300, .infinity])
    func `a senseless rate does not trap`(calls: Double) {
        var limits = RateLimits()
        limits.standard = RateLimits.Rate(calls: calls, per: .seconds(Int64.max))
        var limiter = RateLimiter(limits: limits)
        #expect(limiter.reserve(path: "/a", now: start) == .zero)
        #expect(limiter.reserve(path: "/a", now: start) >= .zero)
    }
}
