// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Reading

    /// Lists the studies the user may see, newest first.
    ///
    /// The flags of `/study/get` for extra data work here too. The filter `SMART_SEARCH` with `equals` is a free text
    /// search. The filter `study_push_status` matches studies with at least one such push;
    /// `study_push_status.destination_name` and `study_push_status.destination_uuid` narrow it down.
    ///
    /// Sent as `POST /study/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_TEMPLATE`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`,
    /// `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - template: JSON object selecting the template to return by name, `account_id` and language.
    ///   - extra: Whether to return the extra fields of `/study/get`.
    ///   - customfieldH: Whether to return `customfield_h`.
    ///   - permissionsDiff: Whether to return only permissions differing from those of the namespace.
    ///   - fields: JSON list of study fields to include.
    ///   - limitHL7: Maximum length of the returned HL7 list; zero for unlimited.
    public func list(
        template: JSONValue? = nil,
        extra: Bool? = nil,
        customfieldH: Bool? = nil,
        permissionsDiff: Bool? = nil,
        fields: JSONValue? = nil,
        limitHL7: Int? = nil
    ) -> PagedQuery<Study, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("template", template)
        form.append("extra", extra)
        form.append("customfield_h", customfieldH)
        form.append("permissions_diff", permissionsDiff)
        form.append("fields", fields)
        form.append("limit.hl7", limitHL7)
        return PagedQuery(client, Call("/study/list", repeats: .safe, rows: "studies"), form)
    }

    /// Counts the studies the user may see.
    ///
    /// Takes every filter of `/study/list`.
    ///
    /// Sent as `POST /study/count`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    public func count() -> Query<StudyCountResponse, Filtering, Mode> {
        return Query(client, Call("/study/count", repeats: .safe), Form())
    }

    /// Counts, in PACS mode, the visible studies for each filter set.
    ///
    /// Takes every filter of `/study/list`. A non-empty `filter_uuids` limits the counters to those filters.
    ///
    /// Sent as `POST /study/count_by_filter`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    ///
    /// - Parameter filterUUIDs: JSON array of filter ids.
    public func countByFilter(filterUUIDs: JSONValue? = nil) -> Query<StudyCountByFilterResponse, Filtering, Mode> {
        var form = Form()
        form.append("filter_uuids", filterUUIDs)
        return Query(client, Call("/study/count_by_filter", repeats: .safe), form)
    }

    /// Lists the studies the node may see, newest first.
    ///
    /// Sent as `POST /study/cfind`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `RUNNING`, `INVALID_FIELD`, `INVALID_CONDITION` or
    /// `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - entireAccount: Whether to search the whole account, not only the node's namespace.
    ///   - isAvailable: Whether to return only studies ready for viewing.
    public func cFind(
        uuid: String,
        serialNo: String,
        entireAccount: Bool? = nil,
        isAvailable: Bool? = nil
    ) -> PagedQuery<Study, Filtering, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("entire_account", entireAccount)
        form.append("is_available", isAvailable)
        return PagedQuery(client, Call("/study/cfind", session: .none, repeats: .safe, rows: "studies"), form)
    }

    /// Returns a study.
    ///
    /// Sent as `POST /study/get`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Give `uuid`, or `studyUID` with `storageNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - uuid: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    ///   - fullHL7: Whether to return complete HL7 records rather than ids alone.
    ///   - limitHL7: Maximum length of the returned HL7 list; zero for unlimited.
    ///   - permissionsDiff: Whether to return only permissions differing from those of the namespace.
    ///   - extra: Whether to return the extra fields, such as names of the account and the creator.
    ///   - customfieldH: Whether to return `customfield_h`.
    ///   - fields: JSON list of study fields to include.
    public func get(
        nodeID: String? = nil,
        serialNo: String? = nil,
        uuid: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        fullHL7: Bool? = nil,
        limitHL7: Int? = nil,
        permissionsDiff: Bool? = nil,
        extra: Bool? = nil,
        customfieldH: Bool? = nil,
        fields: JSONValue? = nil
    ) -> Query<Study, NoVerbs, Mode> {
        var form = Form()
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("uuid", uuid)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("full_hl7", fullHL7)
        form.append("limit.hl7", limitHL7)
        form.append("permissions_diff", permissionsDiff)
        form.append("extra", extra)
        form.append("customfield_h", customfieldH)
        form.append("fields", fields)
        form.requireAny(["uuid"], ["study_uid", "storage_namespace"])
        return Query(client, Call("/study/get", session: .alternative(["node_id", "serial_no"]), repeats: .safe), form)
    }

    /// Tells whether a namespace holds a study.
    ///
    /// Sent as `POST /study/exists`.
    ///
    /// Give `uuid`, or `studyUID` with `storageNamespace` and `phiNamespace`, or `studyUID` with `accountID`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study, in place of its UID with the rest of the storage triplet or the account.
    ///   - studyUID: Study Instance UID, given with the rest of the storage triplet or the account id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    ///   - accountID: Id of the account, given with `study_uid`.
    public func exists(
        uuid: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        accountID: String? = nil
    ) -> Query<StudyExistsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("account_id", accountID)
        form.requireAny(["uuid"], ["study_uid", "storage_namespace", "phi_namespace"], ["study_uid", "account_id"])
        return Query(client, Call("/study/exists", repeats: .safe), form)
    }
}
