import DICOM

/// What every object says of its patient, study, series and equipment; empty where nobody said it (PS3.3 sections C.7.1
/// to C.7.5 and C.12.1).
enum CommonModules {
    static func describe(
        _ kind: ObjectKind, _ created: CreationTime, in builder: inout ObjectBuilder
    ) throws(WrappingError) {
        for tag: Tag in [
            .patientName, .patientID, .patientBirthDate, .patientSex, .referringPhysicianName, .studyID,
            .accessionNumber, .manufacturer,
        ] { try builder.text(tag) }
        for tag: Tag in [.instanceCreationDate, .studyDate, .contentDate] { try builder.text(tag, created.day) }
        for tag: Tag in [.instanceCreationTime, .studyTime, .contentTime] { try builder.text(tag, created.time) }
        try builder.text(.modality, kind.modality)
    }
}
