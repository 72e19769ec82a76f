/// How much to take from a file, and what to do with what is wrong.
public struct ReadingOptions: Hashable, Sendable {
    /// Turns the first finding into an error of kind `malformed`. Default: findings are collected.
    public var isStrict = false

    /// Reads what is there of a file that ends too early, with a finding, where otherwise an error is thrown.
    /// Meant for looking at damaged files, never for moving them. Default: `false`.
    public var allowsTruncation = false

    /// What a file may ask for at most.
    public var limits = ReadingLimits()

    /// Creates the default options.
    public init() {}
}

/// Bounds on what a file may cost, whatever its length fields say.
public struct ReadingLimits: Hashable, Sendable {
    /// Depth of sequences within sequences. Default: 64.
    public var depth = 64

    /// Elements, items and fragments of a file, all levels together. Default: 4,000,000.
    public var elements = 4_000_000

    /// Findings to keep; later ones are dropped. Default: 1,000.
    public var findings = 1_000

    /// Bytes of a deflated data set after inflating. Default: 1 GiB.
    public var inflatedBytes = 1 << 30

    /// Creates the default limits.
    public init() {}
}
