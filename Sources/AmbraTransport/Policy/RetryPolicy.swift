/// When a failed request is sent again, and how long to wait before.
///
/// The wait before try n is drawn evenly between zero and `baseDelay` doubled n times (full jitter), so that clients that
/// failed together do not come back together.
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

    /// For storage calls: 429, 502, 503 and 504.
    public static let storage = RetryPolicy(retriedStatuses: [429, 502, 503, 504])

    /// One try only.
    public static let never: RetryPolicy = {
        var policy = RetryPolicy(retriedStatuses: [])
        policy.maximumAttempts = 1
        return policy
    }()
}
