/// One item of a sequence (PS3.5 section 7.5).
public struct Item: Hashable, Sendable {
    /// What the item holds.
    public var dataSet: DataSet

    /// Offset of the item's tag from the start of the source, 0 for an item made in memory.
    public let offset: Int

    /// Creates an item.
    public init(_ dataSet: DataSet, offset: Int = 0) {
        self.dataSet = dataSet
        self.offset = offset
    }
}
