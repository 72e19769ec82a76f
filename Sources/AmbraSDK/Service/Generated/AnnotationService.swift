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
    /// Give `study_id`, or `study_uid` with `storage_namespace` with `phi_namespace`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study; the storage triplet may replace it.
    ///   - studyUID: Study UID, part of the storage triplet in place of the study id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// Give `study_id`, or `study_uid` with `storage_namespace` with `phi_namespace`.
    ///
    /// Give `json`, or `stamp`.
    ///
    /// - Parameters:
    ///   - seriesUID: UID of the series.
    ///   - instanceUID: UID of the instance.
    ///   - frameNumber: Number of the frame.
    ///   - studyID: Id of the study; the storage triplet may replace it.
    ///   - studyUID: Study UID, part of the storage triplet in place of the study id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///   - json: Annotation, as JSON, in place of `stamp`.
    ///   - stamp: Whether the annotation is a stamp, in place of `json`.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_JSON`.
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
    /// - Parameters:
    ///   - uuid: Id of the annotation.
    ///   - json: Annotation, as JSON.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_JSON`.
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
    /// - Parameter uuid: Id of the annotation.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameter uuid: Id of the annotation.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/annotation/delete"), form)
    }
}
