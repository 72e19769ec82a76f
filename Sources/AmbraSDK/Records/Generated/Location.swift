// Written by `make generate` from Generator/Spec/service/location.yaml. Do not edit.

public import struct Foundation.Date

/// A location of an account.
public struct Location: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "location" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the location.
    public var uuid: String? { json.string("uuid") }

    /// Name of the location.
    public var name: String? { json.string("name") }

    /// Id of the location's namespace.
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

    /// Share code of the location.
    public var shareCode: String? { json.string("share_code") }

    /// Share description of the location.
    public var shareDescription: String? { json.string("share_description") }

    /// Options of the share page.
    public var shareSettings: ShareSettings? { json.record("share_settings", as: ShareSettings.self) }

    /// Whether gateway shares are allowed.
    public var shareViaGateway: Bool? { json.flag("share_via_gateway") }

    /// HL7 reporting template of the location.
    public var hl7Template: String? { json.string("hl7_template") }

    /// Study count at which the UI changes from a list to search mode.
    public var searchThreshold: Int? { json.integer("search_threshold") }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Id of the location's default role.
    public var roleID: String? { json.string("role_id") }

    /// Name of the location's default role.
    public var roleName: String? { json.string("role_name") }

    /// Custom fields of the location; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

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

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `role_name`
        public var roleName: Field<String> { Field("role_name") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

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
