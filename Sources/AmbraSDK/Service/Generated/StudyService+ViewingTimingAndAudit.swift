// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Viewing, timing and audit

    /// Records an audit action for a study.
    ///
    /// Send `STUDY_VIEW_REASON` before its `STUDY_VIEW`, and `SIGNED_REPORT_ADDENDUM` before uploading the attachment.
    ///
    /// Sent as `POST /study/audit`.
    ///
    /// - Parameters:
    ///   - action: Action to record, such as `STUDY_VIEW`, `STUDY_DOWNLOAD`, `REPORT_UPLOAD`, `IMAGE_DELETED`,
    ///     `SIGNED_REPORT_ADDENDUM`, `AI_ACTION` or `VIEWER_ACTION`.
    ///   - detail: Additional information for the audit entry.
    ///   - uuid: Id of the study; needed without `study_uid` and `storage_namespace`.
    ///   - studyUID: Study's v3 storage UID; needed unless uuid is passed.
    ///   - storageNamespace: Study's storage namespace; needed unless uuid is passed.
    ///   - phiNamespace: PHI namespace of the study.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_ACTION`.
    public func audit(
        action: StudyAuditAction,
        detail: String,
        uuid: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("action", action.rawValue)
        form.append("detail", detail)
        form.append("uuid", uuid)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        return Query(client, Call("/study/audit"), form)
    }

    /// Returns the study's viewer settings.
    ///
    /// Sent as `POST /study/viewer/settings`.
    ///
    /// Give `study_id`, or `study_uid` with `storage_namespace` with `phi_namespace`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study; the storage triplet may replace it.
    ///   - studyUID: Study UID, part of the storage triplet in place of the study id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `NOT_FOUND`.
    public func viewerSettings(
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<StudyViewerSettingsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/viewer/settings", repeats: .safe), form)
    }

    /// Returns the study's viewer3 settings.
    ///
    /// Sent as `POST /study/viewer3/settings`.
    ///
    /// Give `study_id`, or `study_uid` with `storage_namespace` with `phi_namespace`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study; the storage triplet may replace it.
    ///   - studyUID: Study UID, part of the storage triplet in place of the study id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///   - settings: JSON list of the user settings (stored with `/setting/set`) to return.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `NOT_FOUND`.
    public func viewer3Settings(
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        settings: JSONValue? = nil
    ) -> Query<StudyViewer3SettingsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("settings", settings)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/viewer3/settings", repeats: .safe), form)
    }

    /// Returns the study's link in an external viewer.
    ///
    /// Without `viewer_tag`, the account's `default_external_viewer` applies, and failing that the first one
    /// configured.
    ///
    /// Sent as `POST /study/external/viewer`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - redirect: Whether the response redirects to the viewer instead of returning JSON.
    ///   - viewerTag: Tag of an external viewer.
    ///   - viewReason: View reason recorded in the audit trail.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_AVAILABLE` or
    ///   `UNABLE_TO_GENERATE`.
    public func externalViewer(
        uuid: String,
        redirect: Bool,
        viewerTag: String? = nil,
        viewReason: String? = nil
    ) -> Query<StudyExternalViewerResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("redirect", redirect)
        form.append("viewer_tag", viewerTag)
        form.append("view_reason", viewReason)
        return Query(client, Call("/study/external/viewer"), form)
    }

    /// Records a timing event of a study.
    ///
    /// Permission: `study_upload` with a session.
    ///
    /// Sent as `POST /study/timing/event`, with a session or `node_id` and `serial_no`.
    ///
    /// - Parameters:
    ///   - studyUID: UID of the study.
    ///   - storageNamespace: Storage namespace of the study.
    ///   - event: Timing event of the study.
    ///   - nodeID: Id of the node, given with the serial number in place of a session.
    ///   - serialNo: Node serial number, given with the node id in place of a session.
    ///   - size: Size of the event in bytes.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    public func timingEvent(
        studyUID: String,
        storageNamespace: String,
        event: String,
        nodeID: String? = nil,
        serialNo: String? = nil,
        size: Int? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("event", event)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("size", size)
        return Query(client, Call("/study/timing/event", session: .alternative(["node_id", "serial_no"])), form)
    }

    /// Returns the timing log of a study.
    ///
    /// Permission: study_timing_view.
    ///
    /// Sent as `POST /study/timing/log`.
    ///
    /// - Parameter uuid: Id of the study.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_SORT_FIELD` or
    ///   `INVALID_SORT_ORDER`.
    public func timingLog(uuid: String) -> PagedQuery<StudyTiming, Sorting, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return PagedQuery(client, Call("/study/timing/log", repeats: .safe, rows: "events"), form)
    }
}
