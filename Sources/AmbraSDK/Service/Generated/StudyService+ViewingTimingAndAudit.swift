// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Viewing, timing and audit

    /// Records an audit action for a study.
    ///
    /// `STUDY_VIEW_REASON` goes before its `STUDY_VIEW`, and `SIGNED_REPORT_ADDENDUM` before the upload of the
    /// attachment.
    ///
    /// Sent as `POST /study/audit`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_ACTION`.
    ///
    /// - Parameters:
    ///   - action: Action to record, such as `STUDY_VIEW`, `STUDY_DOWNLOAD`, `REPORT_UPLOAD`, `IMAGE_DELETED`,
    ///     `SIGNED_REPORT_ADDENDUM`, `AI_ACTION` or `VIEWER_ACTION`.
    ///   - detail: Additional information for the audit entry.
    ///   - uuid: Id of the study, in place of `study_uid` and `storage_namespace`.
    ///   - studyUID: Study Instance UID, in place of `uuid`.
    ///   - storageNamespace: Id of the storage namespace, given with `study_uid`.
    ///   - phiNamespace: Id of the PHI namespace.
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
    /// Give `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
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
    /// Give `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    ///   - settings: JSON list of the user settings (stored with `/setting/set`) to return.
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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_AVAILABLE` or `UNABLE_TO_GENERATE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - redirect: Whether the response redirects to the viewer instead of returning JSON.
    ///   - viewerTag: Tag of an external viewer.
    ///   - viewReason: View reason recorded in the audit trail.
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
    /// Sent as `POST /study/timing/event`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - studyUID: Study Instance UID.
    ///   - storageNamespace: Id of the storage namespace.
    ///   - event: Timing event of the study.
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - size: Size of the event in bytes.
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
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter uuid: Id of the study.
    public func timingLog(uuid: String) -> PagedQuery<StudyTiming, Sorting, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return PagedQuery(client, Call("/study/timing/log", repeats: .safe, rows: "events"), form)
    }
}
