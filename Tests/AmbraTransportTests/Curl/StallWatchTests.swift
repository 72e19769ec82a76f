import Testing

@testable import AmbraTransport

struct StallWatchTests {
    private let start = ContinuousClock.now

    @Test func `silence up to the limit is a stall, a byte begins anew`() {
        var watch = StallWatch(limit: .seconds(10), now: start)
        #expect(watch.hasStalled(moved: 5, isNetworkDue: true, now: start.advanced(by: .seconds(9))) == false)
        #expect(watch.hasStalled(moved: 5, isNetworkDue: true, now: start.advanced(by: .seconds(18))) == false)
        #expect(watch.hasStalled(moved: 5, isNetworkDue: true, now: start.advanced(by: .seconds(19))) == true)
    }

    @Test func `drops are a stall, a rate that is low enough to be honest is none`() {
        for (bytesASecond, isStall) in [(1, true), (49, true), (50, false), (1000, false)] {
            var watch = StallWatch(limit: .seconds(60), least: 3000, now: start)
            let stalls = (1...600).filter { second in
                watch.hasStalled(
                    moved: Int64(second * bytesASecond), isNetworkDue: true, now: start.advanced(by: .seconds(second)))
            }
            #expect(stalls.isEmpty != isStall, "\(bytesASecond)")
        }
    }

    @Test func `time in which our own side holds up does not count`() {
        var watch = StallWatch(limit: .seconds(10), now: start)
        #expect(watch.hasStalled(moved: 0, isNetworkDue: false, now: start.advanced(by: .seconds(100))) == false)
        #expect(watch.hasStalled(moved: 0, isNetworkDue: true, now: start.advanced(by: .seconds(109))) == false)
        #expect(watch.hasStalled(moved: 0, isNetworkDue: true, now: start.advanced(by: .seconds(110))) == true)
    }
}
