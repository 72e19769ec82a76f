// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

public import struct Foundation.Date

/// A training form that a user completed.
public struct TrainingUser: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "training_user" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the training user.
    public var uuid: String? { json.string("uuid") }

    /// Number of the form at Formstack.
    public var formNumber: String? { json.string("form_number") }

    /// Data entered in the form.
    public var results: JSONValue? { json.value("results") }

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

        /// `form_number`
        public var formNumber: Field<String> { Field("form_number") }

        /// `results`
        public var results: Field<JSONValue> { Field("results") }

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
