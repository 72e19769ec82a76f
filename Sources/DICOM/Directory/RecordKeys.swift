/// Which keys a record holds (PS3.3 section F.5): those that need a value, those that may be empty, and those that are
/// taken along where the file has them.
struct RecordKeys: Sendable {
    let kind: DirectoryRecord.Kind
    var required: [Tag] = []
    var mayBeEmpty: [Tag] = []
    var optional: [Tag] = []

    static let patient = RecordKeys(
        kind: .patient, required: [.patientID], mayBeEmpty: [.patientName], optional: [.patientBirthDate, .patientSex])

    static let study = RecordKeys(
        kind: .study, required: [.studyDate, .studyTime, .studyInstanceUID, .studyID],
        mayBeEmpty: [.studyDescription, .accessionNumber])

    static let series = RecordKeys(
        kind: .series, required: [.modality, .seriesInstanceUID, .seriesNumber], optional: [.seriesDescription])

    private static let content: [Tag] = [.instanceNumber, .contentDate, .contentTime]

    /// The keys of a file's record by its SOP class; `nil` for a class whose record is not known here.
    static func file(_ sopClassUID: String) -> RecordKeys? {
        guard let keyword = DICOMDictionary.keyword(forUID: sopClassUID) else { return nil }
        let labelled = RecordKeys(
            kind: .init(rawValue: ""), required: content + [.contentLabel],
            mayBeEmpty: [.contentDescription, .contentCreatorName])
        return named(keyword)
            ?? labelledKind(keyword).map { kind in
                RecordKeys(kind: kind, required: labelled.required, mayBeEmpty: labelled.mayBeEmpty)
            }
    }

    private static func named(_ keyword: String) -> RecordKeys? {
        switch keyword {
        case "RTDoseStorage":
            return keys("RT DOSE", [.instanceNumber, .doseSummationType], [], [.doseComment])
        case "RTStructureSetStorage":
            return keys(
                "RT STRUCTURE SET", [.instanceNumber, .structureSetLabel], [.structureSetDate, .structureSetTime])
        case "RTPlanStorage", "RTIonPlanStorage":
            return keys("RT PLAN", [.instanceNumber, .rtPlanLabel], [.rtPlanDate, .rtPlanTime])
        case "KeyObjectSelectionDocumentStorage":
            return keys("KEY OBJECT DOC", content + [.conceptNameCodeSequence], [], [.contentSequence])
        case "MRSpectroscopyStorage":
            let matrix: [Tag] = [.numberOfFrames, .rows, .columns, .dataPointRows, .dataPointColumns]
            return keys("SPECTROSCOPY", content + [.imageType] + matrix)
        case "RawDataStorage": return keys("RAW DATA", [.contentDate, .contentTime], [.instanceNumber])
        case "StereometricRelationshipStorage": return keys("STEREOMETRIC", [])
        default: return similar(keyword)
        }
    }

    /// Classes that share a kind of record share a part of their keyword.
    private static func similar(_ keyword: String) -> RecordKeys? {
        if keyword.hasPrefix("RT"), keyword.hasSuffix("RecordStorage") {
            return keys("RT TREAT RECORD", [.instanceNumber], [.treatmentDate, .treatmentTime])
        }
        if keyword.hasPrefix("Encapsulated") {
            let empty: [Tag] = [.contentDate, .contentTime, .documentTitle, .conceptNameCodeSequence]
            return keys(
                "ENCAP DOC", [.instanceNumber, .mimeTypeOfEncapsulatedDocument], empty, [.hl7InstanceIdentifier])
        }
        if keyword.contains("Waveform") || keyword.contains("ECG") { return keys("WAVEFORM", content) }
        if keyword.hasSuffix("SRStorage") || keyword.contains("ReportStorage") || keyword == "ProcedureLogStorage" {
            let required = content + [.completionFlag, .verificationFlag, .conceptNameCodeSequence]
            return keys("SR DOCUMENT", required, [], [.contentSequence])
        }
        if keyword.contains("PresentationState") {
            let required: [Tag] = [
                .presentationCreationDate, .presentationCreationTime, .instanceNumber, .contentLabel,
            ]
            let empty: [Tag] = [.contentDescription, .contentCreatorName]
            return keys("PRESENTATION", required, empty, [.referencedSeriesSequence])
        }
        let isImage = ["Image", "Segmentation", "ParametricMap", "Photography"].contains { keyword.contains($0) }
        guard isImage, !keyword.contains("SurfaceSegmentation") else { return nil }
        return RecordKeys(kind: .image, required: [.instanceNumber], optional: [.imageType, .numberOfFrames])
    }

    /// Classes whose records have a content label.
    private static func labelledKind(_ keyword: String) -> DirectoryRecord.Kind? {
        switch keyword {
        case "SpatialRegistrationStorage", "DeformableSpatialRegistrationStorage": .init(rawValue: "REGISTRATION")
        case "SpatialFiducialsStorage": .init(rawValue: "FIDUCIAL")
        case "RealWorldValueMappingStorage": .init(rawValue: "VALUE MAP")
        default: nil
        }
    }

    private static func keys(
        _ kind: String, _ required: [Tag], _ mayBeEmpty: [Tag] = [], _ optional: [Tag] = []
    ) -> RecordKeys {
        RecordKeys(
            kind: .init(rawValue: kind), required: required, mayBeEmpty: mayBeEmpty, optional: optional)
    }
}
