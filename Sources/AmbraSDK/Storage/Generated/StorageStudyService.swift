// Written by `make generate` from Generator/Spec/storage/study.yaml. Do not edit.

import HTTPTypes

/// Studies as a storage engine holds them.
public struct StorageStudyService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Returns the series, images and attachments that storage holds for a study.
    ///
    /// While the engine rebuilds its index the answer may be `CONFLICT`; ask again a little later.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/schema` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `CONFLICT` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    ///   - extended: Whether to add `phi_version` and `transfer_attributes`.
    ///   - attachmentsOnly: Whether to leave out series and images.
    public func schema(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        extended: Bool? = nil,
        attachmentsOnly: Bool? = nil
    ) -> StorageQuery<StudySchema, Mode> {
        var request = StorageRequest(.get, "/study/{namespace}/{study_uid}/schema", namespace, studyUID, repeats: .safe)
        request.append("phi_namespace", phiNamespace)
        request.append("extended", extended)
        request.append("attachments_only", attachmentsOnly)
        return StorageQuery(storage, request)
    }

    /// Counts the images and attachments of a study.
    ///
    /// The names of the counts are not documented; read them from the answer's JSON.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/count` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imagesOnly: Whether to count images only; images that a newer version has replaced are left out.
    ///   - attachmentsOnly: Whether to count attachments only.
    ///   - countFiles: Whether to count the files themselves rather than the index, which may lag behind.
    public func count(
        namespace: String,
        studyUID: String,
        imagesOnly: Bool? = nil,
        attachmentsOnly: Bool? = nil,
        countFiles: Bool? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(.get, "/study/{namespace}/{study_uid}/count", namespace, studyUID, repeats: .safe)
        request.append("images_only", imagesOnly)
        request.append("attachments_only", attachmentsOnly)
        request.append("count_files", countFiles)
        return StorageQuery(storage, request)
    }

    /// Removes a study from storage.
    ///
    /// The answer comes before the work is done. The service keeps its own record of the study until `/study/delete`
    /// removes that too.
    ///
    /// Permission: `study_edit`.
    ///
    /// Sent as `DELETE /study/{namespace}/{study_uid}` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - keepAttachments: Whether reports and other attachments stay and only images are removed.
    public func delete(
        namespace: String,
        studyUID: String,
        keepAttachments: Bool? = nil
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.delete, "/study/{namespace}/{study_uid}", namespace, studyUID)
        request.append("keep_attachments", keepAttachments)
        return StorageQuery(storage, request)
    }
}
