// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

public import struct Foundation.Date

/// A user as the service knows them.
public struct User: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "user" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }

    /// Name of the user.
    public var name: String? { json.string("name") }

    /// First name.
    public var first: String? { json.string("first") }

    /// Last name.
    public var last: String? { json.string("last") }

    /// Email address.
    public var email: String? { json.string("email") }

    /// Phone number for SMS.
    public var mobilePhone: String? { json.string("mobile_phone") }

    /// Id of the user's namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Whether the user is a sysadmin.
    public var sysadmin: Bool? { json.flag("sysadmin") }

    /// Whether the user is a support user.
    public var support: Bool? { json.flag("support") }

    /// Whether the user is anonymous.
    public var isAnonymous: Bool? { json.flag("is_anonymous") }

    /// Whether the user is notified of shares into their namespace.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the user is notified of approvals needed for their namespace.
    public var eventApprove: Bool? { json.flag("event_approve") }

    /// Whether the user is notified of uploads into their namespace.
    public var eventUpload: Bool? { json.flag("event_upload") }

    /// Whether the user is notified of failed uploads into their namespace.
    public var eventUploadFail: Bool? { json.flag("event_upload_fail") }

    /// Whether the user is notified of harvests into their namespace.
    public var eventHarvest: Bool? { json.flag("event_harvest") }

    /// Whether the user is notified of reports newly attached in their namespace.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Whether the user is notified of report removals in their namespace.
    public var eventReportRemove: Bool? { json.flag("event_report_remove") }

    /// Whether the user is notified of study comments in their namespace.
    public var eventStudyComment: Bool? { json.flag("event_study_comment") }

    /// Whether the user is notified of study status changes.
    public var eventStatusChange: Bool? { json.flag("event_status_change") }

    /// Whether the user is notified of messages to their namespace.
    public var eventMessage: Bool? { json.flag("event_message") }

    /// Whether the user is notified of anonymous link use in the namespace.
    public var eventLink: Bool? { json.flag("event_link") }

    /// Whether the user is notified of namespace hits on anonymous links they created.
    public var eventLinkMine: Bool? { json.flag("event_link_mine") }

    /// Whether the user is notified when thin study retrievals they initiated succeed.
    public var eventThinStudySuccess: Bool? { json.flag("event_thin_study_success") }

    /// Whether the user is notified when thin study retrievals they initiated fail.
    public var eventThinStudyFail: Bool? { json.flag("event_thin_study_fail") }

    /// Whether the user is notified of cases assigned to them (medical or admin).
    public var eventCaseAssignment: Bool? { json.flag("event_case_assignment") }

    /// Whether the user is notified of new queries.
    public var eventQueryAdd: Bool? { json.flag("event_query_add") }

    /// Whether the user is notified of query edits.
    public var eventQueryEdit: Bool? { json.flag("event_query_edit") }

    /// Whether the user is notified on becoming a new recipient of a query.
    public var eventQueryNewRecipient: Bool? { json.flag("event_query_new_recipient") }

    /// Whether the user is notified of new replies in a query.
    public var eventQueryReply: Bool? { json.flag("event_query_reply") }

    /// Whether the user is notified of site qualifications in the clinical trial account.
    public var eventSiteQualified: Bool? { json.flag("event_site_qualified") }

    /// Share code of the user.
    public var shareCode: String? { json.string("share_code") }

    /// Share description of the user.
    public var shareDescription: String? { json.string("share_description") }

    /// Abbreviation of the user's time zone.
    public var timeZone: String? { json.string("time_zone") }

    /// Whether every login requires a PIN.
    public var pinRequired: Bool? { json.flag("pin_required") }

    /// Ids of the brands the user may log in with.
    public var allowedLoginBrands: [String]? { json.list("allowed_login_brands") }

    /// National Provider Identifier (NPI).
    public var npi: String? { json.string("npi") }

    /// MD5 hash of the terms of service the user accepted.
    public var termsMD5: String? { json.string("terms_md5") }

    /// MD5 hash of the privacy policy the user accepted.
    public var privacyMD5: String? { json.string("privacy_md5") }

    /// MD5 of the indications for use that were accepted.
    public var indicatorMD5: String? { json.string("indicator_md5") }

    /// When the user last signed in.
    public var lastLogin: Date? { json.dateTime("last_login") }

    /// Whether the user is notified of incoming study requests.
    public var eventIncomingStudyRequest: Bool? { json.flag("event_incoming_study_request") }

    /// Public key with which the user signs in.
    public var publicKey: String? { json.string("public_key") }

    /// Settings of the user interface.
    public var uiJSON: UIJSON? { json.record("ui_json", as: UIJSON.self) }

    /// Access token for the Stripe payment service.
    public var accessToken: String? { json.string("access_token") }

    /// Password of the user, as the service keeps it.
    public var appPassword: String? { json.string("app_password") }

    /// Whether the user works on billing.
    public var billing: Bool? { json.flag("billing") }

    /// Whether the user is blocked.
    public var blocked: Bool? { json.flag("blocked") }

    /// Whether the user is disabled.
    public var disabled: Bool? { json.flag("disabled") }

    /// Whether the email address is validated. The service also keeps further states as numbers.
    public var emailValidation: Bool? { json.flag("email_validation") }

    /// When the password was last reset.
    public var lastReset: Date? { json.dateTime("last_reset") }

    /// Id of the user at the OAuth provider.
    public var oauth: String? { json.string("oauth") }

    /// Password of the user.
    public var password: String? { json.string("password") }

    /// When the public key was last reset.
    public var pkeyLastReset: Date? { json.dateTime("pkey_last_reset") }

    /// OAuth refresh token.
    public var refreshToken: String? { json.string("refresh_token") }

    /// Image of the user's signature, in base64.
    public var signature: String? { json.string("signature") }

    /// Shared secret of a token authenticator.
    public var token: String? { json.string("token") }

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

    /// The content of `ui_json`.
    public struct UIJSON: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Whether to show the link for managing several organizations.
        public var showOrgManageLink: Bool? { json.flag("show_org_manage_link") }

        /// Fields of the advanced search, as in the account setting of that name.
        public var advancedSearch: JSONValue? { json.value("advanced_search") }

        /// Whether ProViewer is enabled for the PHR account.
        public var enableV3Viewer: Bool? { json.flag("enable_v3_viewer") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `first`
        public var first: Field<String> { Field("first") }

        /// `last`
        public var last: Field<String> { Field("last") }

        /// `email`
        public var email: Field<String> { Field("email") }

        /// `mobile_phone`
        public var mobilePhone: Field<String> { Field("mobile_phone") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `sysadmin`
        public var sysadmin: Field<Bool> { Field("sysadmin") }

        /// `support`
        public var support: Field<Bool> { Field("support") }

        /// `is_anonymous`
        public var isAnonymous: Field<Bool> { Field("is_anonymous") }

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

        /// `share_code`
        public var shareCode: Field<String> { Field("share_code") }

        /// `share_description`
        public var shareDescription: Field<String> { Field("share_description") }

        /// `time_zone`
        public var timeZone: Field<String> { Field("time_zone") }

        /// `pin_required`
        public var pinRequired: Field<Bool> { Field("pin_required") }

        /// `allowed_login_brands`
        public var allowedLoginBrands: Field<String> { Field("allowed_login_brands") }

        /// `npi`
        public var npi: Field<String> { Field("npi") }

        /// `terms_md5`
        public var termsMD5: Field<String> { Field("terms_md5") }

        /// `privacy_md5`
        public var privacyMD5: Field<String> { Field("privacy_md5") }

        /// `indicator_md5`
        public var indicatorMD5: Field<String> { Field("indicator_md5") }

        /// `last_login`
        public var lastLogin: Field<Date> { Field("last_login") }

        /// `event_incoming_study_request`
        public var eventIncomingStudyRequest: Field<Bool> { Field("event_incoming_study_request") }

        /// `public_key`
        public var publicKey: Field<String> { Field("public_key") }

        /// `ui_json`
        public var uiJSON: Field<JSONValue> { Field("ui_json") }

        /// `access_token`
        public var accessToken: Field<String> { Field("access_token") }

        /// `app_password`
        public var appPassword: Field<String> { Field("app_password") }

        /// `billing`
        public var billing: Field<Bool> { Field("billing") }

        /// `blocked`
        public var blocked: Field<Bool> { Field("blocked") }

        /// `disabled`
        public var disabled: Field<Bool> { Field("disabled") }

        /// `email_validation`
        public var emailValidation: Field<Bool> { Field("email_validation") }

        /// `last_reset`
        public var lastReset: Field<Date> { Field("last_reset") }

        /// `oauth`
        public var oauth: Field<String> { Field("oauth") }

        /// `password`
        public var password: Field<String> { Field("password") }

        /// `pkey_last_reset`
        public var pkeyLastReset: Field<Date> { Field("pkey_last_reset") }

        /// `refresh_token`
        public var refreshToken: Field<String> { Field("refresh_token") }

        /// `signature`
        public var signature: Field<String> { Field("signature") }

        /// `token`
        public var token: Field<String> { Field("token") }

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
