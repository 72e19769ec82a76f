// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A study that was deleted, with the values it had.
public struct StudyDeleted: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_deleted" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study deleted.
    public var uuid: String? { json.string("uuid") }

    /// Accession Number (0008,0050).
    public var accessionNumber: String? { json.string("accession_number") }

    /// Primary key of the account.
    public var accountID: Int? { json.integer("account_id") }

    /// Number of attachments.
    public var attachmentCount: Int? { json.integer("attachment_count") }

    /// URL of an old callback, no longer used.
    public var callbackURL: String? { json.string("callback_url") }

    /// Compressed size of the study in bytes.
    public var compressedSize: Int? { json.integer("compressed_size") }

    /// Id of the user for whom it was created.
    public var createdFor: String? { json.string("created_for") }

    /// Custom fields of the study deleted.
    public var customfields: JSONValue? { json.value("customfields") }

    /// When the study was deleted.
    public var deleted: Date? { json.dateTime("deleted") }

    /// Id of the user who deleted the study.
    public var deletedBy: String? { json.string("deleted_by") }

    /// Destination AE title for harvesting.
    public var destinationAETitle: String? { json.string("destination_ae_title") }

    /// Id of the engine.
    public var engineID: String? { json.string("engine_id") }

    /// Number of images in the study.
    public var imageCount: Int? { json.integer("image_count") }

    /// Integration key of the study.
    public var integrationKey: String? { json.string("integration_key") }

    /// When the status timer was last adjusted.
    public var lastStatusChange: Date? { json.dateTime("last_status_change") }

    /// Medical Record Locator (0010,1090).
    public var medicalRecordLocator: String? { json.string("medical_record_locator") }

    /// Modality (0008,0060).
    public var modality: String? { json.string("modality") }

    /// Whether approval or rejection must precede the study's general visibility in the namespace.
    public var mustApprove: Bool? { json.flag("must_approve") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Additional Patient History (0010,21B0).
    public var patientAdditionalHistory: String? { json.string("patient_additional_history") }

    /// Patient's Address (0010,1040).
    public var patientAddress: String? { json.string("patient_address") }

    /// Patient's Age (0010,1010).
    public var patientAge: String? { json.string("patient_age") }

    /// Patient's Birth Date (0010,0030).
    public var patientBirthDate: String? { json.string("patient_birth_date") }

    /// Patient's Birth Time (0010,0032).
    public var patientBirthTime: String? { json.string("patient_birth_time") }

    /// Patient's Birth Name (0010,1005).
    public var patientBirthname: String? { json.string("patient_birthname") }

    /// Patient Comments (0010,4000).
    public var patientComments: String? { json.string("patient_comments") }

    /// Current Patient Location (0038,0300).
    public var patientCurrentLocation: String? { json.string("patient_current_location") }

    /// Ethnic Group (0010,2160).
    public var patientEthnicGroup: String? { json.string("patient_ethnic_group") }

    /// Patient's Institution Residence (0038,0400).
    public var patientInstitutionResidence: String? { json.string("patient_institution_residence") }

    /// Patient's Mother's Birth Name (0010,1060).
    public var patientMotherBirthname: String? { json.string("patient_mother_birthname") }

    /// Patient's Name (0010,0010).
    public var patientName: String? { json.string("patient_name") }

    /// Other Patient Names (0010,1001).
    public var patientNameOther: String? { json.string("patient_name_other") }

    /// Occupation (0010,2180).
    public var patientOccupation: String? { json.string("patient_occupation") }

    /// Patient's Telephone Numbers (0010,2154).
    public var patientPhone: String? { json.string("patient_phone") }

    /// Patient's Religious Preference (0010,21F0).
    public var patientReligiousPreference: String? { json.string("patient_religious_preference") }

    /// Patient's Sex (0010,0040).
    public var patientSex: String? { json.string("patient_sex") }

    /// Patient's Size (0010,1020).
    public var patientSize: String? { json.string("patient_size") }

    /// Patient's Weight (0010,1030).
    public var patientWeight: String? { json.string("patient_weight") }

    /// Patient ID (0010,0020).
    public var patientID: String? { json.string("patientid") }

    /// Other Patient IDs (0010,1000).
    public var patientIDOther: String? { json.string("patientid_other") }

    /// Whether the study is a phantom, that is, still loading into storage.
    public var phantom: Bool? { json.flag("phantom") }

    /// Id of the PHI namespace.
    public var phiNamespace: String? { json.string("phi_namespace") }

    /// Referring Physician's Name (0008,0090).
    public var referringPhysician: String? { json.string("referring_physician") }

    /// Ingestion time in seconds; blank for studies ingested before this existed, -1 if unknown.
    public var secondsToIngest: Int? { json.integer("seconds_to_ingest") }

    /// Id of the study from which it was shared.
    public var sharedFrom: String? { json.string("shared_from") }

    /// Size of the study in bytes.
    public var size: Int? { json.integer("size") }

    /// How the study arrived: upload, harvest, share or copy.
    public var source: String? { json.string("source") }

    /// Source AE title of the harvest.
    public var sourceAETitle: String? { json.string("source_ae_title") }

    /// Value of the status timer when the status was set, in seconds.
    public var statusTimer: Int? { json.integer("status_timer") }

    /// Whether the status timer runs.
    public var statusTimerCounting: Int? { json.integer("status_timer_counting") }

    /// Id of the storage namespace.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// State in storage: empty when available, `U` unavailable, `R` being restored.
    public var storageState: String? { json.string("storage_state") }

    /// Study Date (0008,0020).
    public var studyDate: String? { json.string("study_date") }

    /// Study Description (0008,1030).
    public var studyDescription: String? { json.string("study_description") }

    /// Value of the study status.
    public var studyStatus: String? { json.string("study_status") }

    /// Study Time (0008,0030).
    public var studyTime: String? { json.string("study_time") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Whether the study is thin, that is, absent from storage until loaded by query/retrieve.
    public var thin: Bool? { json.flag("thin") }

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

        /// `accession_number`
        public var accessionNumber: Field<String> { Field("accession_number") }

        /// `account_id`
        public var accountID: Field<Int> { Field("account_id") }

        /// `attachment_count`
        public var attachmentCount: Field<Int> { Field("attachment_count") }

        /// `callback_url`
        public var callbackURL: Field<String> { Field("callback_url") }

        /// `compressed_size`
        public var compressedSize: Field<Int> { Field("compressed_size") }

        /// `created_for`
        public var createdFor: Field<String> { Field("created_for") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `deleted`
        public var deleted: Field<Date> { Field("deleted") }

        /// `deleted_by`
        public var deletedBy: Field<String> { Field("deleted_by") }

        /// `destination_ae_title`
        public var destinationAETitle: Field<String> { Field("destination_ae_title") }

        /// `engine_id`
        public var engineID: Field<String> { Field("engine_id") }

        /// `image_count`
        public var imageCount: Field<Int> { Field("image_count") }

        /// `integration_key`
        public var integrationKey: Field<String> { Field("integration_key") }

        /// `last_status_change`
        public var lastStatusChange: Field<Date> { Field("last_status_change") }

        /// `medical_record_locator`
        public var medicalRecordLocator: Field<String> { Field("medical_record_locator") }

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `must_approve`
        public var mustApprove: Field<Bool> { Field("must_approve") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `patient_additional_history`
        public var patientAdditionalHistory: Field<String> { Field("patient_additional_history") }

        /// `patient_address`
        public var patientAddress: Field<String> { Field("patient_address") }

        /// `patient_age`
        public var patientAge: Field<String> { Field("patient_age") }

        /// `patient_birth_date`
        public var patientBirthDate: Field<String> { Field("patient_birth_date") }

        /// `patient_birth_time`
        public var patientBirthTime: Field<String> { Field("patient_birth_time") }

        /// `patient_birthname`
        public var patientBirthname: Field<String> { Field("patient_birthname") }

        /// `patient_comments`
        public var patientComments: Field<String> { Field("patient_comments") }

        /// `patient_current_location`
        public var patientCurrentLocation: Field<String> { Field("patient_current_location") }

        /// `patient_ethnic_group`
        public var patientEthnicGroup: Field<String> { Field("patient_ethnic_group") }

        /// `patient_institution_residence`
        public var patientInstitutionResidence: Field<String> { Field("patient_institution_residence") }

        /// `patient_mother_birthname`
        public var patientMotherBirthname: Field<String> { Field("patient_mother_birthname") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `patient_name_other`
        public var patientNameOther: Field<String> { Field("patient_name_other") }

        /// `patient_occupation`
        public var patientOccupation: Field<String> { Field("patient_occupation") }

        /// `patient_phone`
        public var patientPhone: Field<String> { Field("patient_phone") }

        /// `patient_religious_preference`
        public var patientReligiousPreference: Field<String> { Field("patient_religious_preference") }

        /// `patient_sex`
        public var patientSex: Field<String> { Field("patient_sex") }

        /// `patient_size`
        public var patientSize: Field<String> { Field("patient_size") }

        /// `patient_weight`
        public var patientWeight: Field<String> { Field("patient_weight") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patientid_other`
        public var patientIDOther: Field<String> { Field("patientid_other") }

        /// `phantom`
        public var phantom: Field<Bool> { Field("phantom") }

        /// `phi_namespace`
        public var phiNamespace: Field<String> { Field("phi_namespace") }

        /// `referring_physician`
        public var referringPhysician: Field<String> { Field("referring_physician") }

        /// `seconds_to_ingest`
        public var secondsToIngest: Field<Int> { Field("seconds_to_ingest") }

        /// `shared_from`
        public var sharedFrom: Field<String> { Field("shared_from") }

        /// `size`
        public var size: Field<Int> { Field("size") }

        /// `source`
        public var source: Field<String> { Field("source") }

        /// `source_ae_title`
        public var sourceAETitle: Field<String> { Field("source_ae_title") }

        /// `status_timer`
        public var statusTimer: Field<Int> { Field("status_timer") }

        /// `status_timer_counting`
        public var statusTimerCounting: Field<Int> { Field("status_timer_counting") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `storage_state`
        public var storageState: Field<String> { Field("storage_state") }

        /// `study_date`
        public var studyDate: Field<String> { Field("study_date") }

        /// `study_description`
        public var studyDescription: Field<String> { Field("study_description") }

        /// `study_status`
        public var studyStatus: Field<String> { Field("study_status") }

        /// `study_time`
        public var studyTime: Field<String> { Field("study_time") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `thin`
        public var thin: Field<Bool> { Field("thin") }

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
