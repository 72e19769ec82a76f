/// How often service calls may start. Storage calls are not limited.
public struct RateLimits: Sendable, Hashable {
    /// A number of calls in a time.
    public struct Rate: Sendable, Hashable {
        /// Number of calls.
        public var calls: Double

        /// The time in which they may start.
        public var period: Duration

        /// Creates a rate. A rate without calls or without time does not limit.
        public init(calls: Double, per period: Duration = .seconds(1)) {
            self.calls = calls
            self.period = period
        }

        /// The time that a call keeps the next one waiting.
        var spacing: Duration {
            guard calls > 0, period > .zero else { return .zero }
            return min(period, .seconds(86_400)) / max(calls, 0.000_01)
        }
    }

    /// For calls that no other rule fits. Default 2 a second.
    public var standard = Rate(calls: 2)

    /// For calls whose path ends in `get`. Default 5 a second.
    public var get = Rate(calls: 5)

    /// For single calls, by exact path such as `/study/list`. Default none.
    public var byPath: [String: Rate] = [:]

    /// Creates the default limits.
    public init() {}

    /// No limit: for tests and for a sandbox, never for the service itself, which answers 429 to who asks too often.
    public static let unlimited: RateLimits = {
        var limits = RateLimits()
        limits.standard = Rate(calls: 0)
        limits.get = Rate(calls: 0)
        return limits
    }()

    /// The rate of a call.
    func rate(of path: String) -> Rate { byPath[path] ?? (path.hasSuffix("get") ? get : standard) }
}
