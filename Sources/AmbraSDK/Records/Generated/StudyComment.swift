// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A comment on a study.
public struct StudyComment: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_comment" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the comment.
    public var uuid: String? { json.string("uuid") }

    /// Id of the study commented on.
    public var studyID: String? { json.string("study_id") }

    /// Id of the comment's creator.
    public var userID: String? { json.string("user_id") }

    /// Name of the comment's creator.
    public var userName: String? { json.string("user_name") }

    /// Body of the comment.
    public var body: String? { json.string("body") }

    /// When the comment was created.
    public var created: Date? { json.dateTime("created") }

    /// Whether the current user wrote this comment.
    public var isMine: Bool? { json.flag("is_mine") }

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

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `body`
        public var body: Field<String> { Field("body") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `is_mine`
        public var isMine: Field<Bool> { Field("is_mine") }

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
