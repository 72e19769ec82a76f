// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

public import struct Foundation.Date

/// A training form of an account.
public struct TrainingAccount: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "training_account" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the training account.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Description of the form.
    public var formDescription: String? { json.string("form_description") }

    /// Number of the form at Formstack.
    public var formNumber: String? { json.string("form_number") }

    /// Description of the group of forms.
    public var groupDescription: String? { json.string("group_description") }

    /// Number of the group of forms.
    public var groupNumber: Int? { json.integer("group_number") }

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

        /// `form_description`
        public var formDescription: Field<String> { Field("form_description") }

        /// `form_number`
        public var formNumber: Field<String> { Field("form_number") }

        /// `group_description`
        public var groupDescription: Field<String> { Field("group_description") }

        /// `group_number`
        public var groupNumber: Field<Int> { Field("group_number") }

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
