// Written by `make generate` from Generator/Spec/records/rsna.yaml. Do not edit.

public import struct Foundation.Date

/// A submission set in the RSNA clearinghouse.
public struct RSNAClrSubset: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "rsnaclr_subset" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the rsnaclr subset.
    public var uuid: String? { json.string("uuid") }

    /// Author of the submission set.
    public var author: JSONValue? { json.value("author") }

    /// Comments on the submission set.
    public var comments: String? { json.string("comments") }

    /// Id of the home community.
    public var communityID: String? { json.string("communityid") }

    /// Code of the type of content.
    public var contentTypeCode: JSONValue? { json.value("content_type_code") }

    /// Intended recipient of the submission set.
    public var intendedRecipient: JSONValue? { json.value("intended_recipient") }

    /// Whether the submission set has limited metadata.
    public var limitedMetadata: Bool? { json.flag("limited_metadata") }

    /// Patient ID at RSNA.
    public var patientID: String? { json.string("patientid") }

    /// Status of the submission set.
    public var rsnaStatus: String? { json.string("rsna_status") }

    /// Id of the source.
    public var sourceID: String? { json.string("sourceid") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// When the set was submitted.
    public var submissionTime: String? { json.string("submission_time") }

    /// Title of the submission set.
    public var title: String? { json.string("title") }

    /// Unique id of the submission set.
    public var uniqueID: String? { json.string("uniqueid") }

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

        /// `author`
        public var author: Field<JSONValue> { Field("author") }

        /// `comments`
        public var comments: Field<String> { Field("comments") }

        /// `communityid`
        public var communityID: Field<String> { Field("communityid") }

        /// `content_type_code`
        public var contentTypeCode: Field<JSONValue> { Field("content_type_code") }

        /// `intended_recipient`
        public var intendedRecipient: Field<JSONValue> { Field("intended_recipient") }

        /// `limited_metadata`
        public var limitedMetadata: Field<Bool> { Field("limited_metadata") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `rsna_status`
        public var rsnaStatus: Field<String> { Field("rsna_status") }

        /// `sourceid`
        public var sourceID: Field<String> { Field("sourceid") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `submission_time`
        public var submissionTime: Field<String> { Field("submission_time") }

        /// `title`
        public var title: Field<String> { Field("title") }

        /// `uniqueid`
        public var uniqueID: Field<String> { Field("uniqueid") }

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
