// Written by `make generate` from Generator/Spec/service/namespace.yaml. Do not edit.

public import struct Foundation.Date

/// How a namespace passes values on to another.
public struct NamespaceChildren: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "namespace_children" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the namespace children.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the namespace that receives values.
    public var childID: String? { json.string("child_id") }

    /// Names of the fields that are passed on, as JSON.
    public var fields: String? { json.string("fields") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

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

        /// `child_id`
        public var childID: Field<String> { Field("child_id") }

        /// `fields`
        public var fields: Field<String> { Field("fields") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

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
