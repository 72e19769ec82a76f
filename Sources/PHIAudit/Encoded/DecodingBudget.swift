/// How much an audit decodes of what one file holds in encoded form: enough for whole documents, and too little for a
/// bomb to do harm.
struct DecodingBudget {
    private static let largestPart = 16 << 20
    /// A deflated stream may grow by this factor, or to ``smallestLimit`` bytes.
    private static let largestRatio = 256
    private static let smallestLimit = 1 << 20

    private var bytes = 64 << 20
    private var parts = 50_000
    /// Whether something was left out.
    private(set) var isExhausted = false

    /// Bytes that a deflated stream of so many bytes may expand to.
    func limit(ofPacked count: Int) -> Int {
        let (grown, overflow) = count.multipliedReportingOverflow(by: Self.largestRatio)
        return min(bytes, Self.largestPart, overflow ? .max : max(grown, Self.smallestLimit))
    }

    /// Whether another part may be tried.
    mutating func takePart() -> Bool {
        guard parts > 0, bytes > 0 else {
            isExhausted = true
            return false
        }
        parts -= 1
        return true
    }

    /// Whether so many bytes may be searched.
    mutating func take(_ count: Int) -> Bool {
        guard count <= bytes else {
            isExhausted = true
            return false
        }
        bytes -= count
        return true
    }

    /// Notes that something was left out.
    mutating func exhaust() { isExhausted = true }
}
