// Written by `make generate` from Generator/Spec/service/group.yaml. Do not edit.

/// Groups of an account and their members.
public struct GroupService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The group

    /// Lists the groups of an account.
    ///
    /// Permission: group_view.
    ///
    /// Sent as `POST /group/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<GroupRecord, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/group/list", repeats: .safe, rows: "groups"), form)
    }

    /// Adds a group.
    ///
    /// Permission: group_edit.
    ///
    /// Sent as `POST /group/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `ACCOUNT_NOT_FOUND`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FLAG`,
    /// `DUP_SHARE_CODE`, `DUP_NAMESPACE_NAME`, `INVALID_CUSTOMFIELD`, `INVALID_JSON`, `ROLE_NAMESPACE_MISMATCH` or
    /// `SITE_NOT_ALLOWED`.
    ///
    /// - Parameters:
    ///   - name: Name of the group.
    ///   - accountID: Id of the account.
    ///   - mustApprove: Whether studies shared into the group need approval.
    ///   - mustApproveUpload: Whether uploaded studies need approval.
    ///   - mustApproveHarvest: Whether harvested studies need approval.
    ///   - mustApproveMove: Whether moved studies need approval.
    ///   - noShare: Whether the group itself, unlike its users, refuses shares.
    ///   - shareCode: Share code of the group.
    ///   - shareDescription: Share description of the group.
    ///   - shareSettings: Options of the share page.
    ///   - shareViaGateway: Whether gateway shares are allowed.
    ///   - hl7Template: HL7 reporting template of the group.
    ///   - searchThreshold: Study count at which the UI changes from a list to search mode.
    ///   - roleID: Id of the group's default role.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - siteID: Id of the associated site; required under the `require_site_id_for_groups` account setting.
    public func add(
        name: String,
        accountID: String,
        mustApprove: Bool? = nil,
        mustApproveUpload: Bool? = nil,
        mustApproveHarvest: Bool? = nil,
        mustApproveMove: Bool? = nil,
        noShare: Bool? = nil,
        shareCode: String? = nil,
        shareDescription: String? = nil,
        shareSettings: JSONValue? = nil,
        shareViaGateway: Bool? = nil,
        hl7Template: String? = nil,
        searchThreshold: Int? = nil,
        roleID: String? = nil,
        customfields: [String: String]? = nil,
        siteID: String? = nil
    ) -> Query<GroupAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("account_id", accountID)
        form.append("must_approve", mustApprove)
        form.append("must_approve_upload", mustApproveUpload)
        form.append("must_approve_harvest", mustApproveHarvest)
        form.append("must_approve_move", mustApproveMove)
        form.append("no_share", noShare)
        form.append("share_code", shareCode)
        form.append("share_description", shareDescription)
        form.append("share_settings", shareSettings)
        form.append("share_via_gateway", shareViaGateway)
        form.append("hl7_template", hl7Template)
        form.append("search_threshold", searchThreshold)
        form.append("role_id", roleID)
        form.append(prefix: "customfield-", customfields)
        form.append("site_id", siteID)
        return Query(client, Call("/group/add"), form)
    }

    /// Changes a group.
    ///
    /// Permission: group_edit.
    ///
    /// Sent as `POST /group/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FLAG`, `DUP_SHARE_CODE`, `DUP_NAMESPACE_NAME`,
    /// `INVALID_CUSTOMFIELD`, `INVALID_JSON`, `ROLE_NAMESPACE_MISMATCH` or `SITE_NOT_ALLOWED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the group.
    ///   - name: Name of the group.
    ///   - mustApprove: Whether studies shared into the group need approval.
    ///   - mustApproveUpload: Whether uploaded studies need approval.
    ///   - mustApproveHarvest: Whether harvested studies need approval.
    ///   - mustApproveMove: Whether moved studies need approval.
    ///   - noShare: Whether the group itself, unlike its users, refuses shares.
    ///   - shareCode: Share code of the group.
    ///   - shareDescription: Share description of the group.
    ///   - shareSettings: Options of the share page.
    ///   - shareViaGateway: Whether gateway shares are allowed.
    ///   - hl7Template: HL7 reporting template of the group.
    ///   - searchThreshold: Study count at which the UI changes from a list to search mode.
    ///   - roleID: Id of the group's default role.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - siteID: Id of the associated site; required under the `require_site_id_for_groups` account setting.
    ///   - siteQualified: Whether the site has qualified for the trial.
    ///   - siteInactive: Whether the site is deactivated in a trial account.
    public func set(
        uuid: String,
        name: String? = nil,
        mustApprove: Bool? = nil,
        mustApproveUpload: Bool? = nil,
        mustApproveHarvest: Bool? = nil,
        mustApproveMove: Bool? = nil,
        noShare: Bool? = nil,
        shareCode: String? = nil,
        shareDescription: String? = nil,
        shareSettings: JSONValue? = nil,
        shareViaGateway: Bool? = nil,
        hl7Template: String? = nil,
        searchThreshold: Int? = nil,
        roleID: String? = nil,
        customfields: [String: String]? = nil,
        siteID: String? = nil,
        siteQualified: Bool? = nil,
        siteInactive: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("must_approve", mustApprove)
        form.append("must_approve_upload", mustApproveUpload)
        form.append("must_approve_harvest", mustApproveHarvest)
        form.append("must_approve_move", mustApproveMove)
        form.append("no_share", noShare)
        form.append("share_code", shareCode)
        form.append("share_description", shareDescription)
        form.append("share_settings", shareSettings)
        form.append("share_via_gateway", shareViaGateway)
        form.append("hl7_template", hl7Template)
        form.append("search_threshold", searchThreshold)
        form.append("role_id", roleID)
        form.append(prefix: "customfield-", customfields)
        form.append("site_id", siteID)
        form.append("site_qualified", siteQualified)
        form.append("site_inactive", siteInactive)
        return Query(client, Call("/group/set"), form)
    }

    /// Returns a group.
    ///
    /// Permission: group_view.
    ///
    /// Sent as `POST /group/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the group.
    public func get(uuid: String) -> Query<GroupRecord, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/group/get", repeats: .safe), form)
    }

    /// Deletes a group.
    ///
    /// Permission: group_edit.
    ///
    /// Sent as `POST /group/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_EMPTY` or `ACTIVE_QUERY`.
    ///
    /// - Parameter uuid: Id of the group.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/group/delete"), form)
    }

    // MARK: - Members

    /// Adds or updates a group's user.
    ///
    /// Permission: group_edit.
    ///
    /// Sent as `POST /group/user/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `ROLE_NAMESPACE_MISMATCH`, `USER_NOT_FOUND`,
    /// `ROLE_NOT_FOUND`, `INVALID_FLAG` or `CAN_NOT_PROMOTE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the group.
    ///   - userID: Id of the user.
    ///   - roleID: Id of the user's group role; the group's default role if omitted.
    ///   - eventShare: Whether the user is notified of shares into the group namespace.
    ///   - eventApprove: Whether the user is notified of items needing approval in the group namespace.
    ///   - eventUpload: Whether the user is notified of uploads into the group namespace.
    ///   - eventUploadFail: Whether the user is notified of failed uploads into the group namespace.
    ///   - eventHarvest: Whether the user is notified of harvests into the group namespace.
    ///   - eventNewReport: Whether the user is notified of new reports in the group namespace.
    ///   - eventReportRemove: Whether the user is notified of report removals in the group namespace.
    ///   - eventStudyComment: Whether the user is notified of study comments in the namespace.
    ///   - eventStatusChange: Whether the user is notified of study status changes.
    ///   - eventMessage: Whether the user is notified of messages to the group namespace.
    ///   - eventNode: Whether the user is notified of group node events.
    ///   - eventLink: Whether the user is notified of anonymous link use in the namespace.
    ///   - eventLinkMine: Whether the user is notified of use of their own anonymous links in the namespace.
    ///   - eventThinStudySuccess: Whether the user is notified of successful thin study retrievals they started.
    ///   - eventThinStudyFail: Whether the user is notified of failed thin study retrievals they started.
    ///   - eventCaseAssignment: Whether the user is notified of cases assigned to them as medical or admin user.
    ///   - eventIncomingStudyRequest: Whether the user is notified of study requests they receive.
    ///   - eventQueryAdd: Whether the user is notified of new queries.
    ///   - eventQueryEdit: Whether the user is notified of query edits.
    ///   - eventQueryNewRecipient: Whether the user is notified of becoming a new query recipient.
    ///   - eventQueryReply: Whether the user is notified of new query replies.
    ///   - eventSiteQualified: Whether the user is notified of trial site qualifications in the clinical trial account.
    ///   - noPhysicianAliasShare: Whether physician alias shares leave out this group.
    public func userAdd(
        uuid: String,
        userID: String,
        roleID: String? = nil,
        eventShare: Bool? = nil,
        eventApprove: Bool? = nil,
        eventUpload: Bool? = nil,
        eventUploadFail: Bool? = nil,
        eventHarvest: Bool? = nil,
        eventNewReport: Bool? = nil,
        eventReportRemove: Bool? = nil,
        eventStudyComment: Bool? = nil,
        eventStatusChange: Bool? = nil,
        eventMessage: Bool? = nil,
        eventNode: Bool? = nil,
        eventLink: Bool? = nil,
        eventLinkMine: Bool? = nil,
        eventThinStudySuccess: Bool? = nil,
        eventThinStudyFail: Bool? = nil,
        eventCaseAssignment: Bool? = nil,
        eventIncomingStudyRequest: Bool? = nil,
        eventQueryAdd: Bool? = nil,
        eventQueryEdit: Bool? = nil,
        eventQueryNewRecipient: Bool? = nil,
        eventQueryReply: Bool? = nil,
        eventSiteQualified: Bool? = nil,
        noPhysicianAliasShare: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        form.append("role_id", roleID)
        form.append("event_share", eventShare)
        form.append("event_approve", eventApprove)
        form.append("event_upload", eventUpload)
        form.append("event_upload_fail", eventUploadFail)
        form.append("event_harvest", eventHarvest)
        form.append("event_new_report", eventNewReport)
        form.append("event_report_remove", eventReportRemove)
        form.append("event_study_comment", eventStudyComment)
        form.append("event_status_change", eventStatusChange)
        form.append("event_message", eventMessage)
        form.append("event_node", eventNode)
        form.append("event_link", eventLink)
        form.append("event_link_mine", eventLinkMine)
        form.append("event_thin_study_success", eventThinStudySuccess)
        form.append("event_thin_study_fail", eventThinStudyFail)
        form.append("event_case_assignment", eventCaseAssignment)
        form.append("event_incoming_study_request", eventIncomingStudyRequest)
        form.append("event_query_add", eventQueryAdd)
        form.append("event_query_edit", eventQueryEdit)
        form.append("event_query_new_recipient", eventQueryNewRecipient)
        form.append("event_query_reply", eventQueryReply)
        form.append("event_site_qualified", eventSiteQualified)
        form.append("no_physician_alias_share", noPhysicianAliasShare)
        return Query(client, Call("/group/user/add"), form)
    }

    /// Removes one of a group's users.
    ///
    /// Permission: group_edit.
    ///
    /// Sent as `POST /group/user/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the group.
    ///   - userID: Id of the user.
    public func userDelete(uuid: String, userID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        return Query(client, Call("/group/user/delete"), form)
    }

    /// Lists the users of a group.
    ///
    /// Permission: group_view.
    ///
    /// Sent as `POST /group/user/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter uuid: Id of the group.
    public func userList(uuid: String) -> PagedQuery<UserGroup, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return PagedQuery(client, Call("/group/user/list", repeats: .safe, rows: "users"), form)
    }

    // MARK: - Scanners

    /// Validates the scanners of a group.
    ///
    /// Permission: scanner_validate.
    ///
    /// Sent as `POST /group/scanner/validate`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `ALREADY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the group.
    ///   - scannerID: Id of the scanner.
    ///   - invalidate: Whether the scanner is invalidated.
    ///   - studyUID: UID of the study that validates the scanner; required when validating.
    public func scannerValidate(
        uuid: String,
        scannerID: String,
        invalidate: Bool,
        studyUID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("scanner_id", scannerID)
        form.append("invalidate", invalidate)
        form.append("study_uid", studyUID)
        return Query(client, Call("/group/scanner/validate"), form)
    }
}
