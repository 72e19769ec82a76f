// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

public import struct Foundation.Date

/// An invitation to join an account.
public struct UserInvite: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "user_invite" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the user invite.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Email address of the invited person.
    public var email: String? { json.string("email") }

    /// Whether the person joins all groups and locations.
    public var global: Bool? { json.flag("global") }

    /// Groups to join, with the role in each, as JSON.
    public var groups: String? { json.string("groups") }

    /// Locations to join, with the role in each, as JSON.
    public var locations: String? { json.string("locations") }

    /// Id of the role.
    public var roleID: String? { json.string("role_id") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `email`
        public var email: Field<String> { Field("email") }

        /// `global`
        public var global: Field<Bool> { Field("global") }

        /// `groups`
        public var groups: Field<String> { Field("groups") }

        /// `locations`
        public var locations: Field<String> { Field("locations") }

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

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
