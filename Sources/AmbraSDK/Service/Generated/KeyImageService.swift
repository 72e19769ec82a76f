// Written by `make generate` from Generator/Spec/service/keyimage.yaml. Do not edit.

/// Key images of a study.
public struct KeyImageService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the key images of all versions of the study, so that they can be seen across shares.
    ///
    /// Permission: keyimage_view.
    ///
    /// Sent as `POST /keyimage/list`.
    ///
    /// Give `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    public func list(
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<KeyImageListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/keyimage/list", repeats: .safe), form)
    }

    /// Adds a key image.
    ///
    /// Permission: keyimage_edit.
    ///
    /// Sent as `POST /keyimage/add`.
    ///
    /// Give `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - seriesUID: Series Instance UID.
    ///   - instanceUID: SOP Instance UID.
    ///   - frameNumber: Number of the frame.
    ///   - version: Version of the frame.
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    public func add(
        seriesUID: String,
        instanceUID: String,
        frameNumber: Int,
        version: String,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<KeyImageAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("series_uid", seriesUID)
        form.append("instance_uid", instanceUID)
        form.append("frame_number", frameNumber)
        form.append("version", version)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/keyimage/add"), form)
    }

    /// Returns a key image.
    ///
    /// Permission: keyimage_view.
    ///
    /// Sent as `POST /keyimage/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the key image.
    public func get(uuid: String) -> Query<KeyImage, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/keyimage/get", repeats: .safe), form)
    }

    /// Deletes a key image.
    ///
    /// Permission: `keyimage_edit` and ownership.
    ///
    /// Sent as `POST /keyimage/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the key image.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/keyimage/delete"), form)
    }
}
