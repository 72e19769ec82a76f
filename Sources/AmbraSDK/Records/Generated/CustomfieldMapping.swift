// Written by `make generate` from Generator/Spec/service/customfield.yaml. Do not edit.

public import struct Foundation.Date

/// A mapping of one custom field to another.
public struct CustomfieldMapping: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "customfield_mapping" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the customfield mapping.
    public var uuid: String? { json.string("uuid") }

    /// Id of the source field.
    public var fromCustomfieldID: String? { json.string("from_customfield_id") }

    /// Whether a blank value overwrites the target field.
    public var overwriteWithBlank: Bool? { json.flag("overwrite_with_blank") }

    /// Whether editing the source field updates the target field.
    public var refreshOnEdit: Bool? { json.flag("refresh_on_edit") }

    /// Whether sharing the study again updates the target field.
    public var refreshOnReshare: Bool? { json.flag("refresh_on_reshare") }

    /// Whether editing a shared study updates the source field of the original.
    public var reverseRefreshOnEdit: Bool? { json.flag("reverse_refresh_on_edit") }

    /// Id of the target field.
    public var toCustomfieldID: String? { json.string("to_customfield_id") }

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

        /// `from_customfield_id`
        public var fromCustomfieldID: Field<String> { Field("from_customfield_id") }

        /// `overwrite_with_blank`
        public var overwriteWithBlank: Field<Bool> { Field("overwrite_with_blank") }

        /// `refresh_on_edit`
        public var refreshOnEdit: Field<Bool> { Field("refresh_on_edit") }

        /// `refresh_on_reshare`
        public var refreshOnReshare: Field<Bool> { Field("refresh_on_reshare") }

        /// `reverse_refresh_on_edit`
        public var reverseRefreshOnEdit: Field<Bool> { Field("reverse_refresh_on_edit") }

        /// `to_customfield_id`
        public var toCustomfieldID: Field<String> { Field("to_customfield_id") }

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
