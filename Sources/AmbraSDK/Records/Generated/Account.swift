// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

public import struct Foundation.Date

/// An account, the organization that users and studies belong to.
public struct Account: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "account" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var uuid: String? { json.string("uuid") }

    /// Name of the account.
    public var name: String? { json.string("name") }

    /// Vanity host name or names of the account.
    public var vanity: [String]? { json.list("vanity") }

    /// Days until account passwords expire.
    public var passwordExpire: Int? { json.integer("password_expire") }

    /// Idle minutes before the session ends.
    public var sessionExpire: Int? { json.integer("session_expire") }

    /// Id of the account's namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Whether shared studies need approval.
    public var mustApprove: Bool? { json.flag("must_approve") }

    /// Whether uploaded studies need approval.
    public var mustApproveUpload: Bool? { json.flag("must_approve_upload") }

    /// Whether harvested studies need approval.
    public var mustApproveHarvest: Bool? { json.flag("must_approve_harvest") }

    /// Whether moved studies need approval.
    public var mustApproveMove: Bool? { json.flag("must_approve_move") }

    /// Whether sharing into this namespace is blocked.
    public var noShare: Bool? { json.flag("no_share") }

    /// Whether the user can request account membership.
    public var canRequest: Bool? { json.flag("can_request") }

    /// Share code of the account.
    public var shareCode: String? { json.string("share_code") }

    /// Share description of the account.
    public var shareDescription: String? { json.string("share_description") }

    /// Options of the share page.
    public var shareSettings: ShareSettings? { json.record("share_settings", as: ShareSettings.self) }

    /// Whether gateway shares are allowed.
    public var shareViaGateway: Bool? { json.flag("share_via_gateway") }

    /// HL7 reporting template of the account.
    public var hl7Template: String? { json.string("hl7_template") }

    /// Study count at which the UI changes from a list to search mode.
    public var searchThreshold: Int? { json.integer("search_threshold") }

    /// CSS settings of the account.
    public var css: String? { json.string("css") }

    /// Name of the vendor.
    public var vendor: String? { json.string("vendor") }

    /// Id of the account's default role.
    public var roleID: String? { json.string("role_id") }

    /// Name of the account's default role.
    public var roleName: String? { json.string("role_name") }

    /// Settings of the account and, with the prefix `brand_`, of the brand.
    public var settings: AccountSettings? { json.record("settings", as: AccountSettings.self) }

    /// Whether a payment processor is connected.
    public var connected: Bool? { json.flag("connected") }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the account; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Id of the matching site management account.
    public var siteManagementAccountID: String? { json.string("site_management_account_id") }

    /// Permissions of the user in the account. Returned only with `permissions`.
    public var permissions: Permissions? { json.record("permissions", as: Permissions.self) }

    /// Id of the account's default role. Returned only with `permissions`.
    public var defaultRoleID: String? { json.string("default_role_id") }

    /// Name of the account's default role. Returned only with `permissions`.
    public var defaultRoleName: String? { json.string("default_role_name") }

    /// Whether the user holds activity permissions in the account. Returned only with `permissions`.
    public var hasActivityPermission: Bool? { json.flag("has_activity_permission") }

    /// Access token for the Stripe payment service.
    public var accessToken: String? { json.string("access_token") }

    /// Billing data of the account.
    public var billing: JSONValue? { json.value("billing") }

    /// Configuration of the FairWarning report, as JSON.
    public var fairWarning: String? { json.string("fair_warning") }

    /// Whether an administrator has authorized sending radreports by email.
    public var radReportMailOutAuthorized: Bool? { json.flag("radreport_mail_out_authorized") }

    /// SAML sign-in configuration.
    public var saml: JSONValue? { json.value("saml") }

    /// Vanity host names of the account.
    public var vanityH: JSONValue? { json.value("vanity_h") }

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

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `vanity`
        public var vanity: Field<String> { Field("vanity") }

        /// `password_expire`
        public var passwordExpire: Field<Int> { Field("password_expire") }

        /// `session_expire`
        public var sessionExpire: Field<Int> { Field("session_expire") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `must_approve`
        public var mustApprove: Field<Bool> { Field("must_approve") }

        /// `must_approve_upload`
        public var mustApproveUpload: Field<Bool> { Field("must_approve_upload") }

        /// `must_approve_harvest`
        public var mustApproveHarvest: Field<Bool> { Field("must_approve_harvest") }

        /// `must_approve_move`
        public var mustApproveMove: Field<Bool> { Field("must_approve_move") }

        /// `no_share`
        public var noShare: Field<Bool> { Field("no_share") }

        /// `can_request`
        public var canRequest: Field<Bool> { Field("can_request") }

        /// `share_code`
        public var shareCode: Field<String> { Field("share_code") }

        /// `share_description`
        public var shareDescription: Field<String> { Field("share_description") }

        /// `share_settings`
        public var shareSettings: Field<JSONValue> { Field("share_settings") }

        /// `share_via_gateway`
        public var shareViaGateway: Field<Bool> { Field("share_via_gateway") }

        /// `hl7_template`
        public var hl7Template: Field<String> { Field("hl7_template") }

        /// `search_threshold`
        public var searchThreshold: Field<Int> { Field("search_threshold") }

        /// `css`
        public var css: Field<String> { Field("css") }

        /// `vendor`
        public var vendor: Field<String> { Field("vendor") }

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `role_name`
        public var roleName: Field<String> { Field("role_name") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

        /// `connected`
        public var connected: Field<Bool> { Field("connected") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `site_management_account_id`
        public var siteManagementAccountID: Field<String> { Field("site_management_account_id") }

        /// `permissions`
        public var permissions: Field<JSONValue> { Field("permissions") }

        /// `default_role_id`
        public var defaultRoleID: Field<String> { Field("default_role_id") }

        /// `default_role_name`
        public var defaultRoleName: Field<String> { Field("default_role_name") }

        /// `has_activity_permission`
        public var hasActivityPermission: Field<Bool> { Field("has_activity_permission") }

        /// `access_token`
        public var accessToken: Field<String> { Field("access_token") }

        /// `billing`
        public var billing: Field<JSONValue> { Field("billing") }

        /// `fair_warning`
        public var fairWarning: Field<String> { Field("fair_warning") }

        /// `radreport_mail_out_authorized`
        public var radReportMailOutAuthorized: Field<Bool> { Field("radreport_mail_out_authorized") }

        /// `saml`
        public var saml: Field<JSONValue> { Field("saml") }

        /// `vanity_h`
        public var vanityH: Field<JSONValue> { Field("vanity_h") }

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
