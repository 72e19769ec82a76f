// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Reading

    /// Lists the studies the user may see, newest first.
    ///
    /// The extra information flags of `/study/get` work here too. `Filter.SMART_SEARCH.equals` is a virtual filter that
    /// applies a smart search. A `study_push_status` filter matches studies with at least one such status, and can be
    /// narrowed with `.destination_name.like` or `.destination_uuid.equals`.
    ///
    /// Sent as `POST /study/list`.
    ///
    /// - Parameters:
    ///   - template: JSON object selecting the template to return by name, `account_id` and language.
    ///   - extra: Whether to return the extra data described in `/study/get`.
    ///   - customfieldH: Whether to return the customfield object described in `/study/get`.
    ///   - permissionsDiff: Whether to return only permissions differing from those of the namespace.
    ///   - fields: JSON list of study fields to include.
    ///   - limitHL7: Maximum length of the returned HL7 list; zero for unlimited.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_TEMPLATE`, `INVALID_FIELD`, `INVALID_CONDITION`,
    ///   `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
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
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    public func count() -> Query<StudyCountResponse, Filtering, Mode> {
        return Query(client, Call("/study/count", repeats: .safe), Form())
    }

    /// Counts, in PACS mode, the visible studies for each filter set.
    ///
    /// Takes every filter of `/study/list`. A non-empty `filter_uuids` limits the counters to those filters.
    ///
    /// Sent as `POST /study/count_by_filter`.
    ///
    /// - Parameter filterUUIDs: JSON array of filter ids.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    public func countByFilter(filterUUIDs: JSONValue? = nil) -> Query<StudyCountByFilterResponse, Filtering, Mode> {
        var form = Form()
        form.append("filter_uuids", filterUUIDs)
        return Query(client, Call("/study/count_by_filter", repeats: .safe), form)
    }

    /// Lists the studies the node may see, newest first.
    ///
    /// Sent as `POST /study/cfind`, without a session.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - entireAccount: Whether to search the whole account, not only the node's namespace.
    ///   - isAvailable: Whether to return only studies ready for viewing.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `RUNNING`, `INVALID_FIELD`, `INVALID_CONDITION`
    ///   or `FILTER_NOT_FOUND`.
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
    /// Sent as `POST /study/get`, with a session or `node_id` and `serial_no`.
    ///
    /// Give `uuid`, or `study_uid` with `storage_namespace` with `phi_namespace`.
    ///
    /// - Parameters:
    ///   - nodeID: Id of the node, given with the serial number in place of a session.
    ///   - serialNo: Node serial number, given with the node id in place of a session.
    ///   - uuid: Id of the study; the storage triplet may replace it.
    ///   - studyUID: Study UID, part of the storage triplet in place of the study id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///   - fullHL7: Whether to return complete HL7 records rather than ids alone.
    ///   - limitHL7: Maximum length of the returned HL7 list; zero for unlimited.
    ///   - permissionsDiff: Whether to return only permissions differing from those of the namespace.
    ///   - extra: Whether to return the extra data described for this call.
    ///   - customfieldH: Whether to return the customfield object described for this call.
    ///   - fields: JSON list of study fields to include.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
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
        form.requireAny(["uuid"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/get", session: .alternative(["node_id", "serial_no"]), repeats: .safe), form)
    }

    /// Tells whether a namespace holds a study.
    ///
    /// Sent as `POST /study/exists`.
    ///
    /// Give `uuid`, or `study_uid` with `storage_namespace` with `phi_namespace`, or `study_uid` with `account_id`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study, in place of its UID with the rest of the storage triplet or the account.
    ///   - studyUID: Study UID, given with the other storage triplet fields or the account id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///   - accountID: Account id, paired with the study UID.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`.
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
