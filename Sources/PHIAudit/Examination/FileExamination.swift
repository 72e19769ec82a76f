import DICOM
import Deidentification
import Platform

/// The examination of one file, place after place.
struct FileExamination {
    let source: ByteSource
    let name: String
    let options: AuditOptions
    /// What the caller looks for.
    let pooled: [IdentifierSearch]
    /// What the file says of itself, unless it says that it was de-identified.
    private var own: [IdentifierSearch] = []
    var statement = DeidentificationStatement()
    var ledger: FindingLedger
    var decoding = DecodingBudget()
    private var audit: FileAudit

    init(_ source: ByteSource, path: String, name: String, pooled: IdentifierSearch, options: AuditOptions) {
        self.source = source
        self.name = name
        self.options = options
        self.pooled = pooled.isEmpty ? [] : [pooled]
        ledger = FindingLedger(options)
        audit = FileAudit(path: path)
    }

    /// All that is looked for.
    var searches: [IdentifierSearch] { pooled + own }

    mutating func run() -> FileAudit {
        do throws(DICOMError) {
            try examineFile()
        } catch {
            if error.kind == .unreadable {
                audit.error = error
            } else {
                examineForeign(error)
            }
        }
        return finish()
    }

    /// Examines the name of a file that cannot be read.
    mutating func fail(_ error: DICOMError) -> FileAudit {
        audit.error = error
        return finish()
    }

    private mutating func finish() -> FileAudit {
        examineName()
        // What a cancelled task has not looked at must not pass for clean.
        if Task.isCancelled { audit.error = audit.error ?? ByteExamination.cancelled }
        let (findings, omitted) = ledger.result()
        audit.findings = findings
        audit.omittedFindings = omitted
        return audit
    }

    private mutating func examineFile() throws(DICOMError) {
        var reading = ReadingOptions()
        reading.allowsTruncation = true
        reading.limits = options.limits
        let file = try DICOMFile.read(source, options: reading)
        statement = DeidentificationStatement(file.dataSet)
        describe(file.dataSet)
        if !statement.isDeidentified {
            ledger.add(.note, .notStated, at: "00120062", "the file does not say that identity was removed")
            var own = KnownIdentifiers()
            own.insert(from: file)
            if !own.isEmpty { self.own = [IdentifierSearch(own)] }
        }
        try examinePreamble()
        examine(file.fileMeta, at: "")
        compareIdentity(file)
        examine(file.dataSet, at: "")
        try examineRemains(of: file)
        try examinePixels(of: file)
        examineRisk(of: file.dataSet)
    }

    private mutating func describe(_ dataSet: DataSet) {
        func text(_ tag: Tag) -> String? { (try? dataSet.string(tag)) ?? nil }
        audit.studyInstanceUID = text(.studyInstanceUID)
        audit.seriesInstanceUID = text(.seriesInstanceUID)
        audit.sopInstanceUID = text(.sopInstanceUID)
        audit.modality = text(.modality)
        audit.isStatedDeidentified = statement.isDeidentified
    }

    /// A file that is not DICOM, or so damaged that it cannot be read, is searched as bytes.
    private mutating func examineForeign(_ error: DICOMError) {
        let isForeign = error.kind == .notDICOM
        guard source.length > 0 else { return ledger.add(.possible, .emptyFile, at: "file", "the file is empty") }
        let reason = isForeign ? "not a DICOM file" : "the data set cannot be read"
        ledger.add(isForeign ? .possible : .likely, .unexamined, at: "file", "\(reason); only searched as bytes")
        do throws(DICOMError) {
            try examineBytes(source, 0..<source.length, at: "file")
        } catch {
            audit.error = error
        }
    }

    // MARK: - Names

    /// The file's name and the folders that belong to it; a component in which something was found is masked.
    private mutating func examineName() {
        var shown: [String] = []
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        for (position, part) in parts.enumerated() {
            let place = position == parts.count - 1 ? "file name" : "folder name"
            let findings = Self.readings(of: part).filter { !examineText($0, .free, at: place, formsFrom: .likely) }
            let isClean = findings.isEmpty
            shown.append(isClean ? part : part.first.map { "\($0)…(\(part.count))" } ?? "")
        }
        let given = audit.path.hasSuffix(name) ? String(audit.path.dropLast(name.count)) : ""
        audit.shownPath = given + shown.joined(separator: "/")
    }

    /// A name as people read it: in Latin-1 where it is not UTF-8.
    private static func readings(of part: String) -> [String] {
        let bytes = FilePath(part).bytes
        guard String(validating: bytes, as: UTF8.self) == nil else { return [part] }
        return [part, String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))]
    }

    private mutating func examinePreamble() throws(DICOMError) {
        guard source.length >= 132, try source.bytes(in: 128..<132) == Array("DICM".utf8) else { return }
        let preamble = try source.bytes(in: 0..<128)
        guard preamble.contains(where: { $0 != 0 }) else { return }
        let isPicture = preamble.starts(with: [0x49, 0x49, 0x2A, 0]) || preamble.starts(with: [0x4D, 0x4D, 0, 0x2A])
        ledger.add(isPicture ? .note : .possible, .preamble, at: "preamble", "the preamble is not empty")
        try examineBytes(source, 0..<128, at: "preamble")
    }

    /// File meta information must name the instance of the data set, not the one it was made from.
    private mutating func compareIdentity(_ file: DICOMFile) {
        guard statement.isDeidentified,
            let stated = (try? file.fileMeta.string(.mediaStorageSOPInstanceUID)) ?? nil,
            let actual = (try? file.dataSet.string(.sopInstanceUID)) ?? nil, stated != actual
        else { return }
        let detail = "file meta information names another instance than the data set"
        ledger.add(.likely, .originalUID, at: "00020003", detail, found: stated)
    }

    private mutating func examineRisk(of dataSet: DataSet) {
        let risk = BurnedInRisk(dataSet)
        guard risk.level > .low else { return }
        var reasons = risk.reasons.map(\.description).joined(separator: "; ")
        // Who cleans pixels says so twice: by the method, and by the statement that no text is left.
        let isCleaned =
            statement.options.contains(.cleanPixelData) && !risk.reasons.contains(.annotationStated)
            && !risk.reasons.contains(.annotationNotStated)
        let level = risk.level(isTextCovered: isCleaned)
        if isCleaned { reasons = "the file says that text in the pixels was removed; " + reasons }
        let isStated = risk.reasons.contains(.annotationStated) || risk.reasons.contains(.recognizableFeatures)
        let severity: AuditFinding.Severity = isStated ? .likely : level == .high ? .possible : .note
        ledger.add(severity, .burnedIn, at: "7FE00010", reasons)
    }
}
