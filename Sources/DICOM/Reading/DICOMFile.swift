/// A DICOM file, or what was taken from it (PS3.10 section 7).
///
/// There are three depths of reading: ``scan(_:tags:options:)`` takes named elements, ``read(_:options:)`` takes all,
/// and ``checkStructure(_:tags:options:)`` walks to the end and tells whether the file is whole. None of them loads
/// pixel data.
public struct DICOMFile: Hashable, Sendable {
    /// Group 0002; empty when the file has none.
    public let fileMeta: DataSet

    /// The stated transfer syntax, or the one that the bytes suggest when none is stated.
    public let transferSyntax: TransferSyntax

    /// The elements that were taken.
    public let dataSet: DataSet

    /// What departs from the standard, in the order in which it was met.
    public let findings: [Finding]
}

/// A sorted set of tags to look for.
public struct TagSelection: Hashable, Sendable, ExpressibleByArrayLiteral {
    let tags: [Tag]

    /// Creates a selection; order and repetitions do not matter.
    public init(_ tags: some Sequence<Tag>) { self.tags = Set(tags).sorted() }

    /// Creates a selection from a literal.
    public init(arrayLiteral tags: Tag...) { self.init(tags) }
}
