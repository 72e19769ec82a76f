// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

public import struct Foundation.Date

/// A user in an account: role, login, notifications and settings there.
public struct UserAccount: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "user" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account user.
    public var uuid: String? { json.string("uuid") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// Name of the user.
    public var userName: String? { json.string("user_name") }

    /// Email address of the user.
    public var userEmail: String? { json.string("user_email") }

    /// Id of the user's account role.
    public var roleID: String? { json.string("role_id") }

    /// Name of the user's account role.
    public var roleName: String? { json.string("role_name") }

    /// Whether the user is disabled.
    public var disabled: Bool? { json.flag("disabled") }

    /// Email address used for the account.
    public var accountEmail: String? { json.string("account_email") }

    /// Account alias of the user.
    public var accountAlias: String? { json.string("account_alias") }

    /// Account login name of the user.
    public var accountLogin: String? { json.string("account_login") }

    /// Whether the user must reset the password.
    public var passwordReset: Bool? { json.flag("password_reset") }

    /// Id of the user in the account, for integrations.
    public var userAccountID: String? { json.string("user_account_id") }

    /// Whether the user is global.
    public var global: Bool? { json.flag("global") }

    /// Id of the role of a global user in groups and locations, in place of their default roles.
    public var globalRoleID: String? { json.string("global_role_id") }

    /// Epic user mapped to this user for activity tracking.
    public var epicUser: String? { json.string("epic_user") }

    /// Idle minutes before the session ends.
    public var sessionExpire: Int? { json.integer("session_expire") }

    /// Time of the last login of the user.
    public var lastLogin: Date? { json.dateTime("last_login") }

    /// Override of the user's maximum number of simultaneous sessions.
    public var maxSessions: Int? { json.integer("max_sessions") }

    /// Whether the user can log in only through SSO.
    public var ssoOnly: Bool? { json.flag("sso_only") }

    /// Whether the user is notified of shares into the account namespace.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the user is notified of items needing approval in the account namespace.
    public var eventApprove: Bool? { json.flag("event_approve") }

    /// Whether the user is notified of uploads into the account namespace.
    public var eventUpload: Bool? { json.flag("event_upload") }

    /// Whether the user is notified of failed uploads into the account namespace.
    public var eventUploadFail: Bool? { json.flag("event_upload_fail") }

    /// Whether the user is notified of harvests into the account namespace.
    public var eventHarvest: Bool? { json.flag("event_harvest") }

    /// Whether the user is notified of requests to join the account.
    public var eventJoin: Bool? { json.flag("event_join") }

    /// Whether the user is notified of purge job results for the account.
    public var eventPurge: Bool? { json.flag("event_purge") }

    /// Whether the user is notified of new reports in the account namespace.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Whether the user is notified of report removals in the account namespace.
    public var eventReportRemove: Bool? { json.flag("event_report_remove") }

    /// Whether the user is notified of study comments in the namespace.
    public var eventStudyComment: Bool? { json.flag("event_study_comment") }

    /// Whether the user is notified of study status changes.
    public var eventStatusChange: Bool? { json.flag("event_status_change") }

    /// Whether the user is notified of messages to the account namespace.
    public var eventMessage: Bool? { json.flag("event_message") }

    /// Whether the user is notified of account node events.
    public var eventNode: Bool? { json.flag("event_node") }

    /// Whether the user is notified of anonymous link use in the namespace.
    public var eventLink: Bool? { json.flag("event_link") }

    /// Whether the user is notified of use of their own anonymous links in the namespace.
    public var eventLinkMine: Bool? { json.flag("event_link_mine") }

    /// Whether the user is notified of successful thin study retrievals they started.
    public var eventThinStudySuccess: Bool? { json.flag("event_thin_study_success") }

    /// Whether the user is notified of failed thin study retrievals they started.
    public var eventThinStudyFail: Bool? { json.flag("event_thin_study_fail") }

    /// Whether the user is notified of cases assigned to them as medical or admin user.
    public var eventCaseAssignment: Bool? { json.flag("event_case_assignment") }

    /// Whether the user is notified of study requests they receive.
    public var eventIncomingStudyRequest: Bool? { json.flag("event_incoming_study_request") }

    /// Whether the user is notified of new queries.
    public var eventQueryAdd: Bool? { json.flag("event_query_add") }

    /// Whether the user is notified of query edits.
    public var eventQueryEdit: Bool? { json.flag("event_query_edit") }

    /// Whether the user is notified of becoming a new query recipient.
    public var eventQueryNewRecipient: Bool? { json.flag("event_query_new_recipient") }

    /// Whether the user is notified of new query replies.
    public var eventQueryReply: Bool? { json.flag("event_query_reply") }

    /// Whether the user is notified of trial site qualifications in the clinical trial account.
    public var eventSiteQualified: Bool? { json.flag("event_site_qualified") }

    /// The account groups the user belongs to.
    public var groups: [Group]? { json.records("groups", as: Group.self) }

    /// The account locations the user belongs to.
    public var locations: [Location]? { json.records("locations", as: Location.self) }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the user; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Account settings that the user overrides.
    public var settings: AccountSettings? { json.record("settings", as: AccountSettings.self) }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Password that goes with `account_login`.
    public var accountPassword: String? { json.string("account_password") }

    /// When the password was last reset.
    public var lastReset: Date? { json.dateTime("last_reset") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// An entry of `groups`.
    public struct Group: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the group or location.
        public var uuid: String? { json.string("uuid") }

        /// Name of the group or location.
        public var name: String? { json.string("name") }

        /// Id of the user's role in the group or location.
        public var roleID: String? { json.string("role_id") }

        /// Name of the user's role in the group or location.
        public var roleName: String? { json.string("role_name") }
    }

    /// An entry of `locations`.
    public struct Location: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the group or location.
        public var uuid: String? { json.string("uuid") }

        /// Name of the group or location.
        public var name: String? { json.string("name") }

        /// Id of the user's role in the group or location.
        public var roleID: String? { json.string("role_id") }

        /// Name of the user's role in the group or location.
        public var roleName: String? { json.string("role_name") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `user_email`
        public var userEmail: Field<String> { Field("user_email") }

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `role_name`
        public var roleName: Field<String> { Field("role_name") }

        /// `disabled`
        public var disabled: Field<Bool> { Field("disabled") }

        /// `account_email`
        public var accountEmail: Field<String> { Field("account_email") }

        /// `account_alias`
        public var accountAlias: Field<String> { Field("account_alias") }

        /// `account_login`
        public var accountLogin: Field<String> { Field("account_login") }

        /// `password_reset`
        public var passwordReset: Field<Bool> { Field("password_reset") }

        /// `user_account_id`
        public var userAccountID: Field<String> { Field("user_account_id") }

        /// `global`
        public var global: Field<Bool> { Field("global") }

        /// `global_role_id`
        public var globalRoleID: Field<String> { Field("global_role_id") }

        /// `epic_user`
        public var epicUser: Field<String> { Field("epic_user") }

        /// `session_expire`
        public var sessionExpire: Field<Int> { Field("session_expire") }

        /// `last_login`
        public var lastLogin: Field<Date> { Field("last_login") }

        /// `max_sessions`
        public var maxSessions: Field<Int> { Field("max_sessions") }

        /// `sso_only`
        public var ssoOnly: Field<Bool> { Field("sso_only") }

        /// `event_share`
        public var eventShare: Field<Bool> { Field("event_share") }

        /// `event_approve`
        public var eventApprove: Field<Bool> { Field("event_approve") }

        /// `event_upload`
        public var eventUpload: Field<Bool> { Field("event_upload") }

        /// `event_upload_fail`
        public var eventUploadFail: Field<Bool> { Field("event_upload_fail") }

        /// `event_harvest`
        public var eventHarvest: Field<Bool> { Field("event_harvest") }

        /// `event_join`
        public var eventJoin: Field<Bool> { Field("event_join") }

        /// `event_purge`
        public var eventPurge: Field<Bool> { Field("event_purge") }

        /// `event_new_report`
        public var eventNewReport: Field<Bool> { Field("event_new_report") }

        /// `event_report_remove`
        public var eventReportRemove: Field<Bool> { Field("event_report_remove") }

        /// `event_study_comment`
        public var eventStudyComment: Field<Bool> { Field("event_study_comment") }

        /// `event_status_change`
        public var eventStatusChange: Field<Bool> { Field("event_status_change") }

        /// `event_message`
        public var eventMessage: Field<Bool> { Field("event_message") }

        /// `event_node`
        public var eventNode: Field<Bool> { Field("event_node") }

        /// `event_link`
        public var eventLink: Field<Bool> { Field("event_link") }

        /// `event_link_mine`
        public var eventLinkMine: Field<Bool> { Field("event_link_mine") }

        /// `event_thin_study_success`
        public var eventThinStudySuccess: Field<Bool> { Field("event_thin_study_success") }

        /// `event_thin_study_fail`
        public var eventThinStudyFail: Field<Bool> { Field("event_thin_study_fail") }

        /// `event_case_assignment`
        public var eventCaseAssignment: Field<Bool> { Field("event_case_assignment") }

        /// `event_incoming_study_request`
        public var eventIncomingStudyRequest: Field<Bool> { Field("event_incoming_study_request") }

        /// `event_query_add`
        public var eventQueryAdd: Field<Bool> { Field("event_query_add") }

        /// `event_query_edit`
        public var eventQueryEdit: Field<Bool> { Field("event_query_edit") }

        /// `event_query_new_recipient`
        public var eventQueryNewRecipient: Field<Bool> { Field("event_query_new_recipient") }

        /// `event_query_reply`
        public var eventQueryReply: Field<Bool> { Field("event_query_reply") }

        /// `event_site_qualified`
        public var eventSiteQualified: Field<Bool> { Field("event_site_qualified") }

        /// `groups`
        public var groups: Field<JSONValue> { Field("groups") }

        /// `locations`
        public var locations: Field<JSONValue> { Field("locations") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `account_password`
        public var accountPassword: Field<String> { Field("account_password") }

        /// `last_reset`
        public var lastReset: Field<Date> { Field("last_reset") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
