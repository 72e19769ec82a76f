/// A DICOMDIR: the list of what a folder of files holds (PS3.3 annex F, PS3.10 section 8).
public struct MediaDirectory: Hashable, Sendable {
    /// SOP class of a DICOMDIR, Media Storage Directory Storage.
    public static let sopClassUID = UID.mediaStorageDirectoryStorage.value

    /// File-set ID; `nil` when it is empty.
    public var fileSetID: String?

    /// The records of the first level, patients as a rule.
    public var records: [DirectoryRecord]

    /// What departs from the standard, in the file and in the offsets of its records.
    public let findings: [Finding]

    /// Creates a directory.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `malformed` for a file-set ID of more than 16 characters, or
    ///   of other characters than capital letters, digits, spaces and underscores.
    @_disfavoredOverload
    public init(fileSetID: String? = nil, records: [DirectoryRecord] = []) throws {
        try self.init(fileSetID: fileSetID, records: records, .stated)
    }

    package init(fileSetID: String? = nil, records: [DirectoryRecord] = [], _: ThrownType = .stated) throws(DICOMError)
    {
        guard VR.cs.violations(of: fileSetID ?? "").isEmpty else { throw .wrongForm(.fileSetID) }
        self.fileSetID = fileSetID
        self.records = records
        findings = []
    }

    init(fileSetID: String?, records: [DirectoryRecord], findings: [Finding]) {
        self.fileSetID = fileSetID
        self.records = records
        self.findings = findings
    }

    /// Reads a DICOMDIR by the offsets of its records.
    ///
    /// Where all offsets are wrong by one number they are followed with it, and where they lead to no record at all
    /// although there are some, the tree is made from the records' order and kinds, each with a finding. Otherwise an
    /// offset that leads nowhere ends its list, one that leads to a record that was met already is left out, and
    /// records that no offset leads to are dropped, each with a finding (`danglingOffset`, `unreachableRecord`).
    ///
    /// - Throws: ``DICOMError`` and nothing else: `unsupported` for a file that is not a DICOMDIR, `limitExceeded` for
    ///   records deeper than the limit of sequences, and what ``DICOMFile/read(_:options:)`` throws. With
    ///   ``ReadingOptions/isStrict`` a finding is an error.
    @_disfavoredOverload
    public static func read(_ source: ByteSource, options: ReadingOptions = ReadingOptions()) throws -> MediaDirectory {
        try read(source, options: options, .stated)
    }

    package static func read(_ source: ByteSource, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated)
        throws(DICOMError) -> MediaDirectory
    {
        let file = try DICOMFile.read(source, options: options)
        guard file.dataSet[.directoryRecordSequence] != nil else {
            throw DICOMError(.unsupported, "this is not a DICOMDIR: it has no directory records")
        }
        var tree = DirectoryTree(file.dataSet, options: options)
        let records = try tree.records()
        return MediaDirectory(
            fileSetID: file.dataSet.fileSetID, records: records, findings: file.findings + tree.findings)
    }

    /// Opens a DICOMDIR and reads it.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func read(path: String, options: ReadingOptions = ReadingOptions()) throws -> MediaDirectory {
        try read(path: path, options: options, .stated)
    }

    package static func read(path: String, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated)
        throws(DICOMError) -> MediaDirectory
    {
        try read(ByteSource(path: path, headLength: 65_536), options: options)
    }

    /// The records that stand for files, with those above each, in the order of the directory. Records that are not
    /// in use are left out with all below them.
    public var files: [(path: [DirectoryRecord], record: DirectoryRecord)] {
        var found: [(path: [DirectoryRecord], record: DirectoryRecord)] = []
        func visit(_ record: DirectoryRecord, _ above: [DirectoryRecord]) {
            guard record.isInUse else { return }
            if record.dataSet[.referencedFileID] != nil { found.append((above, record)) }
            for child in record.children { visit(child, above + [record]) }
        }
        for record in records { visit(record, []) }
        return found
    }
}
