// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A share of a study.
public struct StudyShare: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_share" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the group.
    public var groupID: String? { json.string("group_id") }

    /// Id of the location.
    public var locationID: String? { json.string("location_id") }

    /// Message of the share.
    public var message: String? { json.string("message") }

    /// Id of the new study.
    public var newStudyID: String? { json.string("new_study_id") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `group_id`
        public var groupID: Field<String> { Field("group_id") }

        /// `location_id`
        public var locationID: Field<String> { Field("location_id") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `new_study_id`
        public var newStudyID: Field<String> { Field("new_study_id") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

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
