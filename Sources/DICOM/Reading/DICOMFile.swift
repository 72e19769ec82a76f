/// A DICOM file, or what was taken from it (PS3.10 section 7).
///
/// There are three depths of reading: ``scan(_:tags:options:)`` takes named elements, ``read(_:options:)`` takes all,
/// and ``checkStructure(_:tags:options:)`` walks to the end and tells whether the file is whole. None of them loads
/// pixel data.
public struct DICOMFile: Hashable, Sendable {
    /// Group 0002; empty when the file has none.
    public var fileMeta: DataSet

    /// The stated transfer syntax, or the one that the bytes suggest when none is stated.
    public let transferSyntax: TransferSyntax

    /// The elements that were taken.
    public var dataSet: DataSet

    /// What departs from the standard, in the order in which it was met.
    public let findings: [Finding]

    /// What was read; `nil` for a file made in memory and for one of which elements were taken only.
    let origin: Origin?

    /// A file as it was read.
    struct Origin: Hashable, Sendable {
        let source: ByteSource
        let fileMeta: DataSet
        let dataSet: DataSet
    }

    /// Creates a file that is to be written. What ``DICOMWriter`` states itself in file meta information is not needed
    /// here.
    public init(
        fileMeta: DataSet = DataSet(), transferSyntax: TransferSyntax = .explicitVRLittleEndian, dataSet: DataSet
    ) {
        self.init(fileMeta: fileMeta, transferSyntax: transferSyntax, dataSet: dataSet, findings: [], origin: nil)
    }

    init(
        fileMeta: DataSet, transferSyntax: TransferSyntax, dataSet: DataSet, findings: [Finding], origin: Origin? = nil
    ) {
        self.fileMeta = fileMeta
        self.transferSyntax = transferSyntax
        self.dataSet = dataSet
        self.findings = findings
        self.origin = origin
    }

    /// Whether the file was read whole and nothing in it has been changed since.
    public var isUntouched: Bool { origin?.dataSet == dataSet && origin?.fileMeta == fileMeta }
}

/// A sorted set of tags to look for.
public struct TagSelection: Hashable, Sendable, ExpressibleByArrayLiteral {
    let tags: [Tag]

    /// Creates a selection; order and repetitions do not matter.
    public init(_ tags: some Sequence<Tag>) { self.tags = Set(tags).sorted() }

    /// Creates a selection from a literal.
    public init(arrayLiteral tags: Tag...) { self.init(tags) }
}
