// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

public import struct Foundation.Date

/// A user on the contact list of a site.
public struct UserSite: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "user" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the user site.
    public var uuid: String? { json.string("uuid") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// Name of the user.
    public var userName: String? { json.string("user_name") }

    /// Email address of the user.
    public var userEmail: String? { json.string("user_email") }

    /// Name of the user's role.
    public var roleName: String? { json.string("role_name") }

    /// User's contact email address for the site.
    public var siteEmail: String? { json.string("site_email") }

    /// The trials the user belongs to.
    public var groups: [Group]? { json.records("groups", as: Group.self) }

    /// Id of the site.
    public var siteID: String? { json.string("site_id") }

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

        /// Name of the trial site.
        public var groupName: String? { json.string("group_name") }

        /// Name of the trial account.
        public var groupAccountName: String? { json.string("group_account_name") }

        /// User's role name in the trial site.
        public var groupRoleName: String? { json.string("group_role_name") }
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

        /// `role_name`
        public var roleName: Field<String> { Field("role_name") }

        /// `site_email`
        public var siteEmail: Field<String> { Field("site_email") }

        /// `groups`
        public var groups: Field<JSONValue> { Field("groups") }

        /// `site_id`
        public var siteID: Field<String> { Field("site_id") }

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
