import Platform

/// How much to take from a file, and what to do with what is wrong.
public struct ReadingOptions: Hashable, Sendable {
    /// Turns the first finding into an error of kind `malformed`. Default: findings are collected.
    public var isStrict = false

    /// Reads what is there of a file that ends too early, with a finding, where otherwise an error is thrown.
    /// Meant for looking at damaged files, never for moving them. Default: `false`.
    public var allowsTruncation = false

    /// Looks at values as well (``DICOMFile/valueFindings(limit:)``) when a file is read as a whole; every value but
    /// bulk data is then read. Default: `false`.
    public var checksValues = false

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

    /// Bytes of a value that is neither bulk data nor a sequence: text and numbers. No value is held before it is asked
    /// for, and none longer than ``DataSet/largestDecodedValue`` is decoded. Default: 1 GiB.
    public var valueLength = 1 << 30

    /// Bytes of a deflated data set after inflating. More than 4 MiB of them are kept in a file without a name in the
    /// folder for temporary files, as in ``ByteSource/spooling(_:limit:)``. Default: 1 GiB.
    public var inflatedBytes = 1 << 30

    /// How many times its deflated length a data set may have once it is larger than 64 MiB. Default: 400; no deflated
    /// bytes can stand for more than 1,032 times their number.
    public var inflationRatio = 400

    /// Elements, items and fragments of a deflated data set that is read whole, beyond one for every eight of its
    /// deflated bytes: a few of those can stand for very many elements, and each takes up to 72 bytes of memory.
    /// Scanning holds none of them and goes by ``elements`` alone. Default: 100,000.
    public var deflatedElements = 100_000

    /// Creates the default limits.
    public init() {}

    /// What a number of deflated bytes may become.
    func inflatedBytes(of deflated: Int) -> Int {
        Expansion.limit(of: deflated, ratio: inflationRatio, most: inflatedBytes)
    }

    /// The limits for reading a data set whole that was made of a number of deflated bytes.
    func reading(deflated: Int) -> ReadingLimits {
        var limits = self
        let (sum, overflow) = deflatedElements.addingReportingOverflow(deflated / 8)
        limits.elements = min(elements, overflow ? .max : sum)
        return limits
    }
}
