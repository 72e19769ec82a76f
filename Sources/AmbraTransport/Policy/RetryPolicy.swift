/// When a failed request is sent again, and how long to wait before.
///
/// The wait before try n is drawn evenly between zero and `baseDelay` doubled n times (full jitter), so that clients
/// that failed together do not come back together.
public struct RetryPolicy: Sendable, Hashable {
    /// Tries in all, the first included; 1 never tries again. Default 5.
    public var maximumAttempts = 5

    /// The longest wait before the second try; it doubles from try to try. Default 200 ms.
    public var baseDelay: Duration = .milliseconds(200)

    /// What a drawn wait never exceeds. Default 20 s.
    public var maximumDelay: Duration = .seconds(20)

    /// The longest `Retry-After` that is obeyed; a server that asks for more gets no second try. Default 120 s.
    public var longestRetryAfter: Duration = .seconds(120)

    /// The HTTP statuses after which a request may be sent again.
    public var retriedStatuses: Set<Int>

    /// Creates a policy with the default waits.
    public init(retriedStatuses: Set<Int>) { self.retriedStatuses = retriedStatuses }

    /// For service calls: 429, 503 and 504.
    public static let service = RetryPolicy(retriedStatuses: [429, 503, 504])

    /// For storage calls: 409, which says that the study is in use or its index being rebuilt, 429, 502, 503 and 504.
    public static let storage = RetryPolicy(retriedStatuses: [409, 429, 502, 503, 504])

    /// One try only.
    public static let never: RetryPolicy = {
        var policy = RetryPolicy(retriedStatuses: [])
        policy.maximumAttempts = 1
        return policy
    }()
}

/// How many retries all requests together may still make, so that a dying service is not hammered.
///
/// It holds at most 10 tokens and begins full. A retry costs one; a request that succeeds gives a tenth of one back. A
/// service that fails at every request is thus soon asked once a request, and one that fails at every tenth is retried
/// always.
public struct RetryBudget: Sendable, Hashable {
    private static let partsOfToken = 10
    private static let capacity = 10 * partsOfToken

    private var parts = RetryBudget.capacity

    /// A full budget.
    public init() {}

    /// Whole retries left.
    public var retriesLeft: Int { parts / Self.partsOfToken }

    /// Takes the cost of a retry; `false` when there is not enough.
    public mutating func spend() -> Bool {
        guard parts >= Self.partsOfToken else { return false }
        parts -= Self.partsOfToken
        return true
    }

    /// Gives back what a success gives back.
    public mutating func refund() { parts = min(Self.capacity, parts + 1) }
}
