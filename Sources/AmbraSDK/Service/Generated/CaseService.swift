// Written by `make generate` from Generator/Spec/service/case.yaml. Do not edit.

/// Second opinion cases.
public struct CaseService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Reading

    /// Returns a case.
    ///
    /// Its PHR user sees only the share code's custom fields, with the studies of the PHR namespace; account users see
    /// those of the account namespace.
    ///
    /// Permission: `case_view` or ownership; with `case_view_only_own`, the assigned medical user.
    ///
    /// Sent as `POST /case/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the case.
    public func get(uuid: String) -> Query<Case, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/case/get", repeats: .safe), form)
    }

    /// Lists the cases of the current user or account.
    ///
    /// Permission: `case_view` or ownership; with `case_view_only_own`, the assigned medical user.
    ///
    /// Sent as `POST /case/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String? = nil) -> PagedQuery<Case, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/case/list", repeats: .safe, rows: "cases"), form)
    }

    // MARK: - Changing

    /// Changes a case.
    ///
    /// The id `00000000-0000-0000-0000-000000000000` clears an assigned user. Users who are newly assigned are told by
    /// email if they have `event_case_assignment` on.
    ///
    /// Permission: `case_edit` or ownership; with `case_edit_only_own`, the assigned medical user.
    ///
    /// Sent as `POST /case/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `NOT_IN_ACCOUNT`, `INVALID_CUSTOMFIELD`, `INVALID_CASE_STATUS` or
    /// `LOCKED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the case.
    ///   - name: Name of the case.
    ///   - submitted: Whether the case is submitted.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - completed: Whether the case is completed. Not for the owner of the case.
    ///   - closed: Whether the case is closed. Not for the owner of the case.
    ///   - caseStatus: Status of the case. Not for the owner of the case.
    ///   - assignedAdminID: Id of the case's assigned admin user. Not for the owner of the case.
    ///   - assignedMedicalID: Id of the case's assigned medical user. Not for the owner of the case.
    public func set(
        uuid: String,
        name: String? = nil,
        submitted: Bool? = nil,
        customfields: [String: String]? = nil,
        completed: Bool? = nil,
        closed: Bool? = nil,
        caseStatus: String? = nil,
        assignedAdminID: String? = nil,
        assignedMedicalID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("submitted", submitted)
        form.append(prefix: "customfield-", customfields)
        form.append("completed", completed)
        form.append("closed", closed)
        form.append("case_status", caseStatus)
        form.append("assigned_admin_id", assignedAdminID)
        form.append("assigned_medical_id", assignedMedicalID)
        return Query(client, Call("/case/set"), form)
    }

    /// Returns a submitted case, not yet closed or completed, to its owner.
    ///
    /// Permission: `case_edit`; with `case_edit_only_own`, the assigned medical user.
    ///
    /// Sent as `POST /case/return`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the case.
    ///   - reason: Reason for returning the case.
    public func `return`(uuid: String, reason: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("reason", reason)
        return Query(client, Call("/case/return"), form)
    }

    /// Deletes a case.
    ///
    /// Permission: case_delete.
    ///
    /// Sent as `POST /case/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the case.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/case/delete"), form)
    }

    /// Attaches a study to the case, or detaches it.
    ///
    /// Attaching shares the study into the PHR account of the user.
    ///
    /// Permission: the assigned admin or medical user.
    ///
    /// Sent as `POST /case/attach`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the case.
    ///   - studyID: Id of the study.
    ///   - detach: Whether to take the study off the case.
    public func attach(uuid: String, studyID: String, detach: Bool? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_id", studyID)
        form.append("detach", detach)
        return Query(client, Call("/case/attach"), form)
    }
}
