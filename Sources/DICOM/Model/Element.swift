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

    /// Where a value is. Cases that are few in a file and large in memory are kept apart, so that elements stay small.
    public enum Content: Hashable, Sendable {
        /// A range of the data set's byte source, in the data set's byte order.
        case range(Range<Int>)
        /// A range of a byte source of its own: what came from another data set (``DataSet/set(_:from:)``).
        indirect case stored(StoredValue)
        /// Bytes held here, little endian, already padded.
        case bytes([UInt8])
        /// The items of a sequence.
        case items([Item])
        /// Encapsulated pixel data.
        indirect case fragments(Fragments)
    }

    /// The length of the value in bytes; `nil` for sequences and encapsulated pixel data.
    public var length: Int? {
        switch content {
        case .range(let range): range.count
        case .stored(let value): value.range.count
        case .bytes(let bytes): bytes.count
        case .items, .fragments: nil
        }
    }
}

/// A value that lies in a byte source of its own.
public struct StoredValue: Hashable, Sendable {
    /// Where the value is.
    public let source: ByteSource

    /// Its range there.
    public let range: Range<Int>

    /// The byte order of numbers in the value.
    public let isLittleEndian: Bool

    /// Creates a value; nothing is read.
    public init(source: ByteSource, range: Range<Int>, isLittleEndian: Bool = true) {
        self.source = source
        self.range = range
        self.isLittleEndian = isLittleEndian
    }
}
