// Written by `make generate` from Generator/Spec/service/training.yaml. Do not edit.

/// Training that the user has still to do.
public struct TrainingTodo: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "training_todo" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the training's account.
    public var accountID: String? { json.string("account_id") }

    /// Name of the training's account.
    public var accountName: String? { json.string("account_name") }

    /// Number of the group of forms.
    public var groupNumber: Int? { json.integer("group_number") }

    /// Description of the form group.
    public var groupDescription: String? { json.string("group_description") }

    /// The forms to complete.
    public var forms: [Form]? { json.records("forms", as: Form.self) }

    /// An entry of `forms`.
    public struct Form: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Number of the form at Formstack.
        public var formNumber: String? { json.string("form_number") }

        /// Description of the form.
        public var formDescription: String? { json.string("form_description") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `account_name`
        public var accountName: Field<String> { Field("account_name") }

        /// `group_number`
        public var groupNumber: Field<Int> { Field("group_number") }

        /// `group_description`
        public var groupDescription: Field<String> { Field("group_description") }

        /// `forms`
        public var forms: Field<JSONValue> { Field("forms") }
    }
}
