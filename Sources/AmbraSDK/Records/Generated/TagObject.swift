// Written by `make generate` from Generator/Spec/service/tag.yaml. Do not edit.

public import struct Foundation.Date

/// The tags of one object.
public struct TagObject: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "tag_object" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the tag object.
    public var uuid: String? { json.string("uuid") }

    /// Class of the object.
    public var object: String? { json.string("object") }

    /// Id of the object.
    public var objectID: String? { json.string("object_id") }

    /// Tags of the object.
    public var tags: JSONValue? { json.value("tags") }

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

        /// `object`
        public var object: Field<String> { Field("object") }

        /// `object_id`
        public var objectID: Field<String> { Field("object_id") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

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
