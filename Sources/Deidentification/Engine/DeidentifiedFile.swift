public import DICOM

/// A file with a decision for every element, ready to be written.
public struct DeidentifiedFile {
    /// What was done and what to look at.
    public let report: DeidentificationReport

    /// The new SOP Instance UID; like the other two safe as a component of a path.
    public let sopInstanceUID: String

    /// The new Study Instance UID; `nil` when the object has none.
    public let studyInstanceUID: String?

    /// The new Series Instance UID; `nil` when the object has none.
    public let seriesInstanceUID: String?

    /// Old and new UIDs of the file, to lead back from results to originals. As secret as the files themselves.
    public let uidMap: [String: String]

    /// The patient of the file (Patient ID, else Patient's Name, else Study Instance UID) and the pseudonym. As secret
    /// as the files themselves.
    public let patientMap: [String: String]

    private let splice: SpliceSource
    private let plan: SplicePlan
    private let sopClassUID: String

    init(splice: SpliceSource, plan: SplicePlan, subject: Subject, visitor: ProfileVisitor) {
        self.splice = splice
        self.plan = plan
        var uids = visitor.uids
        let isOwnClass = subject.personal.areIn(uid: subject.sopClassUID)
        sopClassUID =
            isOwnClass ? uids.new(for: subject.sopClassUID, evenWhereRetained: true) : subject.sopClassUID
        sopInstanceUID = uids.new(for: subject.sopInstanceUID)
        studyInstanceUID = subject.studyInstanceUID.map { uids.new(for: $0) }
        seriesInstanceUID = subject.seriesInstanceUID.map { uids.new(for: $0) }
        uidMap = uids.map
        patientMap = [subject.patient: visitor.pseudonyms.patient(for: subject.patient)]
        var report = visitor.report
        report.sopInstanceUID = sopInstanceUID
        report.transferSyntax = splice.transferSyntax.rawValue
        report.warnings.sort { ($0.tag, $0.kind.rawValue) < ($1.tag, $1.kind.rawValue) }
        self.report = report
    }

    /// Writes the file: an empty preamble, new file meta information, the de-identified data set. What followed the
    /// data set is not written.
    ///
    /// - Throws: `DICOMError` and nothing else.
    @_disfavoredOverload
    public func write(into sink: inout some ByteSink) throws { try write(into: &sink, .stated) }

    package func write(into sink: inout some ByteSink, _: ThrownType = .stated) throws(DICOMError) {
        let meta = FileMeta.elements(sopClass: sopClassUID, sopInstance: sopInstanceUID, splice.transferSyntax)
        try splice.write(plan, fileMeta: meta, into: &sink)
    }
}
