/// Writes DICOM files and data sets (PS3.10 section 7, PS3.5 section 7) in every transfer syntax whose data sets are
/// made of elements: implicit and explicit VR, both byte orders, deflated, encapsulated.
///
/// What is written is conformant: file meta information with its length, ascending tags, values of even length,
/// lengths that are right. Values that lie in a file are copied from there to the sink and never held; where the byte
/// order changes, they are changed piece by piece. Pixels are neither compressed nor decompressed.
///
/// A ``DICOMFile`` that was read and not changed is written back byte for byte, with all that it departs in.
public struct DICOMWriter: Hashable, Sendable {
    /// Implementation Class UID of this library, under the root 2.25.
    public static let implementationClassUID = "2.25.150521338305817065725345559241265538660"

    /// Implementation Version Name of this library.
    public static let implementationVersionName = "AMBRA-SWIFT"

    /// How the lengths of sequences and items are written.
    public enum Lengths: String, Hashable, Sendable, CaseIterable {
        /// As they were read; with delimiters where a sequence was made in memory.
        case kept
        /// As numbers; with a delimiter where, in implicit VR, a sequence that PS3.6 does not list is recognised by
        /// that alone.
        case defined
        /// With delimiters.
        case undefined
    }

    /// What becomes of group lengths, elements 0000, which the standard has withdrawn for data sets.
    public enum GroupLengths: String, Hashable, Sendable, CaseIterable {
        /// They are left out.
        case dropped
        /// Those that exist are written with the right number.
        case updated
    }

    /// What becomes of the tables that say where frames of encapsulated pixel data start (PS3.5 section A.4).
    public enum OffsetTables: String, Hashable, Sendable, CaseIterable {
        /// Basic and extended tables stay; they are made anew where padding moves fragments.
        case kept
        /// The basic table is made anew from the frames, and the extended one dropped. Where a basic table cannot
        /// reach, past 4 GiB, the extended one is made instead.
        case rebuilt
        /// The basic table is empty and the extended one dropped.
        case emptied
    }

    /// How the lengths of sequences and items are written. Default: as they were read.
    public var lengths = Lengths.kept

    /// What becomes of group lengths. Default: they are left out.
    public var groupLengths = GroupLengths.dropped

    /// What becomes of offset tables. Default: they are kept.
    public var offsetTables = OffsetTables.kept

    /// Whether preamble and file meta information come before the data set. Default: `true`.
    public var writesFileMeta = true

    /// Whether elements stored as UN are written with the VR that PS3.6 lists, where their value fits. Default:
    /// `false`.
    public var namesKnownVRs = false

    /// Whether a file that was read and not changed is copied whole where the other settings keep what is there.
    /// Default: `true`. Otherwise its data set is laid out anew, which puts right what departs in its structure.
    public var copiesUntouched = true

    /// Creates a writer with default settings.
    public init() {}

    /// Writes a data set as a file. File meta information is made from the data set's SOP Class and SOP Instance UID.
    ///
    /// - Parameters:
    ///   - dataSet: The elements; a file meta group among them is not written.
    ///   - transferSyntax: How elements are laid out, and what the file says of its pixel data.
    ///   - sink: Takes the bytes. After an error it holds a part of them.
    /// - Throws: ``DICOMError`` and nothing else: `missingUID` when the data set names no class or instance,
    ///   `unsupported` for a transfer syntax that is not registered, not made of elements or does not fit the pixel
    ///   data, `limitExceeded` for a value of 4 GiB and more, `malformed` for an offset table that does not fit the
    ///   fragments; and what the source of a value or the sink throws.
    @_disfavoredOverload
    public func write(
        _ dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian, into sink: inout some ByteSink
    ) throws { try write(dataSet, transferSyntax: transferSyntax, into: &sink, .stated) }

    package func write(
        _ dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian, into sink: inout some ByteSink,
        _: ThrownType = .stated
    ) throws(DICOMError) {
        try write(dataSet, fileMeta: DataSet(), transferSyntax, into: &sink)
    }

    /// A whole file in memory.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``write(_:transferSyntax:into:)`` does.
    @_disfavoredOverload
    public func file(_ dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian) throws -> [UInt8] {
        try file(dataSet, transferSyntax: transferSyntax, .stated)
    }

    package func file(
        _ dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian, _: ThrownType = .stated
    ) throws(DICOMError) -> [UInt8] {
        var sink = MemorySink()
        try write(dataSet, transferSyntax: transferSyntax, into: &sink)
        return sink.bytes
    }

    /// The elements of a data set in explicit VR little endian, without preamble and file meta information. A file
    /// meta group among them is written.
    ///
    /// - Throws: ``DICOMError`` and nothing else, but none for missing UIDs.
    @_disfavoredOverload
    public func bytes(_ dataSet: DataSet) throws -> [UInt8] { try bytes(dataSet, .stated) }

    package func bytes(_ dataSet: DataSet, _: ThrownType = .stated) throws(DICOMError) -> [UInt8] {
        var sink = MemorySink()
        var plan = LayoutPlan(self)
        try plan.measure(dataSet, .explicitLittle, isTopLevel: false)
        var output = ElementOutput(plan)
        try output.write(dataSet, .explicitLittle, isTopLevel: false, into: &sink)
        try output.flush(into: &sink)
        return sink.bytes
    }
}
