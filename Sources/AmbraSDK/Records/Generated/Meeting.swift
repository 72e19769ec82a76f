// Written by `make generate` from Generator/Spec/service/meeting.yaml. Do not edit.

public import struct Foundation.Date

/// A meeting of users who view a study together.
public struct Meeting: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "meeting" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the meeting.
    public var uuid: String? { json.string("uuid") }

    /// Title of the meeting.
    public var name: String? { json.string("name") }

    /// Current meeting state.
    public var state: String? { json.string("state") }

    /// Id of the meeting's creator.
    public var userID: String? { json.string("user_id") }

    /// Name of the user.
    public var userName: String? { json.string("user_name") }

    /// Id of the meeting's link.
    public var linkID: String? { json.string("link_id") }

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

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `state`
        public var state: Field<String> { Field("state") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `link_id`
        public var linkID: Field<String> { Field("link_id") }

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
