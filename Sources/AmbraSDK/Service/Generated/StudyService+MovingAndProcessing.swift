// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Moving and processing

    /// Requests a C-MOVE of a study.
    ///
    /// For a thin study, unless `ping` is set, the retrieval starts and the returned uuid is `RETRIEVING`.
    ///
    /// Sent as `POST /study/cmove`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `STUDY_NOT_FOUND`, `DESTINATION_NOT_FOUND`, `PENDING`, `NOT_READY`
    /// or `RETRIEVE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - studyUID: Study Instance UID.
    ///   - aeTitle: AE title that receives the study.
    ///   - ping: Whether the response includes the ping job.
    ///   - detail: Extra detail passed along in the `/node/ping`.
    public func cMove(
        uuid: String,
        serialNo: String,
        studyUID: String,
        aeTitle: String,
        ping: Bool,
        detail: String? = nil
    ) -> Query<StudyCMoveResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("study_uid", studyUID)
        form.append("aetitle", aeTitle)
        form.append("ping", ping)
        form.append("detail", detail)
        return Query(client, Call("/study/cmove", session: .none), form)
    }

    /// Tells whether the node may drop a study from its local disk cache.
    ///
    /// Sent as `POST /study/node/can/remove`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `STUDY_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - studyUID: Study Instance UID.
    public func nodeCanRemove(
        uuid: String,
        serialNo: String,
        studyUID: String
    ) -> Query<StudyNodeCanRemoveResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("study_uid", studyUID)
        return Query(client, Call("/study/node/can/remove", session: .none, repeats: .safe), form)
    }

    /// Moves a study into another namespace.
    ///
    /// The user needs the permission to share into that namespace.
    ///
    /// Permission: study_move.
    ///
    /// Sent as `POST /study/move`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `ALREADY_EXISTS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - namespaceID: Id of the namespace to move the study to.
    public func move(uuid: String, namespaceID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("namespace_id", namespaceID)
        return Query(client, Call("/study/move"), form)
    }

    /// Duplicates a study in another namespace.
    ///
    /// The result is a full copy, like a fresh upload.
    ///
    /// Permission: `study_duplicate` on the study and `study_upload` in the target namespace, also
    /// `study_duplicate_request` when duplicating by request.
    ///
    /// Sent as `POST /study/duplicate`.
    ///
    /// Give `namespaceID`, or `studyRequestID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `ALREADY_EXISTS`, `FAILED`, `NOT_MATCHED`,
    /// `REQUEST_CLOSED` or `NO_DESTINATION`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - namespaceID: Id of the namespace to duplicate into.
    ///   - studyRequestID: Id of the study request to copy into, in place of a namespace.
    ///   - includeAttachments: Whether to duplicate attachments too.
    ///   - overwrite: Whether the copy replaces a study existing in the destination namespace.
    ///   - excludePHI: Whether to leave PHI out of the duplicate.
    public func duplicate(
        uuid: String,
        namespaceID: String? = nil,
        studyRequestID: String? = nil,
        includeAttachments: Bool? = nil,
        overwrite: Bool? = nil,
        excludePHI: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("namespace_id", namespaceID)
        form.append("study_request_id", studyRequestID)
        form.append("include_attachments", includeAttachments)
        form.append("overwrite", overwrite)
        form.append("exclude_phi", excludePHI)
        form.requireAny(["namespace_id"], ["study_request_id"])
        return Query(client, Call("/study/duplicate"), form)
    }

    /// Clones a study under a new UID in its storage namespace; series and image UIDs may change too.
    ///
    /// Permission: `study_view` and `study_clone`.
    ///
    /// Sent as `POST /study/clone`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FLAG`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_AVAILABLE` or `FAILED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - newSeriesUIDs: Whether the study's series get new UIDs.
    ///   - newImageUIDs: Whether the study's images get new UIDs.
    public func clone(
        uuid: String,
        newSeriesUIDs: Bool? = nil,
        newImageUIDs: Bool? = nil
    ) -> Query<StudyCloneResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("new_series_uids", newSeriesUIDs)
        form.append("new_image_uids", newImageUIDs)
        return Query(client, Call("/study/clone"), form)
    }

    /// Splits a study into one study per series.
    ///
    /// Permission: `study_split` on the study and `study_upload` in the target namespace.
    ///
    /// Sent as `POST /study/split`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_AVAILABLE`, `NOT_PERMITTED`, `RECENT_NAMESPACE_SPLIT` or
    /// `RUNNING`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - namespaceID: Id of the namespace that receives the split.
    ///   - noSplit: Whether to create one study with its own UID instead of splitting by series.
    public func split(uuid: String, namespaceID: String, noSplit: Bool) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("namespace_id", namespaceID)
        form.append("no_split", noSplit)
        return Query(client, Call("/study/split"), form)
    }

    /// Applies a manual routing rule to a study.
    ///
    /// Permission: study_manual_route.
    ///
    /// Sent as `POST /study/manual/route`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `ROUTE_NOT_MATCHED` or `INVALID_EMAIL`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - routeID: Id of the routing rule.
    ///   - email: Email address to share with, for rules whose `share_email` action uses the `USER_ENTRY` token.
    ///   - message: Message of the email share.
    public func manualRoute(
        uuid: String,
        routeID: String,
        email: String? = nil,
        message: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("route_id", routeID)
        form.append("email", email)
        form.append("message", message)
        return Query(client, Call("/study/manual/route"), form)
    }

    /// Finds HL7 orders that match a study.
    ///
    /// Accession number and patient ID match from their beginning, the patient name anywhere. ORM messages are searched
    /// and, with `include_adt_in_study_find_order`, ADT messages too, of which
    /// `include_only_latest_adt_in_study_find_order` takes only the latest. With `study_find_order_latest_in_progress`
    /// only orders in progress are found.
    ///
    /// Permission: study_approve.
    ///
    /// Sent as `POST /study/find/order`.
    ///
    /// Give nothing or `accessionNumber`, or `patientID`, or `patientName`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - accessionNumber: Accession number, whole or partial; the study's own applies when no search value is given.
    ///   - patientID: Full or partial MRN to find; the study's accession number is the fallback.
    ///   - patientName: Full or partial patient name to find; the study's accession number is the fallback.
    public func findOrder(
        uuid: String,
        accessionNumber: String? = nil,
        patientID: String? = nil,
        patientName: String? = nil
    ) -> PagedQuery<FoundOrder, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("accession_number", accessionNumber)
        form.append("patientid", patientID)
        form.append("patient_name", patientName)
        form.allowAny(["accession_number"], ["patientid"], ["patient_name"])
        return PagedQuery(client, Call("/study/find/order", rows: "orders"), form)
    }

    /// Archives the study.
    ///
    /// Permission: `study_delete`; the study must be the last or the primary copy.
    ///
    /// Sent as `POST /study/archive`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `ALREADY_THIN` or `NO_FRESH_ARCHIVE`.
    ///
    /// - Parameter uuid: Id of the study.
    public func archive(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/archive"), form)
    }

    /// Requests the retrieval of a thin study into storage.
    ///
    /// Sent as `POST /study/retrieve`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_THIN`, `MISSING_INFO` or
    /// `NO_QUERY_DESTINATION`.
    ///
    /// - Parameter uuid: Id of the study.
    public func retrieve(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/retrieve"), form)
    }

    /// Applies a validation rule to a study.
    ///
    /// Sent as `POST /study/validate`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `UNABLE_TO_VALIDATE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - validateID: Id of the validation to apply.
    ///   - series: Series to which validation is limited.
    public func validate(
        uuid: String,
        validateID: String,
        series: String? = nil
    ) -> Query<StudyValidateResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("validate_id", validateID)
        form.append("series", series)
        return Query(client, Call("/study/validate", repeats: .safe), form)
    }

    /// Loads the DICOM data of a study.
    ///
    /// Permission: `study_view` and `dicomdata_edit`.
    ///
    /// Sent as `POST /study/dicomdata/load`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_AVAILABLE` or `RUNNING`.
    ///
    /// - Parameter uuid: Id of the study.
    public func dicomDataLoad(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/dicomdata/load"), form)
    }

    /// Syncs a study with storage and runs the routing rules again.
    ///
    /// Another sync of the same study is refused with `BLOCKED` for 60 seconds.
    ///
    /// Permission: `study_sync` or sysadmin; with `image_count`, `study_upload` or a PHR namespace.
    ///
    /// Sent as `POST /study/sync`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Give `uuid`, or `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `BLOCKED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study. Not in the vendor's documentation.
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    ///   - imageCount: New image count to store before syncing.
    ///   - reloadLoadDICOMTag: Whether all `load_dicom_tag` custom fields are reloaded.
    public func sync(
        uuid: String? = nil,
        nodeID: String? = nil,
        serialNo: String? = nil,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        imageCount: Int? = nil,
        reloadLoadDICOMTag: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("image_count", imageCount)
        form.append("reload_load_dicom_tag", reloadLoadDICOMTag)
        form.requireAny(["uuid"], ["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/sync", session: .alternative(["node_id", "serial_no"])), form)
    }

    /// Takes studies from the account's `take_study_source_namespace` by sharing them.
    ///
    /// The account needs `enable_take_study_feature`, and the source must be one of its namespaces. Up to
    /// `take_study_number_to_take_at_a_time` studies are shared, after a duplicate check in the target by the
    /// `take_study_dedup_by_field` field.
    ///
    /// Permission: study_take.
    ///
    /// Sent as `POST /study/take`.
    ///
    /// Refused with `NOTHING_TO_TAKE`, `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `NOT_ENABLED`.
    ///
    /// - Parameter namespaceID: Id of the namespace that takes the study.
    public func take(namespaceID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        return Query(client, Call("/study/take"), form)
    }

    /// Brings back a deleted study, as long as the `storage_delete_delay` period lasts.
    ///
    /// Storage reloads it, as a study of its own.
    ///
    /// Permission: sysadmin or support.
    ///
    /// Sent as `POST /study/revive`.
    ///
    /// Refused with `NOT_SYSADMIN_OR_SUPPORT`, `NOT_FOUND` or `CAN_NOT_REVIVE`.
    ///
    /// - Parameter uuid: Id of the study.
    public func revive(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/revive"), form)
    }
}
