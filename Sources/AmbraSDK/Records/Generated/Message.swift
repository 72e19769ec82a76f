// Written by `make generate` from Generator/Spec/service/message.yaml. Do not edit.

public import struct Foundation.Date

/// A message.
public struct Message: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "message" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the message.
    public var uuid: String? { json.string("uuid") }

    /// Id of the message's sender.
    public var userID: String? { json.string("user_id") }

    /// Name of the message's sender.
    public var userName: String? { json.string("user_name") }

    /// Id of the namespace that received the message.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Name of the namespace that received the message.
    public var namespaceName: String? { json.string("namespace_name") }

    /// Body of the message.
    public var body: String? { json.string("body") }

    /// Subject of the message.
    public var subject: String? { json.string("subject") }

    /// When the message was created.
    public var created: Date? { json.dateTime("created") }

    /// Whether the current user wrote this message.
    public var isMine: Bool? { json.flag("is_mine") }

    /// Id of the parent message.
    public var parentID: String? { json.string("parent_id") }

    /// Id of the study the message belongs to.
    public var studyID: String? { json.string("study_id") }

    /// Id of the query the message belongs to.
    public var queryID: String? { json.string("query_id") }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Id of the account that received the message.
    public var accountID: String? { json.string("account_id") }

    /// Id of the study request that received the message.
    public var studyRequestID: String? { json.string("study_request_id") }

    /// Id of the namespace of the study request.
    public var studyRequestNamespaceID: String? { json.string("study_request_namespace_id") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

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

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `namespace_name`
        public var namespaceName: Field<String> { Field("namespace_name") }

        /// `body`
        public var body: Field<String> { Field("body") }

        /// `subject`
        public var subject: Field<String> { Field("subject") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `is_mine`
        public var isMine: Field<Bool> { Field("is_mine") }

        /// `parent_id`
        public var parentID: Field<String> { Field("parent_id") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `query_id`
        public var queryID: Field<String> { Field("query_id") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `study_request_id`
        public var studyRequestID: Field<String> { Field("study_request_id") }

        /// `study_request_namespace_id`
        public var studyRequestNamespaceID: Field<String> { Field("study_request_namespace_id") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

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
