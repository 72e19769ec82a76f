/// One entry of a DICOMDIR: a patient, a study, a series or a file, with what belongs to it (PS3.3 section F.3).
public struct DirectoryRecord: Hashable, Sendable {
    /// What a record is about; the raw value is the term of Directory Record Type.
    public struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The term.
        public let rawValue: String

        /// Wraps a term, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A patient.
        public static let patient = Kind(rawValue: "PATIENT")
        /// A study.
        public static let study = Kind(rawValue: "STUDY")
        /// A series.
        public static let series = Kind(rawValue: "SERIES")
        /// An image.
        public static let image = Kind(rawValue: "IMAGE")
        /// What is private to a maker.
        public static let `private` = Kind(rawValue: "PRIVATE")

        /// The term.
        public var description: String { rawValue }
    }

    /// What the record is about.
    public let kind: Kind

    /// Its elements, the offsets among them as they were read.
    public let dataSet: DataSet

    /// The file that it stands for; `nil` when there is none or its ID is not conformant.
    public let fileID: FileID?

    /// The records below it, in the order of the directory.
    public internal(set) var children: [DirectoryRecord]

    /// Whether the record is in use: its flag is not zero.
    public let isInUse: Bool

    /// Creates a record from its keys; kind, file and flag are put into its elements.
    ///
    /// - Throws: ``DICOMError`` and nothing else, when a value cannot be encoded.
    @_disfavoredOverload
    public init(_ kind: Kind, _ keys: DataSet, fileID: FileID? = nil, children: [DirectoryRecord] = []) throws {
        try self.init(kind, keys, fileID: fileID, children: children, .stated)
    }

    package init(
        _ kind: Kind, _ keys: DataSet, fileID: FileID? = nil, children: [DirectoryRecord] = [], _: ThrownType = .stated
    ) throws(DICOMError) {
        var dataSet = keys
        try dataSet.set(.offsetOfTheNextDirectoryRecord, 0)
        try dataSet.set(.recordInUseFlag, 0xFFFF)
        try dataSet.set(.offsetOfReferencedLowerLevelDirectoryEntity, 0)
        try dataSet.set(.directoryRecordType, kind.rawValue)
        if let fileID { try dataSet.set(.referencedFileID, values: fileID.components) }
        self.kind = kind
        self.dataSet = dataSet
        self.fileID = fileID
        self.children = children
        isInUse = true
    }

    init(reading dataSet: DataSet) {
        kind = Kind(rawValue: dataSet.directoryRecordType ?? "")
        self.dataSet = dataSet
        fileID = dataSet.referencedFileID.flatMap { FileID($0) }
        isInUse = dataSet.recordInUseFlag != 0
        children = []
    }
}
