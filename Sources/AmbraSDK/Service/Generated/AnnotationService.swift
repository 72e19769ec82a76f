// Written by `make generate` from Generator/Spec/service/annotation.yaml. Do not edit.

/// Annotations drawn on the images of a study.
public struct AnnotationService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the annotations on all versions of the study, so that they can be seen across shares.
    ///
    /// Permission: annotation_view.
    ///
    /// Sent as `POST /annotation/list`.
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
    ) -> Query<AnnotationListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/annotation/list", repeats: .safe), form)
    }

    /// Adds an annotation.
    ///
    /// Permission: annotation_edit.
    ///
    /// Sent as `POST /annotation/add`.
    ///
    /// Give `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Give `json`, or `stamp`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_JSON`.
    ///
    /// - Parameters:
    ///   - seriesUID: Series Instance UID.
    ///   - instanceUID: SOP Instance UID.
    ///   - frameNumber: Number of the frame.
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    ///   - json: Annotation, as JSON, in place of `stamp`.
    ///   - stamp: Whether the annotation is a stamp, in place of `json`.
    public func add(
        seriesUID: String,
        instanceUID: String,
        frameNumber: Int,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        json: JSONValue? = nil,
        stamp: Bool? = nil
    ) -> Query<AnnotationAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("series_uid", seriesUID)
        form.append("instance_uid", instanceUID)
        form.append("frame_number", frameNumber)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("json", json)
        form.append("stamp", stamp)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        form.requireAny(["json"], ["stamp"])
        return Query(client, Call("/annotation/add"), form)
    }

    /// Changes an annotation.
    ///
    /// Permission: `annotation_edit` and ownership, or `annotation_edit` without `annotation_edit_only_own`.
    ///
    /// Sent as `POST /annotation/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_JSON`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the annotation.
    ///   - json: Annotation, as JSON.
    public func set(uuid: String, json: JSONValue) -> Query<AnnotationSetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("json", json)
        return Query(client, Call("/annotation/set"), form)
    }

    /// Returns an annotation.
    ///
    /// Permission: annotation_view.
    ///
    /// Sent as `POST /annotation/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the annotation.
    public func get(uuid: String) -> Query<Annotation, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/annotation/get", repeats: .safe), form)
    }

    /// Deletes an annotation.
    ///
    /// Permission: `annotation_edit` and ownership, or `annotation_edit` without `annotation_edit_only_own`.
    ///
    /// Sent as `POST /annotation/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the annotation.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/annotation/delete"), form)
    }
}
