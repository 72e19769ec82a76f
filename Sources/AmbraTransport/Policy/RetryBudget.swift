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
