// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

public import struct Foundation.Date

/// A radiology report.
public struct RadReport: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "radreport" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the radreport.
    public var uuid: String? { json.string("uuid") }

    /// Type of the radreport.
    public var type: String? { json.string("type") }

    /// Fields of the radreport.
    public var fields: JSONValue? { json.value("fields") }

    /// Information on the storage attachment.
    public var attachment: JSONValue? { json.value("attachment") }

    /// Id of the radreport's creator.
    public var userID: String? { json.string("user_id") }

    /// Id of the associated study.
    public var studyID: String? { json.string("study_id") }

    /// When the radreport was created.
    public var created: Date? { json.dateTime("created") }

    /// Update date and time of the radreport.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the lock owner. Returned only for a locked report, with the account setting
    /// `enable_radreport_lock_reading`.
    public var lockedUserID: String? { json.string("locked_user_id") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

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

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `fields`
        public var fields: Field<JSONValue> { Field("fields") }

        /// `attachment`
        public var attachment: Field<JSONValue> { Field("attachment") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `locked_user_id`
        public var lockedUserID: Field<String> { Field("locked_user_id") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
