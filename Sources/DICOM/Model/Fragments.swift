/// Encapsulated pixel data: ranges of the byte source, never the bytes (PS3.5 section A.4).
public struct Fragments: Hashable, Sendable {
    /// The first item: the basic offset table, often empty.
    public let offsetTable: Range<Int>

    /// The fragments in file order, without their item headers.
    public let ranges: [Range<Int>]

    /// What the ranges point into; `nil` for the byte source of the data set.
    public let source: ByteSource?

    /// Creates a list of fragments.
    public init(offsetTable: Range<Int>, ranges: [Range<Int>], source: ByteSource? = nil) {
        self.offsetTable = offsetTable
        self.ranges = ranges
        self.source = source
    }
}
