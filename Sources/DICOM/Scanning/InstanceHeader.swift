package import Platform

/// What a scan learns of one DICOM file: who, what, which study, and where the file is.
public struct InstanceHeader: Hashable, Sendable {
    /// Path of the file.
    public let path: String
    /// Size of the file in bytes.
    public let size: Int
    /// How the file is encoded.
    public let transferSyntax: TransferSyntax

    /// SOP Class UID: what kind of object it is.
    public let sopClassUID: UID
    /// SOP Instance UID: the identity of the object.
    public let sopInstanceUID: UID
    /// Study Instance UID.
    public let studyInstanceUID: UID
    /// Series Instance UID; `nil` when the file names none.
    public let seriesInstanceUID: UID?

    /// Patient's Name.
    public let patientName: PersonName?
    /// Patient ID.
    public let patientID: String?
    /// Study Date as stored, `YYYYMMDD`.
    public let studyDate: String?
    /// Study Time as stored, `HHMMSS.FFFFFF` or shorter.
    public let studyTime: String?
    /// Study Description.
    public let studyDescription: String?
    /// Accession Number.
    public let accessionNumber: String?
    /// Modality, such as `CT`.
    public let modality: String?
    /// Series Number.
    public let seriesNumber: Int?
    /// Series Date as stored, `YYYYMMDD`.
    public let seriesDate: String?
    /// Series Description.
    public let seriesDescription: String?
    /// Instance Number.
    public let instanceNumber: Int?
    /// Rows of the image; `nil` for objects without pixels.
    public let rows: Int?
    /// Columns of the image; `nil` for objects without pixels.
    public let columns: Int?
    /// Frames of the image; 1 when an image states none, `nil` for objects without pixels.
    public let frames: Int?

    /// What departs from the standard.
    public let findings: [Finding]

    /// The state that the file was in before it was read; `nil` for bytes.
    package let stamp: FileStamp?
}

extension InstanceHeader {
    /// Opens a file, takes the header and walks to the end, so that a file that was cut is not taken for a whole one.
    ///
    /// - Throws: ``DICOMError`` and nothing else: besides the failures of reading `mediaDirectory` for a DICOMDIR and
    ///   `missingUID` for a file without SOP Class, SOP Instance or Study Instance UID.
    @_disfavoredOverload
    public init(path: String, options: ReadingOptions = ReadingOptions()) throws {
        try self.init(path: path, options: options, .stated)
    }

    package init(path: String, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated) throws(DICOMError) {
        try self.init(ByteSource(path: path), path: path, options: options)
    }

    /// Takes the header from bytes; `path` is kept as it is.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public init(_ source: ByteSource, path: String, options: ReadingOptions = ReadingOptions()) throws {
        try self.init(source, path: path, options: options, .stated)
    }

    package init(
        _ source: ByteSource, path: String, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated
    ) throws(DICOMError) {
        let file = try DICOMFile.checkStructure(source, tags: Self.tags, options: options)
        let dataSet = file.dataSet
        try Self.refuseDirectory(file)
        self.path = path
        size = source.length
        stamp = source.stamp
        transferSyntax = file.transferSyntax
        sopClassUID = try Self.uid(.sopClassUID, dataSet)
        sopInstanceUID = try Self.uid(.sopInstanceUID, dataSet)
        studyInstanceUID = try Self.uid(.studyInstanceUID, dataSet)
        seriesInstanceUID = try dataSet.uid(.seriesInstanceUID)
        var texts = HeaderTexts(dataSet)
        patientName = try texts.first(.patientName).map { PersonName($0) }
        patientID = try texts.first(.patientID)
        studyDate = try texts.first(.studyDate)
        studyTime = try texts.first(.studyTime)
        studyDescription = try texts.first(.studyDescription)
        accessionNumber = try texts.first(.accessionNumber)
        modality = try texts.first(.modality)
        seriesDate = try texts.first(.seriesDate)
        seriesDescription = try texts.first(.seriesDescription)
        seriesNumber = try dataSet.integer(.seriesNumber)
        instanceNumber = try dataSet.integer(.instanceNumber)
        rows = try dataSet.integer(.rows)
        columns = try dataSet.integer(.columns)
        frames = try dataSet.integer(.numberOfFrames) ?? (rows == nil ? nil : 1)
        findings = file.findings + texts.findings
    }

    static let tags: TagSelection = [
        .specificCharacterSet, .sopClassUID, .sopInstanceUID, .studyInstanceUID, .seriesInstanceUID, .patientName,
        .patientID, .studyDate, .studyTime, .studyDescription, .accessionNumber, .modality, .seriesNumber,
        .seriesDate, .seriesDescription, .instanceNumber, .rows, .columns, .numberOfFrames, .directoryRecordSequence,
    ]

    private static func refuseDirectory(_ file: DICOMFile) throws(DICOMError) {
        let stated = try file.fileMeta.string(.mediaStorageSOPClassUID)
        if stated == MediaDirectory.sopClassUID || file.dataSet[.directoryRecordSequence] != nil {
            throw DICOMError(.mediaDirectory, "this is a DICOMDIR, which lists images and is none")
        }
    }

    private static func uid(_ tag: Tag, _ dataSet: DataSet) throws(DICOMError) -> UID {
        guard let text = try dataSet.string(tag) else {
            throw DICOMError(.missingUID, "a UID that every instance must have is absent or empty", tag: tag)
        }
        guard let uid = UID(text) else {
            throw DICOMError(.malformed, "the value is not a UID", tag: tag)
        }
        return uid
    }
}

/// Reads first values of text and notes what could not be decoded.
private struct HeaderTexts {
    private let dataSet: DataSet
    private(set) var findings: [Finding] = []

    init(_ dataSet: DataSet) { self.dataSet = dataSet }

    mutating func first(_ tag: Tag) throws(DICOMError) -> String? {
        guard let element = dataSet[tag], let (values, isWhole) = try dataSet.text(of: element) else { return nil }
        if !isWhole, case .range(let range) = element.content {
            findings.append(Finding(.undecodableText, offset: range.lowerBound, tag: tag))
        }
        guard let first = values.first, !first.isEmpty else { return nil }
        return first
    }
}
