import DICOM

/// Whom and what a file is about: what must be known before the first element is decided.
struct Subject: Sendable {
    let sopClassUID: String
    let sopInstanceUID: String
    let studyInstanceUID: String?
    let seriesInstanceUID: String?

    /// What identifies, to be found in other text.
    let personal: PersonalWords

    /// What the header says of text in the pixels.
    let risk: BurnedInRisk

    /// What tells the patient from others: the ID, else the name, else the study. Empty elements tell nothing.
    let patient: String

    init(_ splice: SpliceSource) throws(DICOMError) {
        let dataSet = try splice.survey(Self.tags)
        let stated = try splice.fileMeta.string(.mediaStorageSOPClassUID)
        guard stated != "1.2.840.10008.1.3.10", dataSet[.directoryRecordSequence] == nil else {
            throw DICOMError(
                .mediaDirectory, "this is a DICOMDIR, which lists images by name; make a new one of the result")
        }
        sopClassUID = try Self.uid(.sopClassUID, dataSet)
        sopInstanceUID = try Self.uid(.sopInstanceUID, dataSet)
        studyInstanceUID = try dataSet.uid(.studyInstanceUID)?.value
        seriesInstanceUID = try dataSet.uid(.seriesInstanceUID)?.value
        try splice.checkPixels(dataSet)
        personal = try PersonalWords(dataSet)
        risk = BurnedInRisk(dataSet)
        let candidates = [
            try dataSet.string(.patientID), try dataSet.string(.patientName), studyInstanceUID, sopInstanceUID,
        ]
        patient = candidates.compactMap { $0 }.first { !$0.isEmpty } ?? sopInstanceUID
    }

    private static let tags = TagSelection(
        [
            .directoryRecordSequence, .specificCharacterSet, .sopClassUID, .sopInstanceUID, .patientName, .patientID,
            .studyInstanceUID, .seriesInstanceUID,
        ] + RiskHeader.tags + PersonalWords.tags + SpliceSource.pixelTags)

    private static func uid(_ tag: Tag, _ dataSet: DataSet) throws(DICOMError) -> String {
        guard let uid = try dataSet.uid(tag) else {
            throw DICOMError(.missingUID, "a UID that every instance must have is absent or no UID", tag: tag)
        }
        return uid.value
    }
}
