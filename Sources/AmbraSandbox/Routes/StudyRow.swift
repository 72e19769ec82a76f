/// A study as `/study/get` and `/study/list` give it.
enum StudyRow {
    static let columns = Columns(
        record: "Study",
        and: [
            "study_push_status.destination_name": .text, "study_push_status.destination_uuid": .text,
            "accession_number_h": .text,
        ])

    /// All fields of a study.
    static func fields(of study: StudyRecord, _ model: ServiceModel, _ call: Invocation) -> [String: JSON] {
        var row: [String: JSON] = [
            "uuid": .string(study.id),
            "study_uid": .string(study.studyUID),
            "storage_namespace": .string(study.storageNamespace),
            "phi_namespace": .string(study.phiNamespace),
            "phi_namespace_name": .optional(model.directory.namespaces[study.phiNamespace]?.name),
            "engine_fqdn": .string(call.engine),
            "phantom": .flag(study.isPhantom),
            "thin": .flag(study.isThin),
            "image_count": .integer(study.isPhantom ? study.declaredImages ?? 0 : study.imageCount),
            "attachment_count": .integer(model.imageStore[study.storageKey]?.attachments.count ?? 0),
            "size": .integer(study.size),
            "compressed_size": .integer(study.size),
            "created": .string(ServiceTime.format(study.created)),
            "updated": .string(ServiceTime.format(study.updated)),
        ]
        for name in StudyRecord.textFields { row[name] = .optional(study.fields[name]) }
        for name in ["must_approve", "is_locked", "is_frozen", "is_dicom_wrapped", "star"] { row[name] = .flag(false) }
        row["study_status"] = .null
        row["permissions"] = .object(Permissions.administrator(roleID: nil))
        for name in ["hl7", "tags", "customfields", "radreports", "study_push_status", "comments"] {
            row[name] = .array([])
        }
        return row
    }

    /// The fields that the parameter `fields` (a JSON array of names) asks for; all when it is absent.
    static func selected(_ row: [String: JSON], _ call: Invocation) -> [String: JSON] {
        guard let names = call.parameters.value("fields").flatMap({ try? JSON(reading: $0) })?.strings else {
            return row
        }
        return row.filter { names.contains($0.key) }
    }
}
