/// A study as `/study/get` and `/study/list` give it.
enum StudyRow {
    static let columns = Columns(
        record: "Study",
        and: [
            "study_push_status.destination_name": .text, "study_push_status.destination_uuid": .text,
            "accession_number_h": .text,
        ])

    /// What answers need besides the study itself: how things are at the time of the call.
    struct Surroundings: Sendable {
        var directory: AccountDirectory
        var user: AccountDirectory.User?
        var engine: String
        /// The custom fields of studies, by account.
        var customfields: [String: [[String: JSON]]]
    }

    /// The fields of a study that change with the study alone.
    static func kept(of study: StudyRecord) -> [String: JSON] {
        var row: [String: JSON] = [
            "uuid": .string(study.id),
            "study_uid": .string(study.studyUID),
            "storage_namespace": .string(study.storageNamespace),
            "phi_namespace": .string(study.phiNamespace),
            "phantom": .flag(study.isPhantom),
            "thin": .flag(study.isThin),
            "image_count": .integer(study.isPhantom ? study.declaredImages ?? 0 : study.imageCount),
            "attachment_count": .integer(study.attachmentCount),
            "size": .integer(study.size),
            "compressed_size": .integer(study.size),
            "created": .string(ServiceTime.format(study.created)),
            "updated": .string(ServiceTime.format(study.updated)),
        ]
        for name in StudyRecord.textFields { row[name] = .optional(study.fields[name]) }
        for name in ["must_approve", "is_locked", "is_frozen", "is_dicom_wrapped", "star"] { row[name] = .flag(false) }
        row["study_status"] = .null
        for name in ["hl7", "tags", "radreports", "study_push_status", "comments"] { row[name] = .array([]) }
        return row.merging(study.marks.filter { !$0.key.hasPrefix("_") }) { $1 }
    }

    /// All fields of a study.
    static func fields(of study: StudyRecord, _ around: Surroundings) -> [String: JSON] {
        var row = kept(of: study)
        let namespace = around.directory.namespaces[study.phiNamespace]
        row["phi_namespace_name"] = .optional(namespace?.name)
        row["engine_fqdn"] = .string(around.engine)
        row["permissions"] = .object(around.directory.permissions(of: around.user, in: study.phiNamespace))
        let account = around.directory.account(of: study.phiNamespace)
        let definitions = account.flatMap { around.customfields[$0] } ?? []
        row["customfields"] = .array(CustomfieldValues.answer(study.customfields, definitions))
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
