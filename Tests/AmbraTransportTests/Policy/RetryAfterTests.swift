import Testing

@testable import AmbraTransport

struct RetryAfterTests {
    /// Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110.
    private static let example: Int64 = 784_111_777

    @Test(arguments: [
        ("0", Duration.zero), ("120", .seconds(120)), (" 5", .seconds(5)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", .seconds(7)),
        ("Sun, 06 Nov 1994 08:49:30 GMT", .zero),
        ("Sat, 05 Nov 1994 08:49:37 GMT", .zero),
        ("Tue, 29 Feb 2000 00:00:00 GMT", .seconds(951_782_400 - (example - 7))),
        ("Thu, 31 Dec 2099 23:59:59 GMT", .seconds(4_102_444_799 - (example - 7))),
    ])
    func `seconds and dates are read`(field: String, expected: Duration) {
        #expect(RetryAfter.delay(field, now: Self.example - 7) == expected)
    }

    @Test(arguments: ["", "-1", "1.5", "soon", "Sun, 06 Nov 1994", "Sun, 99 Nov 1994 08:49:37 GMT", "٣"])
    func `what is neither is no wait`(field: String) {
        #expect(RetryAfter.delay(field, now: Self.example) == nil)
    }

    @Test func `a number beyond all bounds is a long wait`() throws {
        let wait = try #require(RetryAfter.delay(String(repeating: "9", count: 40), now: 0))
        #expect(wait > .seconds(1_000_000))
    }
}
