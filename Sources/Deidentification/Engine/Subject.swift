import DICOM

/// Whom and what a file is about: what must be known before the first element is decided.
struct Subject: Sendable {
    let sopClassUID: String
    let sopInstanceUID: String
    let studyInstanceUID: String?
    let seriesInstanceUID: String?

    /// What the tables of PS3.3 say of the class; `nil` for one that they do not know.
    let iod: IOD?

    /// The tags of the top level, which tell the modules that the object has.
    let tags: [Tag]

    /// What identifies, to be found in other text.
    let personal: PersonalWords

    /// The character set of the data set, which counts for what stands before the element that states it as well.
    let characterSet: SpecificCharacterSet
    /// What the header says of text in the pixels.
    let risk: BurnedInRisk

    /// What of the pixel data no decoder needs.
    let pixels: PixelStripping

    /// What tells the patient from others: the ID, else the name, else the study. Empty elements tell nothing.
    let patient: String

    /// Whether the files of the study name several patients, so that it has a subject of its own.
    let isOfSplitStudy: Bool

    /// UIDs that the data set lacks, as file meta information has them.
    let missingUIDs: [Element]

    /// Whether it is an image without pixel data, which was allowed.
    let lacksPixels: Bool

    init(
        _ splice: SpliceSource, allowing allowed: AllowedDepartures = [], subjects: StudySubjects? = nil
    ) throws(DICOMError) {
        var tags: [Tag] = []
        let dataSet = try splice.survey(Self.tags, noting: &tags)
        self.tags = tags
        let stated = try splice.fileMeta.string(.mediaStorageSOPClassUID)
        guard stated != MediaDirectory.sopClassUID, dataSet[.directoryRecordSequence] == nil else {
            throw DICOMError(
                .mediaDirectory, "this is a DICOMDIR, which lists images by name; make a new one of the result")
        }
        let uids = InstanceUIDs(dataSet, fileMeta: splice.fileMeta, allowed: allowed)
        sopClassUID = try uids.sopClass()
        iod = IOD.iod(ofSOPClass: sopClassUID)
        sopInstanceUID = try uids.sopInstance()
        missingUIDs = try uids.missing()
        studyInstanceUID = try Self.uidText(.studyInstanceUID, dataSet)
        seriesInstanceUID = try Self.uidText(.seriesInstanceUID, dataSet)
        lacksPixels = try splice.lacksPixels(dataSet)
        guard !lacksPixels || allowed.contains(.noPixels) else {
            throw DICOMError(
                .truncated,
                "the image has no pixel data: the file was cut, or written without; allow no-pixels if that is meant")
        }
        characterSet = dataSet.characterSet
        personal = try PersonalWords(dataSet)
        risk = BurnedInRisk(dataSet)
        let text = KeptText(personal: personal)
        pixels = try PixelStripping(dataSet, splice.transferSyntax) { text.identifies($0) }
        let own = try Self.patient(dataSet) ?? studyInstanceUID ?? sopInstanceUID
        if let subjects, let studyInstanceUID,
            let known = try subjects.subject(ofStudy: studyInstanceUID, naming: own)
        {
            (patient, isOfSplitStudy) = known
        } else {
            (patient, isOfSplitStudy) = (own, false)
        }
    }

    /// Whom a data set names.
    static func patient(_ dataSet: DataSet) throws(DICOMError) -> String? {
        PatientIdentity(id: try dataSet.string(.patientID), name: try dataSet.string(.patientName)).key
    }

    /// What stands where a UID is due, whether it is one or not; `nil` when nothing does.
    static func uidText(_ tag: Tag, _ dataSet: DataSet) throws(DICOMError) -> String? {
        guard let text = try dataSet.string(tag)?.trimmed(), !text.isEmpty else { return nil }
        return text
    }

    private static let tags = TagSelection(
        [
            .directoryRecordSequence, .specificCharacterSet, .sopClassUID, .sopInstanceUID, .patientName, .patientID,
            .studyInstanceUID, .seriesInstanceUID,
        ] + RiskHeader.tags + PersonalWords.tags + SpliceSource.pixelTags + PixelStripping.tags)
}

/// The UIDs that tell what an instance is, and which.
private struct InstanceUIDs {
    let dataSet: DataSet
    let fileMeta: DataSet
    let allowed: AllowedDepartures

    init(_ dataSet: DataSet, fileMeta: DataSet, allowed: AllowedDepartures) {
        self.dataSet = dataSet
        self.fileMeta = fileMeta
        self.allowed = allowed
    }

    /// A class that is not a UID says nothing of what the object is.
    func sopClass() throws(DICOMError) -> String {
        let tag = Tag.sopClassUID
        if let uid = try dataSet.uid(tag) { return uid.value }
        guard let stated = try fileMeta.uid(.mediaStorageSOPClassUID) else {
            throw DICOMError(.missingUID, "a UID that every instance must have is absent or not valid", tag: tag)
        }
        guard allowed.contains(.uidsFromMeta) else { throw Self.inMetaOnly(tag) }
        return stated.value
    }

    func sopInstance() throws(DICOMError) -> String {
        let tag = Tag.sopInstanceUID
        if let uid = try dataSet.uid(tag) { return uid.value }
        if let text = try Subject.uidText(tag, dataSet) {
            guard allowed.contains(.invalidUIDs) else {
                throw DICOMError(
                    .missingUID, "the value is not a valid UID; allow invalid-uids to give it a new one", tag: tag)
            }
            return text
        }
        guard let stated = try Subject.uidText(.mediaStorageSOPInstanceUID, fileMeta) else {
            throw DICOMError(.missingUID, "a UID that every instance must have is absent", tag: tag)
        }
        guard allowed.contains(.uidsFromMeta) else { throw Self.inMetaOnly(tag) }
        guard UID(stated) != nil || allowed.contains(.invalidUIDs) else {
            throw DICOMError(
                .missingUID, "the UID in file meta information is not valid; allow invalid-uids as well", tag: tag)
        }
        return stated
    }

    /// Elements for the UIDs that the data set does not have.
    func missing() throws(DICOMError) -> [Element] {
        var elements: [Element] = []
        if try dataSet.uid(.sopClassUID) == nil { elements.append(.text(.sopClassUID, .ui, try sopClass())) }
        if try Subject.uidText(.sopInstanceUID, dataSet) == nil {
            elements.append(.text(.sopInstanceUID, .ui, try sopInstance()))
        }
        return elements
    }

    private static func inMetaOnly(_ tag: Tag) -> DICOMError {
        DICOMError(
            .missingUID, "only file meta information has this UID; allow uids-from-meta to take it from there", tag: tag
        )
    }
}
