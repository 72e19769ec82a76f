// Written by `make generate` from Generator/Spec/service/filter.yaml. Do not edit.

public import struct Foundation.Date

/// A saved filter.
public struct FilterRecord: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "filter" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the filter.
    public var uuid: String? { json.string("uuid") }

    /// Name of the filter.
    public var name: String? { json.string("name") }

    /// Type of the filter.
    public var type: String? { json.string("type") }

    /// What the filter selects: an object of expressions, all of which must hold, or an array of filter ids, any of
    /// which may.
    public var configuration: JSONValue? { json.value("configuration") }

    /// Whether the user owns this filter.
    public var owner: Bool? { json.flag("owner") }

    /// Id of the account linked to the filter.
    public var accountID: String? { json.string("account_id") }

    /// Id of the namespace linked to the filter.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Tree of the filter's tiered descendants; an empty list without any.
    public var tierChildren: JSONValue? { json.value("tier_children") }

    /// Id of the immediate tiered ancestor; absent if there is none.
    public var tierParentID: String? { json.string("tier_parent_id") }

    /// Path of the filter in its tree.
    public var tierPath: String? { json.string("tier_path") }

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

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `configuration`
        public var configuration: Field<JSONValue> { Field("configuration") }

        /// `owner`
        public var owner: Field<Bool> { Field("owner") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `tier_children`
        public var tierChildren: Field<JSONValue> { Field("tier_children") }

        /// `tier_parent_id`
        public var tierParentID: Field<String> { Field("tier_parent_id") }

        /// `tier_path`
        public var tierPath: Field<String> { Field("tier_path") }

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
