extension DICOMStream {
    /// What a stream gives.
    public enum Event: Sendable {
        /// File meta information, empty when there is none, and the transfer syntax: the stated one, or the one that
        /// the first element suggests. It comes first.
        case fileMeta(DataSet, TransferSyntax)

        /// An element whose value is held, sequences included, and a data set of this element alone, which gives its
        /// value and knows its character set.
        case element(Element, in: DataSet)

        /// A long value or pixel data begins. Chunks follow, or fragments, then ``bulkEnd``.
        case bulkStart(BulkStart)

        /// A fragment of encapsulated pixel data begins, of a number of bytes. Fragment 0 is the basic offset table,
        /// often empty; the fragments of the frames count from 1 (PS3.5 section A.4).
        case fragment(index: Int, length: Int)

        /// Bytes of the value or fragment that began last, 1 to 65,536 of them, in the byte order of the stream.
        case chunk([UInt8])

        /// The value that began last is whole, and with it its last fragment.
        case bulkEnd
    }

    /// The header of a value that comes in pieces.
    public struct BulkStart: Hashable, Sendable {
        /// The tag.
        public let tag: Tag

        /// The VR as stored; the dictionary's where the encoding states none.
        public let vr: VR

        /// The length in bytes; `nil` for encapsulated pixel data, which comes in fragments.
        public let length: Int?

        /// Where the value starts, in bytes from the start of the stream (of the inflated data set when it is
        /// deflated).
        public let offset: Int

        /// The byte order of numbers in the value.
        public let isLittleEndian: Bool
    }
}

/// How much of a stream is held at most.
public struct StreamLimits: Hashable, Sendable {
    /// Bytes of a value that comes whole; a longer one comes in pieces, as pixel data always does. Default: 64 KiB.
    public var valueBytes = 65_536

    /// Bytes of a sequence of the top level with all that is nested in it; a longer one is an error of kind
    /// `limitExceeded`. While it is read its bytes are held twice, besides up to 72 bytes for each element, item and
    /// fragment in it, of which ``ReadingLimits/elements`` are allowed. Default: 64 MiB.
    public var sequenceBytes = 64 << 20

    /// The same for a deflated stream, of which a few bytes can stand for very many; three times the deflated bytes
    /// that have come are allowed as well. Default: 2 MiB.
    public var deflatedSequenceBytes = 2 << 20

    /// Bytes up to the first element of the data set, preamble included, and of zeros that an element follows; more are
    /// an error of kind `limitExceeded`. As many bytes are looked at for a Specific Character Set that stands behind
    /// other elements; what they say is read in the default repertoire when it comes later, with a finding. Default: 1
    /// MiB.
    public var headBytes = 1 << 20

    /// Creates the default limits.
    public init() {}
}
