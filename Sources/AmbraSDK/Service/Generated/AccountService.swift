// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

/// Accounts, their users, settings and sharing rules.
public struct AccountService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The account

    /// Lists the user's accounts.
    ///
    /// Sent as `POST /account/list`.
    ///
    /// Refused with `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    ///
    /// - Parameter permissions: Whether to include the user's account roles and permissions.
    public func list(permissions: Bool? = nil) -> PagedQuery<Account, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("permissions", permissions)
        return PagedQuery(client, Call("/account/list", repeats: .safe, rows: "accounts"), form)
    }

    /// Changes an account.
    ///
    /// Settings left out stay unchanged. `session_expire` of zero means the 3 hour system default, and longer values
    /// are ignored.
    ///
    /// Permission: `account_edit`; sysadmin or support to set `site_management_account_id`.
    ///
    /// Sent as `POST /account/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `DUPLICATE_NAME`, `DUPLICATE_VANITY`, `INVALID_VANITY`,
    /// `INVALID_FLAG`, `DUP_SHARE_CODE`, `INVALID_CUSTOMFIELD`, `INVALID_INTEGER`, `INVALID_JSON`,
    /// `ROLE_NAMESPACE_MISMATCH`, `NOT_SITE_MANAGEMENT_ACCOUNT` or `NOT_SYSADMIN_OR_SUPPORT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - name: Name of the account.
    ///   - vanity: Vanity host names of the account.
    ///   - passwordExpire: Days until account passwords expire; zero means never.
    ///   - sessionExpire: Idle minutes before the session expires.
    ///   - mustApprove: Whether studies shared into the account namespace need approval.
    ///   - mustApproveUpload: Whether uploaded studies need approval.
    ///   - mustApproveHarvest: Whether harvested studies need approval.
    ///   - mustApproveMove: Whether moved studies need approval.
    ///   - noShare: Whether the account itself, unlike its locations, groups and users, refuses shares.
    ///   - canRequest: Whether users can ask to join the account.
    ///   - shareCode: Share code of the account.
    ///   - shareDescription: Share description of the account.
    ///   - shareSettings: Options of the share page.
    ///   - shareViaGateway: Whether gateway shares are allowed.
    ///   - hl7Template: HL7 reporting template of the account.
    ///   - searchThreshold: Study count at which the UI changes from a list to search mode.
    ///   - settings: Account settings, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    ///   - css: Custom CSS of the account.
    ///   - vendor: Name of the vendor.
    ///   - roleID: Id of the account's default role.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - siteManagementAccountID: Id of the matching site management account.
    public func set(
        uuid: String,
        name: String? = nil,
        vanity: [String]? = nil,
        passwordExpire: Int? = nil,
        sessionExpire: Int? = nil,
        mustApprove: Bool? = nil,
        mustApproveUpload: Bool? = nil,
        mustApproveHarvest: Bool? = nil,
        mustApproveMove: Bool? = nil,
        noShare: Bool? = nil,
        canRequest: Bool? = nil,
        shareCode: String? = nil,
        shareDescription: String? = nil,
        shareSettings: JSONValue? = nil,
        shareViaGateway: Bool? = nil,
        hl7Template: String? = nil,
        searchThreshold: Int? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil,
        css: String? = nil,
        vendor: String? = nil,
        roleID: String? = nil,
        customfields: [String: String]? = nil,
        siteManagementAccountID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("vanity", list: vanity)
        form.append("password_expire", passwordExpire)
        form.append("session_expire", sessionExpire)
        form.append("must_approve", mustApprove)
        form.append("must_approve_upload", mustApproveUpload)
        form.append("must_approve_harvest", mustApproveHarvest)
        form.append("must_approve_move", mustApproveMove)
        form.append("no_share", noShare)
        form.append("can_request", canRequest)
        form.append("share_code", shareCode)
        form.append("share_description", shareDescription)
        form.append("share_settings", shareSettings)
        form.append("share_via_gateway", shareViaGateway)
        form.append("hl7_template", hl7Template)
        form.append("search_threshold", searchThreshold)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        form.append("css", css)
        form.append("vendor", vendor)
        form.append("role_id", roleID)
        form.append(prefix: "customfield-", customfields)
        form.append("site_management_account_id", siteManagementAccountID)
        return Query(client, Call("/account/set"), form)
    }

    /// Returns an account.
    ///
    /// Sent as `POST /account/get`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - permissions: Whether to include the user's account roles and permissions.
    ///   - brandSettings: `/brand/get` settings to return for this vanity.
    public func get(
        uuid: String,
        permissions: Bool? = nil,
        brandSettings: [String]? = nil
    ) -> Query<Account, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("permissions", permissions)
        form.append("brand_settings", list: brandSettings)
        return Query(client, Call("/account/get", repeats: .safe), form)
    }

    /// Allows the system to email radreports of the account.
    ///
    /// Permission: sysadmin of the account.
    ///
    /// Sent as `POST /account/radreport/email/authorize`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `NOT_ENABLED` or `CAPTCHA_FAILED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - captchaResponse: Response of a solved CAPTCHA.
    public func radReportEmailAuthorize(
        uuid: String,
        captchaResponse: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("captcha_response", captchaResponse)
        return Query(client, Call("/account/radreport/email/authorize"), form)
    }

    // MARK: - Users

    /// Makes a user a member of an account.
    ///
    /// A global user also joins all groups and locations, present and future, with their default role (or the
    /// account's, if none) and the event flags held in the account.
    ///
    /// Permission: account_user_edit.
    ///
    /// Sent as `POST /account/user/add`.
    ///
    /// Give `email`, or `userID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `USER_NOT_FOUND`, `ALREADY_EXISTS`, `INVALID_FLAG`,
    /// `DUPLICATE_NAME`, `BAD_PASSWORD`, `INVALID_CUSTOMFIELD` or `ROLE_NAMESPACE_MISMATCH`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - email: Email address of the user, in place of `user_id`.
    ///   - userID: Id of the user, in place of `email`.
    ///   - roleID: Id of the user's account role.
    ///   - accountEmail: User's email in the account, set only when unlike the login email.
    ///   - accountAlias: Alias of the user within the account.
    ///   - accountLogin: Login name of the user within the account.
    ///   - accountPassword: Password that goes with `account_login`.
    ///   - passwordReset: Whether the user must reset the password.
    ///   - global: Whether the user is global.
    ///   - globalRoleID: Id of the role of a global user in groups and locations, in place of their default roles.
    ///   - epicUser: Epic user mapped to this user for activity tracking.
    ///   - sessionExpire: Idle minutes before the session expires.
    ///   - maxSessions: Override of the user's limit on simultaneous sessions.
    ///   - setDefaultOrganization: Whether to make this the user's default account, through the
    ///     `user_default_organization` setting.
    ///   - ssoOnly: Whether the user can log in only through SSO.
    ///   - eventShare: Whether the user is notified of shares into the account namespace.
    ///   - eventApprove: Whether the user is notified of items needing approval in the account namespace.
    ///   - eventUpload: Whether the user is notified of uploads into the account namespace.
    ///   - eventUploadFail: Whether the user is notified of failed uploads into the account namespace.
    ///   - eventHarvest: Whether the user is notified of harvests into the account namespace.
    ///   - eventJoin: Whether the user is notified of requests to join the account.
    ///   - eventPurge: Whether the user is notified of purge job results for the account.
    ///   - eventNewReport: Whether the user is notified of new reports in the account namespace.
    ///   - eventReportRemove: Whether the user is notified of report removals in the account namespace.
    ///   - eventStudyComment: Whether the user is notified of study comments in the namespace.
    ///   - eventStatusChange: Whether the user is notified of study status changes.
    ///   - eventMessage: Whether the user is notified of messages to the account namespace.
    ///   - eventNode: Whether the user is notified of account node events.
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
    ///   - settings: Account settings of the user, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func userAdd(
        uuid: String,
        email: String? = nil,
        userID: String? = nil,
        roleID: String? = nil,
        accountEmail: String? = nil,
        accountAlias: String? = nil,
        accountLogin: String? = nil,
        accountPassword: String? = nil,
        passwordReset: Bool? = nil,
        global: Bool? = nil,
        globalRoleID: String? = nil,
        epicUser: String? = nil,
        sessionExpire: Int? = nil,
        maxSessions: Int? = nil,
        setDefaultOrganization: Bool? = nil,
        ssoOnly: Bool? = nil,
        eventShare: Bool? = nil,
        eventApprove: Bool? = nil,
        eventUpload: Bool? = nil,
        eventUploadFail: Bool? = nil,
        eventHarvest: Bool? = nil,
        eventJoin: Bool? = nil,
        eventPurge: Bool? = nil,
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
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil,
        customfields: [String: String]? = nil
    ) -> Query<AccountUserAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("email", email)
        form.append("user_id", userID)
        form.append("role_id", roleID)
        form.append("account_email", accountEmail)
        form.append("account_alias", accountAlias)
        form.append("account_login", accountLogin)
        form.append("account_password", accountPassword)
        form.append("password_reset", passwordReset)
        form.append("global", global)
        form.append("global_role_id", globalRoleID)
        form.append("epic_user", epicUser)
        form.append("session_expire", sessionExpire)
        form.append("max_sessions", maxSessions)
        form.append("set_default_organization", setDefaultOrganization)
        form.append("sso_only", ssoOnly)
        form.append("event_share", eventShare)
        form.append("event_approve", eventApprove)
        form.append("event_upload", eventUpload)
        form.append("event_upload_fail", eventUploadFail)
        form.append("event_harvest", eventHarvest)
        form.append("event_join", eventJoin)
        form.append("event_purge", eventPurge)
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
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        form.append(prefix: "customfield-", customfields)
        form.requireAny(["email"], ["user_id"])
        return Query(client, Call("/account/user/add"), form)
    }

    /// Changes a user's record in the account.
    ///
    /// Several users may share one `account_email`. The value `__DELETE__` removes a setting, and the account's value
    /// applies again.
    ///
    /// Permission: `account_user_edit`; users may set their own event flags and custom fields.
    ///
    /// Sent as `POST /account/user/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `USER_NOT_FOUND`, `ROLE_NOT_FOUND`, `INVALID_FLAG`,
    /// `DUPLICATE_NAME`, `BAD_PASSWORD`, `INVALID_CUSTOMFIELD`, `CAN_NOT_PROMOTE`, `NO_USER_OVERRIDE` or
    /// `ROLE_NAMESPACE_MISMATCH`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - userID: Id of the user.
    ///   - roleID: Id of the user's account role.
    ///   - accountEmail: User's email in the account, set only when unlike the login email.
    ///   - accountAlias: Alias of the user within the account.
    ///   - accountLogin: Login name of the user within the account.
    ///   - accountPassword: Password that goes with `account_login`.
    ///   - passwordReset: Whether the user must reset the password.
    ///   - global: Whether the user is global.
    ///   - globalRoleID: Id of the role of a global user in groups and locations, in place of their default roles.
    ///   - epicUser: Epic user mapped to this user for activity tracking.
    ///   - sessionExpire: Idle minutes before the session expires.
    ///   - maxSessions: Override of the user's limit on simultaneous sessions.
    ///   - ssoOnly: Whether the user can log in only through SSO.
    ///   - eventShare: Whether the user is notified of shares into the account namespace.
    ///   - eventApprove: Whether the user is notified of items needing approval in the account namespace.
    ///   - eventUpload: Whether the user is notified of uploads into the account namespace.
    ///   - eventUploadFail: Whether the user is notified of failed uploads into the account namespace.
    ///   - eventHarvest: Whether the user is notified of harvests into the account namespace.
    ///   - eventJoin: Whether the user is notified of requests to join the account.
    ///   - eventPurge: Whether the user is notified of purge job results for the account.
    ///   - eventNewReport: Whether the user is notified of new reports in the account namespace.
    ///   - eventReportRemove: Whether the user is notified of report removals in the account namespace.
    ///   - eventStudyComment: Whether the user is notified of study comments in the namespace.
    ///   - eventStatusChange: Whether the user is notified of study status changes.
    ///   - eventMessage: Whether the user is notified of messages to the account namespace.
    ///   - eventNode: Whether the user is notified of account node events.
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
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - settings: Account settings of the user, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    public func userSet(
        uuid: String,
        userID: String,
        roleID: String? = nil,
        accountEmail: String? = nil,
        accountAlias: String? = nil,
        accountLogin: String? = nil,
        accountPassword: String? = nil,
        passwordReset: Bool? = nil,
        global: Bool? = nil,
        globalRoleID: String? = nil,
        epicUser: String? = nil,
        sessionExpire: Int? = nil,
        maxSessions: Int? = nil,
        ssoOnly: Bool? = nil,
        eventShare: Bool? = nil,
        eventApprove: Bool? = nil,
        eventUpload: Bool? = nil,
        eventUploadFail: Bool? = nil,
        eventHarvest: Bool? = nil,
        eventJoin: Bool? = nil,
        eventPurge: Bool? = nil,
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
        customfields: [String: String]? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        form.append("role_id", roleID)
        form.append("account_email", accountEmail)
        form.append("account_alias", accountAlias)
        form.append("account_login", accountLogin)
        form.append("account_password", accountPassword)
        form.append("password_reset", passwordReset)
        form.append("global", global)
        form.append("global_role_id", globalRoleID)
        form.append("epic_user", epicUser)
        form.append("session_expire", sessionExpire)
        form.append("max_sessions", maxSessions)
        form.append("sso_only", ssoOnly)
        form.append("event_share", eventShare)
        form.append("event_approve", eventApprove)
        form.append("event_upload", eventUpload)
        form.append("event_upload_fail", eventUploadFail)
        form.append("event_harvest", eventHarvest)
        form.append("event_join", eventJoin)
        form.append("event_purge", eventPurge)
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
        form.append(prefix: "customfield-", customfields)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        return Query(client, Call("/account/user/set"), form)
    }

    /// Returns a user's record in the account.
    ///
    /// Permission: `account_user_view`; users may read their own entry.
    ///
    /// Sent as `POST /account/user/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `USER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - userID: Id of the user.
    public func userGet(uuid: String, userID: String) -> Query<UserAccount, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        return Query(client, Call("/account/user/get", repeats: .safe), form)
    }

    /// Removes a user from an account and from all its groups and locations.
    ///
    /// Permission: account_user_edit.
    ///
    /// Sent as `POST /account/user/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `USER_NOT_FOUND` or `IN_USE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - userID: Id of the user.
    public func userDelete(uuid: String, userID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        return Query(client, Call("/account/user/delete"), form)
    }

    /// Lists the users of an account.
    ///
    /// Permission: `account_user_view` or `case_edit`.
    ///
    /// Sent as `POST /account/user/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter uuid: Id of the account.
    public func userList(uuid: String) -> PagedQuery<UserAccount, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return PagedQuery(client, Call("/account/user/list", repeats: .safe, rows: "users"), form)
    }

    /// Starts a report on user logins.
    ///
    /// Poll `/report/status` until done, then fetch the file with `/report/zip`.
    ///
    /// Permission: account_user_view.
    ///
    /// Sent as `POST /account/user/report/login`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - userID: Id of the user to limit the report to.
    public func userReportLogin(
        uuid: String,
        userID: String? = nil
    ) -> Query<AccountUserReportLoginResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        return Query(client, Call("/account/user/report/login"), form)
    }

    // MARK: - Sharing and connections

    /// Sets a rule on who may share with whom.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /account/can/share`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `BY_NOT_FOUND`, `WITH_NOT_FOUND` or `INVALID_TYPE`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - byType: Type of the object allowed to share.
    ///   - byID: Id of the object allowed to share.
    ///   - withType: Type of the permitted share target.
    ///   - withID: Id of the permitted share target.
    public func canShare(
        accountID: String,
        byType: AccountByType,
        byID: String,
        withType: AccountWithType,
        withID: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("by_type", byType.rawValue)
        form.append("by_id", byID)
        form.append("with_type", withType.rawValue)
        form.append("with_id", withID)
        return Query(client, Call("/account/can/share"), form)
    }

    /// Ends an account share rule.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /account/can/share/stop`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `BY_NOT_FOUND`, `WITH_NOT_FOUND` or `INVALID_TYPE`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - byType: Type of the object allowed to share.
    ///   - byID: Id of the object allowed to share.
    ///   - withType: Type of the permitted share target.
    ///   - withID: Id of the permitted share target.
    public func canShareStop(
        accountID: String,
        byType: AccountByType,
        byID: String,
        withType: AccountWithType,
        withID: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("by_type", byType.rawValue)
        form.append("by_id", byID)
        form.append("with_type", withType.rawValue)
        form.append("with_id", withID)
        return Query(client, Call("/account/can/share/stop"), form)
    }

    /// Lists the account's share rules.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /account/can/share/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter accountID: Id of the account.
    public func canShareList(accountID: String) -> Query<AccountCanShareListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/account/can/share/list", repeats: .safe), form)
    }

    /// Sets up the payment processor of an account.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /account/connect`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `TOKEN_FAILED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - code: Code from the OAuth flow.
    public func connect(uuid: String, code: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("code", code)
        return Query(client, Call("/account/connect"), form)
    }

    /// Lists the accounts from which studies may be requested.
    ///
    /// Requires the account setting `study_request_accounts`.
    ///
    /// Permission: study_request_edit.
    ///
    /// Sent as `POST /account/list/requestable`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter namespaceID: Id of the namespace for the requested studies.
    public func listRequestable(namespaceID: String) -> Query<AccountListRequestableResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        return Query(client, Call("/account/list/requestable", repeats: .safe), form)
    }

    // MARK: - Settings and appearance

    /// Returns the account's customized CSS, if any.
    ///
    /// Sent as `POST /account/css`, without a session.
    ///
    /// Give nothing or `accountID`, or `vanity`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account, in place of `vanity`.
    ///   - vanity: Vanity name of the account, in place of `account_id`.
    public func css(accountID: String? = nil, vanity: String? = nil) -> Query<BinaryContent, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        form.allowAny(["account_id"], ["vanity"])
        return Query(client, Call("/account/css", session: .none, repeats: .safe), form)
    }

    /// Returns the settings of an account.
    ///
    /// Sent as `POST /account/settings`, with the session if there is one.
    ///
    /// Give `accountID`, or `vanity`.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account, in place of `vanity`.
    ///   - vanity: Vanity name of the account, in place of `account_id`.
    ///   - settings: Setting names to return.
    ///   - brandSettings: `/brand/get` settings to return for this vanity.
    ///   - namespaceID: Id of the namespace whose overrides apply.
    public func settings(
        accountID: String? = nil,
        vanity: String? = nil,
        settings: [String]? = nil,
        brandSettings: [String]? = nil,
        namespaceID: String? = nil
    ) -> Query<AccountSettingsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        form.append("settings", list: settings)
        form.append("brand_settings", list: brandSettings)
        form.append("namespace_id", namespaceID)
        form.requireAny(["account_id"], ["vanity"])
        return Query(client, Call("/account/settings", session: .optional, repeats: .safe), form)
    }

    /// Checks settings of an account for validity.
    ///
    /// Not all of them need be passed.
    ///
    /// Sent as `POST /account/settings/validate`.
    ///
    /// Refused with `NOT_FOUND`, `INVALID_SETTING` or `INVALID_SETTING_VALUE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the account.
    ///   - settings: Account settings to validate, by name.
    ///   - settingsByName: Settings to validate by name, each sent as a parameter of its own. A key is sent behind
    ///     `setting_`.
    public func settingsValidate(
        uuid: String,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        return Query(client, Call("/account/settings/validate", repeats: .safe), form)
    }

    /// Returns the counter for an MD5 value in the account.
    ///
    /// An unknown value gets a new counter, a known one keeps its own.
    ///
    /// Sent as `POST /account/md5/counter`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - md5: MD5 value of the counter.
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - uuid: Id of the account; needed only with a session.
    public func md5Counter(
        md5: String,
        nodeID: String? = nil,
        serialNo: String? = nil,
        uuid: String? = nil
    ) -> Query<AccountMD5CounterResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("md5", md5)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("uuid", uuid)
        return Query(client, Call("/account/md5/counter", session: .alternative(["node_id", "serial_no"])), form)
    }
}

// MARK: - Choices

/// A value of `by_type` in `/account/can/share`, `/account/can/share/stop`.
public struct AccountByType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `user`
    public static let user = Self(rawValue: "user")

    /// `account`
    public static let account = Self(rawValue: "account")

    /// `group`
    public static let group = Self(rawValue: "group")

    /// `location`
    public static let location = Self(rawValue: "location")
}

/// A value of `with_type` in `/account/can/share`, `/account/can/share/stop`.
public struct AccountWithType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `user`
    public static let user = Self(rawValue: "user")

    /// `account`
    public static let account = Self(rawValue: "account")

    /// `group`
    public static let group = Self(rawValue: "group")

    /// `location`
    public static let location = Self(rawValue: "location")
}
