// Written by `make generate` from Generator/Spec/records/system.yaml. Do not edit.

public import struct Foundation.Date

/// A question to the AI stack, with its answer.
public struct AIQuestion: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "ai_question" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the ai question.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Answer of the AI stack.
    public var answer: String? { json.string("answer") }

    /// When the AI stack answered.
    public var answered: Date? { json.dateTime("answered") }

    /// Additional detail handed to the AI stack.
    public var detail: String? { json.string("detail") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Id of the question to ask after this one.
    public var nextQuestion: Int? { json.integer("next_question") }

    /// When the AI stack picked the question up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// Question asked.
    public var question: String? { json.string("question") }

    /// Answer as the AI stack gave it, before processing.
    public var rawAnswer: String? { json.string("raw_answer") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

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

        /// `answer`
        public var answer: Field<String> { Field("answer") }

        /// `answered`
        public var answered: Field<Date> { Field("answered") }

        /// `detail`
        public var detail: Field<String> { Field("detail") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `next_question`
        public var nextQuestion: Field<Int> { Field("next_question") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `question`
        public var question: Field<String> { Field("question") }

        /// `raw_answer`
        public var rawAnswer: Field<String> { Field("raw_answer") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

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
