// Written by `make generate` from Generator/Spec/records/rsna.yaml. Do not edit.

public import struct Foundation.Date

/// A document in the RSNA clearinghouse.
public struct RSNAClrDoc: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "rsnaclr_doc" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the rsnaclr doc.
    public var uuid: String? { json.string("uuid") }

    /// Id of the attachment.
    public var attachmentID: String? { json.string("attachmentid") }

    /// Author of the document.
    public var author: JSONValue? { json.value("author") }

    /// Class code of the document.
    public var classCode: JSONValue? { json.value("class_code") }

    /// Comments on the document.
    public var comments: String? { json.string("comments") }

    /// Id of the home community.
    public var communityID: String? { json.string("communityid") }

    /// Confidentiality code of the document.
    public var confidentialityCode: JSONValue? { json.value("confidentiality_code") }

    /// When the document was made.
    public var creationTime: String? { json.string("creation_time") }

    /// Id of the document.
    public var documentID: String? { json.string("documentid") }

    /// Event codes of the document.
    public var eventCodeList: JSONValue? { json.value("event_code_list") }

    /// Format code of the document.
    public var formatCode: JSONValue? { json.value("format_code") }

    /// Code of the type of facility.
    public var healthcareFacilityTypeCode: JSONValue? { json.value("healthcare_facility_type_code") }

    /// Language of the document.
    public var languageCode: String? { json.string("language_code") }

    /// Legal authenticator of the document.
    public var legalAuthenticator: String? { json.string("legal_authenticator") }

    /// Whether the document has limited metadata.
    public var limitedMetadata: Bool? { json.flag("limited_metadata") }

    /// MIME type of the document.
    public var mimeType: String? { json.string("mime_type") }

    /// Patient ID.
    public var patientID: String? { json.string("patientid") }

    /// Code of the practice setting.
    public var practiceSettingCode: JSONValue? { json.value("practice_setting_code") }

    /// Reference ids of the document.
    public var referenceIDList: JSONValue? { json.value("reference_id_list") }

    /// Id of the repository.
    public var repositoryID: String? { json.string("repositoryid") }

    /// Status of the document.
    public var rsnaStatus: String? { json.string("rsna_status") }

    /// Id of the submission set.
    public var rsnaClrSubsetID: String? { json.string("rsnaclr_subset_id") }

    /// When the documented service began.
    public var serviceStartTime: String? { json.string("service_start_time") }

    /// When the documented service ended.
    public var serviceStopTime: String? { json.string("service_stop_time") }

    /// SHA-1 checksum of the document.
    public var sha1: String? { json.string("sha1") }

    /// Size of the document in bytes.
    public var size: Int? { json.integer("size") }

    /// Patient ID at the source.
    public var sourcePatientID: String? { json.string("source_patient_id") }

    /// Patient data of the source.
    public var sourcePatientInfo: JSONValue? { json.value("source_patient_info") }

    /// Title of the document.
    public var title: String? { json.string("title") }

    /// Type code of the document.
    public var typeCode: JSONValue? { json.value("type_code") }

    /// Unique id of the document.
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

        /// `attachmentid`
        public var attachmentID: Field<String> { Field("attachmentid") }

        /// `author`
        public var author: Field<JSONValue> { Field("author") }

        /// `class_code`
        public var classCode: Field<JSONValue> { Field("class_code") }

        /// `comments`
        public var comments: Field<String> { Field("comments") }

        /// `communityid`
        public var communityID: Field<String> { Field("communityid") }

        /// `confidentiality_code`
        public var confidentialityCode: Field<JSONValue> { Field("confidentiality_code") }

        /// `creation_time`
        public var creationTime: Field<String> { Field("creation_time") }

        /// `documentid`
        public var documentID: Field<String> { Field("documentid") }

        /// `event_code_list`
        public var eventCodeList: Field<JSONValue> { Field("event_code_list") }

        /// `format_code`
        public var formatCode: Field<JSONValue> { Field("format_code") }

        /// `healthcare_facility_type_code`
        public var healthcareFacilityTypeCode: Field<JSONValue> { Field("healthcare_facility_type_code") }

        /// `language_code`
        public var languageCode: Field<String> { Field("language_code") }

        /// `legal_authenticator`
        public var legalAuthenticator: Field<String> { Field("legal_authenticator") }

        /// `limited_metadata`
        public var limitedMetadata: Field<Bool> { Field("limited_metadata") }

        /// `mime_type`
        public var mimeType: Field<String> { Field("mime_type") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `practice_setting_code`
        public var practiceSettingCode: Field<JSONValue> { Field("practice_setting_code") }

        /// `reference_id_list`
        public var referenceIDList: Field<JSONValue> { Field("reference_id_list") }

        /// `repositoryid`
        public var repositoryID: Field<String> { Field("repositoryid") }

        /// `rsna_status`
        public var rsnaStatus: Field<String> { Field("rsna_status") }

        /// `rsnaclr_subset_id`
        public var rsnaClrSubsetID: Field<String> { Field("rsnaclr_subset_id") }

        /// `service_start_time`
        public var serviceStartTime: Field<String> { Field("service_start_time") }

        /// `service_stop_time`
        public var serviceStopTime: Field<String> { Field("service_stop_time") }

        /// `sha1`
        public var sha1: Field<String> { Field("sha1") }

        /// `size`
        public var size: Field<Int> { Field("size") }

        /// `source_patient_id`
        public var sourcePatientID: Field<String> { Field("source_patient_id") }

        /// `source_patient_info`
        public var sourcePatientInfo: Field<JSONValue> { Field("source_patient_info") }

        /// `title`
        public var title: Field<String> { Field("title") }

        /// `type_code`
        public var typeCode: Field<JSONValue> { Field("type_code") }

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
