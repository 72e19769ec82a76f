/// One element of a data set: a tag, its VR and where its value is (PS3.5 section 7.1).
public struct Element: Hashable, Sendable {
    /// The tag.
    public let tag: Tag

    /// The VR as stored; the dictionary's where the encoding states none.
    public let vr: VR

    /// Where the value is.
    public let content: Content

    /// Creates an element.
    public init(tag: Tag, vr: VR, content: Content) {
        self.tag = tag
        self.vr = vr
        self.content = content
    }

    /// Where a value is.
    public enum Content: Hashable, Sendable {
        /// A range of the data set's byte source, in the data set's byte order.
        case range(Range<Int>)
        /// Bytes held here, little endian, already padded.
        case bytes([UInt8])
        /// The items of a sequence.
        case items([Item])
        /// Encapsulated pixel data.
        case fragments(Fragments)
    }

    /// The length of the value in bytes; `nil` for sequences and encapsulated pixel data.
    public var length: Int? {
        switch content {
        case .range(let range): range.count
        case .bytes(let bytes): bytes.count
        case .items, .fragments: nil
        }
    }
}

/// One item of a sequence.
public struct Item: Hashable, Sendable {
    /// What the item holds.
    public let dataSet: DataSet

    /// Offset of the item's tag from the start of the source, 0 for an item made in memory.
    public let offset: Int

    /// Creates an item.
    public init(_ dataSet: DataSet, offset: Int = 0) {
        self.dataSet = dataSet
        self.offset = offset
    }
}

/// Encapsulated pixel data: ranges of the byte source, never the bytes (PS3.5 section A.4).
public struct Fragments: Hashable, Sendable {
    /// The first item: the basic offset table, often empty.
    public let offsetTable: Range<Int>

    /// The fragments in file order, without their item headers.
    public let ranges: [Range<Int>]

    /// Creates a list of fragments.
    public init(offsetTable: Range<Int>, ranges: [Range<Int>]) {
        self.offsetTable = offsetTable
        self.ranges = ranges
    }
}
