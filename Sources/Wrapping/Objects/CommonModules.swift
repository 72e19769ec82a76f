import DICOM

/// What every object says of its patient, study, series and equipment; empty where nobody said it (PS3.3 sections C.7.1
/// to C.7.5 and C.12.1).
enum CommonModules {
    static func describe(
        _ kind: ObjectKind, _ created: CreationTime, in builder: inout ObjectBuilder
    ) throws(WrappingError) {
        for keyword in [
            "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "ReferringPhysicianName", "StudyID",
            "AccessionNumber", "Manufacturer",
        ] { try builder.text(keyword) }
        for keyword in ["InstanceCreationDate", "StudyDate", "ContentDate"] { try builder.text(keyword, created.day) }
        for keyword in ["InstanceCreationTime", "StudyTime", "ContentTime"] { try builder.text(keyword, created.time) }
        try builder.text("Modality", kind.modality)
    }
}
