// Written by `make generate` from Generator/Spec/service/hl7.yaml. Do not edit.

public import struct Foundation.Date

/// A rule that changes incoming HL7 messages.
public struct HL7Transform: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "transform" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the transform.
    public var uuid: String? { json.string("uuid") }

    /// Name of the transform.
    public var name: String? { json.string("name") }

    /// Position; transforms run in ascending order.
    public var orderBy: Int? { json.integer("order_by") }

    /// JSON array of transform conditions.
    public var conditions: JSONValue? { json.value("conditions") }

    /// JSON array of replacements the transform makes.
    public var replacements: JSONValue? { json.value("replacements") }

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

        /// `order_by`
        public var orderBy: Field<Int> { Field("order_by") }

        /// `conditions`
        public var conditions: Field<JSONValue> { Field("conditions") }

        /// `replacements`
        public var replacements: Field<JSONValue> { Field("replacements") }

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
