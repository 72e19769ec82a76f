// Written by `make generate` from Generator/Spec/service/query.yaml. Do not edit.

public import struct Foundation.Date

/// A query of a trial, a question that someone must answer.
public struct QueryRecord: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "query" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the query.
    public var uuid: String? { json.string("uuid") }

    /// Type of the query.
    public var queryType: String? { json.string("query_type") }

    /// Status tag of the query.
    public var queryStatus: String? { json.string("query_status") }

    /// Query subject line.
    public var subject: String? { json.string("subject") }

    /// Body of the query.
    public var body: String? { json.string("body") }

    /// Query number.
    public var queryNo: Int? { json.integer("query_no") }

    /// When the query was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the namespace that owns the query.
    public var ownerNamespaceID: String? { json.string("owner_namespace_id") }

    /// Name of the namespace that owns the query.
    public var ownerNamespaceName: String? { json.string("owner_namespace_name") }

    /// Id of the user who owns the query.
    public var ownerUserID: String? { json.string("owner_user_id") }

    /// Name of the user who owns the query.
    public var ownerUserName: String? { json.string("owner_user_name") }

    /// Email address of the user who owns the query.
    public var ownerUserEmail: String? { json.string("owner_user_email") }

    /// Id of the study associated with the query at creation.
    public var createdStudyID: String? { json.string("created_study_id") }

    /// Study UID of the query's study.
    public var studyUID: String? { json.string("study_uid") }

    /// Id of the storage namespace of the study.
    public var studyStorageNamespace: String? { json.string("study_storage_namespace") }

    /// Modality of the related study.
    public var studyModality: String? { json.string("study_modality") }

    /// Id of the trial site's group.
    public var groupID: String? { json.string("group_id") }

    /// Name of the trial site's group.
    public var groupName: String? { json.string("group_name") }

    /// Visit name, from the study's custom field named `trial_visit_name`.
    public var visitName: String? { json.string("visit_name") }

    /// Subject number.
    public var subjectNumber: String? { json.string("subject_number") }

    /// Attachments of the query.
    public var attachments: [Attachment]? { json.records("attachments", as: Attachment.self) }

    /// Email addresses that are told of events of the query. Returned only with `query_view_meta`.
    public var notify: [String]? { json.list("notify") }

    /// Recipients of the query. Returned only with `query_view_meta`.
    public var recipients: [Recipient]? { json.records("recipients", as: Recipient.self) }

    /// Date and time of the last reply. Returned only with `query_view_meta`.
    public var lastReply: Date? { json.dateTime("last_reply") }

    /// Date and time of the query's last status change. Returned only with `query_view_meta`.
    public var lastStatusChange: Date? { json.dateTime("last_status_change") }

    /// Time of the last reminder of the query. Returned only with `query_view_meta`.
    public var lastReminder: Date? { json.dateTime("last_reminder") }

    /// Number of escalations since the query's last status change. Returned only with `query_view_meta`.
    public var escalationCountSinceStatusChange: Int? {
        json.integer("escalation_count_since_status_change")
    }

    /// Number of reminders sent since the last reply. Returned only with `query_view_meta`.
    public var reminderCountSinceReply: Int? { json.integer("reminder_count_since_reply") }

    /// Id of the patient. Returned only with `query_view_meta`.
    public var patientRecordID: String? { json.string("patient_id") }

    /// Patient's medical record number (MRN). Returned only with `query_view_meta`.
    public var patientMRN: String? { json.string("patient_mrn") }

    /// Name of the patient. Returned only with `query_view_meta`.
    public var patientName: String? { json.string("patient_name") }

    /// Patient arm, from the custom field named `trial_arm`. Returned only with `query_view_meta`.
    public var patientArm: String? { json.string("patient_arm") }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the query; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Number of the query's unread messages. Returned only with `query_view_meta`.
    public var unreadMessageCount: Int? { json.integer("unread_message_count") }

    /// Name of the query's creator. Returned only with `query_view_meta`.
    public var createdByName: String? { json.string("created_by_name") }

    /// Email address of the query's creator. Returned only with `query_view_meta`.
    public var createdByEmail: String? { json.string("created_by_email") }

    /// User type of the query's creator. Returned only with `query_view_meta`.
    public var createdByType: String? { json.string("created_by_type") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// An entry of `attachments`.
    public struct Attachment: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the attachment.
        public var uuid: String? { json.string("uuid") }

        /// When the attachment was created.
        public var created: Date? { json.dateTime("created") }

        /// Id of the attachment's creator.
        public var createdByID: String? { json.string("created_by_id") }

        /// Size of the attachment in bytes.
        public var length: Int? { json.integer("length") }

        /// MIME type of the attachment.
        public var type: String? { json.string("type") }

        /// Display name of the attachment.
        public var name: String? { json.string("name") }

        /// URL for downloading the attachment.
        public var url: String? { json.string("url") }

        /// Headers for the download request, in the `/query/attachment/add` format.
        public var headers: JSONValue? { json.value("headers") }

        /// URL for downloading the attachment's thumbnail; returned only when there is one.
        public var thumbnailURL: String? { json.string("thumbnail_url") }

        /// Headers for the thumbnail download request; returned only when the attachment has a thumbnail.
        public var thumbnailHeaders: JSONValue? { json.value("thumbnail_headers") }
    }

    /// An entry of `recipients`.
    public struct Recipient: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the recipient.
        public var uuid: String? { json.string("uuid") }

        /// Email address of the recipient.
        public var email: String? { json.string("email") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `query_type`
        public var queryType: Field<String> { Field("query_type") }

        /// `query_status`
        public var queryStatus: Field<String> { Field("query_status") }

        /// `subject`
        public var subject: Field<String> { Field("subject") }

        /// `body`
        public var body: Field<String> { Field("body") }

        /// `query_no`
        public var queryNo: Field<Int> { Field("query_no") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `owner_namespace_id`
        public var ownerNamespaceID: Field<String> { Field("owner_namespace_id") }

        /// `owner_namespace_name`
        public var ownerNamespaceName: Field<String> { Field("owner_namespace_name") }

        /// `owner_user_id`
        public var ownerUserID: Field<String> { Field("owner_user_id") }

        /// `owner_user_name`
        public var ownerUserName: Field<String> { Field("owner_user_name") }

        /// `owner_user_email`
        public var ownerUserEmail: Field<String> { Field("owner_user_email") }

        /// `created_study_id`
        public var createdStudyID: Field<String> { Field("created_study_id") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `study_storage_namespace`
        public var studyStorageNamespace: Field<String> { Field("study_storage_namespace") }

        /// `study_modality`
        public var studyModality: Field<String> { Field("study_modality") }

        /// `group_id`
        public var groupID: Field<String> { Field("group_id") }

        /// `group_name`
        public var groupName: Field<String> { Field("group_name") }

        /// `visit_name`
        public var visitName: Field<String> { Field("visit_name") }

        /// `subject_number`
        public var subjectNumber: Field<String> { Field("subject_number") }

        /// `attachments`
        public var attachments: Field<JSONValue> { Field("attachments") }

        /// `notify`
        public var notify: Field<String> { Field("notify") }

        /// `recipients`
        public var recipients: Field<JSONValue> { Field("recipients") }

        /// `last_reply`
        public var lastReply: Field<Date> { Field("last_reply") }

        /// `last_status_change`
        public var lastStatusChange: Field<Date> { Field("last_status_change") }

        /// `last_reminder`
        public var lastReminder: Field<Date> { Field("last_reminder") }

        /// `escalation_count_since_status_change`
        public var escalationCountSinceStatusChange: Field<Int> {
            Field("escalation_count_since_status_change")
        }

        /// `reminder_count_since_reply`
        public var reminderCountSinceReply: Field<Int> { Field("reminder_count_since_reply") }

        /// `patient_id`
        public var patientRecordID: Field<String> { Field("patient_id") }

        /// `patient_mrn`
        public var patientMRN: Field<String> { Field("patient_mrn") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `patient_arm`
        public var patientArm: Field<String> { Field("patient_arm") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `unread_message_count`
        public var unreadMessageCount: Field<Int> { Field("unread_message_count") }

        /// `created_by_name`
        public var createdByName: Field<String> { Field("created_by_name") }

        /// `created_by_email`
        public var createdByEmail: Field<String> { Field("created_by_email") }

        /// `created_by_type`
        public var createdByType: Field<String> { Field("created_by_type") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

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
