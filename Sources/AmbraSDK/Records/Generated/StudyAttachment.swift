// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A file attached to a study.
public struct StudyAttachment: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_attachment" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study attachment.
    public var uuid: String? { json.string("uuid") }

    /// Id of the attachment in storage.
    public var attachmentGUID: String? { json.string("attachment_guid") }

    /// Id of the storage namespace.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

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

        /// `attachment_guid`
        public var attachmentGUID: Field<String> { Field("attachment_guid") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

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
