// Written by `make generate` from Generator/Spec/service/setting.yaml. Do not edit.

public import struct Foundation.Date

/// A setting that a user stored.
public struct Setting: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "setting" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the setting.
    public var uuid: String? { json.string("uuid") }

    /// Value of the setting.
    public var value: String? { json.string("value") }

    /// Key to store under; names starting with `temp_` last only for the session.
    public var key: String? { json.string("key") }

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

        /// `value`
        public var value: Field<String> { Field("value") }

        /// `key`
        public var key: Field<String> { Field("key") }

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
