import Foundation

/// A study as the service knows it.
struct StudyRecord: Sendable {
    var id: String
    var studyUID: String
    var storageNamespace: String
    var phiNamespace: String
    var createdBy: String
    var created: Date
    var updated: Date
    /// The text fields: what `/study/add` said until the study is ready, then what the stored images say.
    var fields: [String: String]
    /// Values of custom fields by the id of the field.
    var customfields: [String: JSON] = [:]
    /// Further fields of the wire that calls have set, such as `must_approve`.
    var marks: [String: JSON] = [:]
    var isFrozen: Bool { marks["is_frozen"]?.flag ?? false }
    /// Whether the images have not been accounted for yet.
    var isPhantom = true
    var isThin = false
    /// The number of images that the uploader announced.
    var declaredImages: Int?
    /// When the uploader last asked for a sync.
    var synced: Date?
    var imageCount = 0
    var attachmentCount = 0
    var size = 0
    /// The last change of storage that was taken over.
    var takenRevision = 0

    var storageKey: ImageStore.Key { ImageStore.Key(namespace: storageNamespace, studyUID: studyUID) }

    /// The text fields that `/study/add` takes and `/study/get` gives.
    static let textFields = [
        "patient_name", "patientid", "patient_sex", "patient_birth_date", "patient_birth_time", "patient_age",
        "patient_weight", "patient_address", "patient_size", "patientid_other", "patient_name_other", "patient_phone",
        "patient_additional_history", "study_description", "accession_number", "patient_birthname",
        "patient_mother_birthname", "medical_record_locator", "patient_religious_preference", "patient_comments",
        "patient_current_location", "patient_institution_residence", "patient_ethnic_group", "patient_occupation",
        "study_date", "study_time", "modality", "referring_physician", "integration_key", "destination_ae_title",
        "source_ae_title",
    ]

    /// The fields that a free text search looks at.
    static let searchedFields = [
        "patient_name", "patientid", "study_description", "accession_number", "referring_physician", "modality",
        "study_date",
    ]
}

extension StudyRecord {
    /// The study at a moment: once storage holds the announced number of images, it is not a phantom any more and says
    /// what they say.
    ///
    /// - Parameters:
    ///   - stored: What storage holds of the study; nil for nothing.
    ///   - delay: Seconds between the last thing that was missing and the study being ready.
    func settled(stored: ImageStore.StoredStudy?, delay: TimeInterval, at now: Date) -> StudyRecord {
        guard let stored, let due = due(stored: stored, delay: delay) else { return self }
        let complete = due.addingTimeInterval(-delay)
        guard now >= due, isPhantom || updated < complete || takenRevision != stored.revision else { return self }
        var study = self
        study.isPhantom = false
        study.updated = due
        study.takenRevision = stored.revision
        study.attachmentCount = stored.attachments.count
        study.take(stored.current)
        return study
    }

    /// Takes over that images were removed, or attachments added, of a study that is ready.
    mutating func recount(_ stored: ImageStore.StoredStudy?, at now: Date) {
        attachmentCount = stored?.attachments.count ?? 0
        guard !isPhantom else { return }
        declaredImages = stored?.order.count ?? 0
        updated = now
        take(stored?.current ?? [])
    }

    /// When the study is or was ready with what storage holds now; `nil` while something is missing.
    func due(stored: ImageStore.StoredStudy?, delay: TimeInterval) -> Date? {
        guard let synced, let stored, stored.order.count >= max(declaredImages ?? 1, 1) else { return nil }
        return max(synced, stored.lastChange).addingTimeInterval(delay)
    }

    private mutating func take(_ images: [ImageStore.Version]) {
        imageCount = images.count
        size = images.reduce(0) { $0 + $1.blob.count }
        for image in images.reversed() {
            for (name, value) in image.facts.studyFields { fields[name] = value }
        }
        let modalities = Set(images.compactMap { $0.facts.studyFields["modality"] })
        if !modalities.isEmpty { fields["modality"] = modalities.sorted().joined(separator: ",") }
    }
}
