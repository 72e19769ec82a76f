// Written by `make generate` from Generator/Spec/service/role.yaml. Do not edit.

public import struct Foundation.Date

/// A role, a set of permissions.
public struct Role: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "role" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the role.
    public var uuid: String? { json.string("uuid") }

    /// Name of the role.
    public var name: String? { json.string("name") }

    /// Description of the role.
    public var description: String? { json.string("description") }

    /// Whether accounts can use the role.
    public var forAccount: Bool? { json.flag("for_account") }

    /// Whether groups can use the role.
    public var forGroup: Bool? { json.flag("for_group") }

    /// Whether locations can use the role.
    public var forLocation: Bool? { json.flag("for_location") }

    /// Type of the role; admin or user for system-generated roles.
    public var type: String? { json.string("type") }

    /// Permissions of the role.
    public var permissions: Permissions? { json.record("permissions", as: Permissions.self) }

    /// Settings of the role.
    public var settings: AccountSettings? { json.record("settings", as: AccountSettings.self) }

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

        /// `description`
        public var description: Field<String> { Field("description") }

        /// `for_account`
        public var forAccount: Field<Bool> { Field("for_account") }

        /// `for_group`
        public var forGroup: Field<Bool> { Field("for_group") }

        /// `for_location`
        public var forLocation: Field<Bool> { Field("for_location") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `permissions`
        public var permissions: Field<JSONValue> { Field("permissions") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

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
