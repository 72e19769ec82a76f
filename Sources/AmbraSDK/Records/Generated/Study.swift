// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A study as the service knows it.
public struct Study: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study.
    public var uuid: String? { json.string("uuid") }

    /// Whether the user has starred the study.
    public var star: Bool? { json.flag("star") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Id of the PHI namespace.
    public var phiNamespace: String? { json.string("phi_namespace") }

    /// Name of the PHI namespace.
    public var phiNamespaceName: String? { json.string("phi_namespace_name") }

    /// Id of the storage namespace.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// FQDN of the study's storage engine.
    public var engineFQDN: String? { json.string("engine_fqdn") }

    /// How the study arrived.
    public var source: Source? { json.choice("source", as: Source.self) }

    /// Source AE title of the harvest.
    public var sourceAETitle: String? { json.string("source_ae_title") }

    /// Destination AE title for harvesting.
    public var destinationAETitle: String? { json.string("destination_ae_title") }

    /// Whether approval or rejection must precede the study's general visibility in the namespace.
    public var mustApprove: Bool? { json.flag("must_approve") }

    /// Share message, if any; returned only for shared studies.
    public var shareMessage: String? { json.string("share_message") }

    /// Whether the study is a phantom, that is, still loading into storage.
    public var phantom: Bool? { json.flag("phantom") }

    /// Whether the study is thin, that is, absent from storage until loaded by query/retrieve.
    public var thin: Bool? { json.flag("thin") }

    /// Patient's Name (0010,0010).
    public var patientName: String? { json.string("patient_name") }

    /// Patient ID (0010,0020).
    public var patientID: String? { json.string("patientid") }

    /// Patient's Sex (0010,0040).
    public var patientSex: String? { json.string("patient_sex") }

    /// Patient's Birth Date (0010,0030), as `YYYYMMDD`.
    public var patientBirthDate: String? { json.string("patient_birth_date") }

    /// Patient's Birth Time (0010,0032), as `HHMMSS`.
    public var patientBirthTime: String? { json.string("patient_birth_time") }

    /// Patient's Age (0010,1010).
    public var patientAge: String? { json.string("patient_age") }

    /// Patient's Weight (0010,1030).
    public var patientWeight: String? { json.string("patient_weight") }

    /// Patient's Address (0010,1040).
    public var patientAddress: String? { json.string("patient_address") }

    /// Patient's Size (0010,1020).
    public var patientSize: String? { json.string("patient_size") }

    /// Other Patient IDs (0010,1000).
    public var patientIDOther: String? { json.string("patientid_other") }

    /// Other Patient Names (0010,1001).
    public var patientNameOther: String? { json.string("patient_name_other") }

    /// Patient's Telephone Numbers (0010,2154).
    public var patientPhone: String? { json.string("patient_phone") }

    /// Additional Patient History (0010,21B0).
    public var patientAdditionalHistory: String? { json.string("patient_additional_history") }

    /// Study Description (0008,1030).
    public var studyDescription: String? { json.string("study_description") }

    /// Accession Number (0008,0050).
    public var accessionNumber: String? { json.string("accession_number") }

    /// Patient's Birth Name (0010,1005).
    public var patientBirthname: String? { json.string("patient_birthname") }

    /// Patient's Mother's Birth Name (0010,1060).
    public var patientMotherBirthname: String? { json.string("patient_mother_birthname") }

    /// Medical Record Locator (0010,1090).
    public var medicalRecordLocator: String? { json.string("medical_record_locator") }

    /// Patient's Religious Preference (0010,21F0).
    public var patientReligiousPreference: String? { json.string("patient_religious_preference") }

    /// Patient Comments (0010,4000).
    public var patientComments: String? { json.string("patient_comments") }

    /// Current Patient Location (0038,0300).
    public var patientCurrentLocation: String? { json.string("patient_current_location") }

    /// Patient's Institution Residence (0038,0400).
    public var patientInstitutionResidence: String? { json.string("patient_institution_residence") }

    /// Ethnic Group (0010,2160).
    public var patientEthnicGroup: String? { json.string("patient_ethnic_group") }

    /// Occupation (0010,2180).
    public var patientOccupation: String? { json.string("patient_occupation") }

    /// Study Date (0008,0020), as `YYYYMMDD`.
    public var studyDate: String? { json.string("study_date") }

    /// Study Time (0008,0030), as `HHMMSS`.
    public var studyTime: String? { json.string("study_time") }

    /// Modality (0008,0060).
    public var modality: String? { json.string("modality") }

    /// Referring Physician's Name (0008,0090).
    public var referringPhysician: String? { json.string("referring_physician") }

    /// Number of images in the study.
    public var imageCount: Int? { json.integer("image_count") }

    /// Number of attachments.
    public var attachmentCount: Int? { json.integer("attachment_count") }

    /// Size of the study in bytes.
    public var size: Int? { json.integer("size") }

    /// Compressed size of the study in bytes.
    public var compressedSize: Int? { json.integer("compressed_size") }

    /// Integration key of the study.
    public var integrationKey: String? { json.string("integration_key") }

    /// What the user may do with the study.
    public var permissions: Permissions? { json.record("permissions", as: Permissions.self) }

    /// Id of the patient; returned only with `patient_view` in the account.
    public var patientRecordID: String? { json.string("patient_id") }

    /// When the study was created.
    public var created: Date? { json.dateTime("created") }

    /// When the study was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Status of the study; null for a newly created study.
    public var studyStatus: String? { json.string("study_status") }

    /// Available study status tags; absent without `study_status_edit` permission or when another user locks the study.
    public var studyStatusTags: [String]? { json.list("study_status_tags") }

    /// Default for `study_status`: the account's `study_status_tags_default` setting, else its first
    /// `study_status_tags` entry.
    public var studyStatusTagsDefault: String? { json.string("study_status_tags_default") }

    /// Status timer in seconds, -1 when it has ended. Returned only with the account setting `study_status_timer`.
    public var studyStatusTimer: Int? { json.integer("study_status_timer") }

    /// Whether the study is wrapped DICOM.
    public var isDICOMWrapped: Bool? { json.flag("is_dicom_wrapped") }

    /// Whether another user has locked the study.
    public var isLocked: Bool? { json.flag("is_locked") }

    /// Whether the study is frozen.
    public var isFrozen: Bool? { json.flag("is_frozen") }

    /// Whether the study is thin and being retrieved.
    public var isBeingRetrieved: Bool? { json.flag("is_being_retrieved") }

    /// Whether an external viewer option exists for the study.
    public var hasExternalViewer: Bool? { json.flag("has_external_viewer") }

    /// Ingestion time in seconds; blank for studies ingested before this existed, -1 if unknown.
    public var secondsToIngest: Int? { json.integer("seconds_to_ingest") }

    /// FQDNs of accelerators possibly holding the study; only with `probe_for_accelerator`.
    public var accelerators: [String]? { json.list("accelerators") }

    /// Study viewer link: direct, or by the SSO entry point for SAML SSO accounts.
    public var viewerLink: String? { json.string("viewer_link") }

    /// HL7 objects of the study; complete `/hl7/get` records when `full_hl7` is passed.
    public var hl7: [HL7]? { json.records("hl7", as: HL7.self) }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the study; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// DICOM tag custom fields of the study; absent when there are none.
    public var customfieldsDICOM: [CustomfieldsDICOM]? {
        json.records("customfields_DICOM", as: CustomfieldsDICOM.self)
    }

    /// Radreports of the study, as `/radreport/description` returns them.
    public var radReports: [RadReportDescription]? {
        json.records("radreports", as: RadReportDescription.self)
    }

    /// Manual routes the user can run; absent when there are none.
    public var routes: [Route]? { json.records("routes", as: Route.self) }

    /// Meetings the user may join, as `/meeting/get` returns them; absent when none.
    public var meetings: [Meeting]? { json.records("meetings", as: Meeting.self) }

    /// Study comments, newest first, as `/study/comment/get` returns them; returned only with `study_comment_view`.
    public var comments: [StudyComment]? { json.records("comments", as: StudyComment.self) }

    /// Push statuses of the study; returned only with the account setting `study_push_status`.
    public var studyPushStatus: [StudyPushStatus]? {
        json.records("study_push_status", as: StudyPushStatus.self)
    }

    /// When the record was created. Returned only with `extra`.
    public var createdAt: Date? { json.dateTime("created_at") }

    /// When the primary study's record was created. Returned only with `extra`.
    public var primaryCreated: Date? { json.dateTime("primary_created") }

    /// Name of the study's account. Returned only with `extra`.
    public var accountName: String? { json.string("account_name") }

    /// Name of the study's creator. Returned only with `extra`.
    public var createdByName: String? { json.string("created_by_name") }

    /// Email address of the study's creator. Returned only with `extra`.
    public var createdByEmail: String? { json.string("created_by_email") }

    /// Mobile phone number of the study creator. Returned only with `extra`.
    public var createdByMobilePhone: String? { json.string("created_by_mobile_phone") }

    /// User type of the study's creator. Returned only with `extra`.
    public var createdByType: String? { json.string("created_by_type") }

    /// Name of the user on whose behalf the study was created. Returned only with `extra`.
    public var createdForName: String? { json.string("created_for_name") }

    /// Type of the user on whose behalf the study was created. Returned only with `extra`.
    public var createdForType: String? { json.string("created_for_type") }

    /// HIPAA-compliant patient name. Returned only with `extra`.
    public var hipaaName: String? { json.string("hipaa_name") }

    /// First name of the patient. Returned only with `extra`.
    public var firstName: String? { json.string("first_name") }

    /// Last name of the patient. Returned only with `extra`.
    public var lastName: String? { json.string("last_name") }

    /// Number of the study's messages. Returned only with `extra`.
    public var messageCount: Int? { json.integer("message_count") }

    /// When storage last read the study. Returned only with `extra`.
    public var lastAccess: Date? { json.dateTime("last_access") }

    /// Number of open queries on the study. Returned only with `extra`.
    public var queryCount: Int? { json.integer("query_count") }

    /// JSON object of custom field values, keyed by id. Returned only with `customfield_h`.
    public var customfieldH: JSONValue? { json.value("customfield_h") }

    /// Number of orders with the study's `accession_number`; filterable. Returned only with the account setting
    /// `enable_orders_in_worklist`.
    public var orderCount: Int? { json.integer("order_count") }

    /// Id of the lock owner; returned only when a radreport is locked.
    public var radReportLockedUserID: String? { json.string("radreport_locked_user_id") }

    /// Primary key of the account.
    public var accountID: Int? { json.integer("account_id") }

    /// URL of an old callback, no longer used.
    public var callbackURL: String? { json.string("callback_url") }

    /// Id of the user for whom it was created.
    public var createdFor: String? { json.string("created_for") }

    /// Id of the engine.
    public var engineID: String? { json.string("engine_id") }

    /// When the status timer was last adjusted.
    public var lastStatusChange: Date? { json.dateTime("last_status_change") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Id of the study from which it was shared.
    public var sharedFrom: String? { json.string("shared_from") }

    /// Value of the status timer when the status was set, in seconds.
    public var statusTimer: Int? { json.integer("status_timer") }

    /// Whether the status timer runs.
    public var statusTimerCounting: Int? { json.integer("status_timer_counting") }

    /// State in storage: empty when available, `U` unavailable, `R` being restored.
    public var storageState: String? { json.string("storage_state") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// A value of `source`.
    public struct Source: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `upload`
        public static let upload = Self(rawValue: "upload")

        /// `harvest`
        public static let harvest = Self(rawValue: "harvest")

        /// `share`
        public static let share = Self(rawValue: "share")

        /// `copy`
        public static let copy = Self(rawValue: "copy")
    }

    /// An entry of `customfields_DICOM`.
    public struct CustomfieldsDICOM: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// DICOM tag.
        public var tag: String? { json.string("tag") }

        /// Value of the custom field.
        public var value: String? { json.string("value") }
    }

    /// An entry of `routes`.
    public struct Route: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the route.
        public var uuid: String? { json.string("uuid") }

        /// Name of the route.
        public var name: String? { json.string("name") }

        /// Whether running this rule requires capturing an email address.
        public var captureEmail: Bool? { json.flag("capture_email") }
    }

    /// An entry of `study_push_status`.
    public struct StudyPushStatus: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the destination.
        public var destinationUUID: String? { json.string("destination_uuid") }

        /// Name of the destination.
        public var destinationName: String? { json.string("destination_name") }

        /// How the push stands.
        public var status: Status? { json.choice("status", as: Status.self) }

        /// Further detail on the status.
        public var statusReason: String? { json.string("status_reason") }

        /// Image count of the push.
        public var imageCount: Int? { json.integer("image_count") }

        /// Date and time of the last status update.
        public var updated: Date? { json.dateTime("updated") }

        /// When the push was created.
        public var created: Date? { json.dateTime("created") }

        /// Key that groups push statuses: local pushes (by address), copies and same-UID ones.
        public var groupKey: String? { json.string("group_key") }

        /// Whether the associated push was local.
        public var isLocal: Bool? { json.flag("is_local") }

        /// A value of `status`.
        public struct Status: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `I`
            public static let inProcess = Self(rawValue: "I")

            /// `N`
            public static let pending = Self(rawValue: "N")

            /// `S`
            public static let success = Self(rawValue: "S")

            /// `P`
            public static let partial = Self(rawValue: "P")

            /// `F`
            public static let failure = Self(rawValue: "F")
        }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `star`
        public var star: Field<Bool> { Field("star") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `phi_namespace`
        public var phiNamespace: Field<String> { Field("phi_namespace") }

        /// `phi_namespace_name`
        public var phiNamespaceName: Field<String> { Field("phi_namespace_name") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `engine_fqdn`
        public var engineFQDN: Field<String> { Field("engine_fqdn") }

        /// `source`
        public var source: Field<Source> { Field("source") }

        /// `source_ae_title`
        public var sourceAETitle: Field<String> { Field("source_ae_title") }

        /// `destination_ae_title`
        public var destinationAETitle: Field<String> { Field("destination_ae_title") }

        /// `must_approve`
        public var mustApprove: Field<Bool> { Field("must_approve") }

        /// `share_message`
        public var shareMessage: Field<String> { Field("share_message") }

        /// `phantom`
        public var phantom: Field<Bool> { Field("phantom") }

        /// `thin`
        public var thin: Field<Bool> { Field("thin") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patient_sex`
        public var patientSex: Field<String> { Field("patient_sex") }

        /// `patient_birth_date`
        public var patientBirthDate: Field<String> { Field("patient_birth_date") }

        /// `patient_birth_time`
        public var patientBirthTime: Field<String> { Field("patient_birth_time") }

        /// `patient_age`
        public var patientAge: Field<String> { Field("patient_age") }

        /// `patient_weight`
        public var patientWeight: Field<String> { Field("patient_weight") }

        /// `patient_address`
        public var patientAddress: Field<String> { Field("patient_address") }

        /// `patient_size`
        public var patientSize: Field<String> { Field("patient_size") }

        /// `patientid_other`
        public var patientIDOther: Field<String> { Field("patientid_other") }

        /// `patient_name_other`
        public var patientNameOther: Field<String> { Field("patient_name_other") }

        /// `patient_phone`
        public var patientPhone: Field<String> { Field("patient_phone") }

        /// `patient_additional_history`
        public var patientAdditionalHistory: Field<String> { Field("patient_additional_history") }

        /// `study_description`
        public var studyDescription: Field<String> { Field("study_description") }

        /// `accession_number`
        public var accessionNumber: Field<String> { Field("accession_number") }

        /// `patient_birthname`
        public var patientBirthname: Field<String> { Field("patient_birthname") }

        /// `patient_mother_birthname`
        public var patientMotherBirthname: Field<String> { Field("patient_mother_birthname") }

        /// `medical_record_locator`
        public var medicalRecordLocator: Field<String> { Field("medical_record_locator") }

        /// `patient_religious_preference`
        public var patientReligiousPreference: Field<String> { Field("patient_religious_preference") }

        /// `patient_comments`
        public var patientComments: Field<String> { Field("patient_comments") }

        /// `patient_current_location`
        public var patientCurrentLocation: Field<String> { Field("patient_current_location") }

        /// `patient_institution_residence`
        public var patientInstitutionResidence: Field<String> { Field("patient_institution_residence") }

        /// `patient_ethnic_group`
        public var patientEthnicGroup: Field<String> { Field("patient_ethnic_group") }

        /// `patient_occupation`
        public var patientOccupation: Field<String> { Field("patient_occupation") }

        /// `study_date`
        public var studyDate: Field<String> { Field("study_date") }

        /// `study_time`
        public var studyTime: Field<String> { Field("study_time") }

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `referring_physician`
        public var referringPhysician: Field<String> { Field("referring_physician") }

        /// `image_count`
        public var imageCount: Field<Int> { Field("image_count") }

        /// `attachment_count`
        public var attachmentCount: Field<Int> { Field("attachment_count") }

        /// `size`
        public var size: Field<Int> { Field("size") }

        /// `compressed_size`
        public var compressedSize: Field<Int> { Field("compressed_size") }

        /// `integration_key`
        public var integrationKey: Field<String> { Field("integration_key") }

        /// `permissions`
        public var permissions: Field<JSONValue> { Field("permissions") }

        /// `patient_id`
        public var patientRecordID: Field<String> { Field("patient_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `study_status`
        public var studyStatus: Field<String> { Field("study_status") }

        /// `study_status_tags`
        public var studyStatusTags: Field<String> { Field("study_status_tags") }

        /// `study_status_tags_default`
        public var studyStatusTagsDefault: Field<String> { Field("study_status_tags_default") }

        /// `study_status_timer`
        public var studyStatusTimer: Field<Int> { Field("study_status_timer") }

        /// `is_dicom_wrapped`
        public var isDICOMWrapped: Field<Bool> { Field("is_dicom_wrapped") }

        /// `is_locked`
        public var isLocked: Field<Bool> { Field("is_locked") }

        /// `is_frozen`
        public var isFrozen: Field<Bool> { Field("is_frozen") }

        /// `is_being_retrieved`
        public var isBeingRetrieved: Field<Bool> { Field("is_being_retrieved") }

        /// `has_external_viewer`
        public var hasExternalViewer: Field<Bool> { Field("has_external_viewer") }

        /// `seconds_to_ingest`
        public var secondsToIngest: Field<Int> { Field("seconds_to_ingest") }

        /// `accelerators`
        public var accelerators: Field<JSONValue> { Field("accelerators") }

        /// `viewer_link`
        public var viewerLink: Field<String> { Field("viewer_link") }

        /// `hl7`
        public var hl7: Field<JSONValue> { Field("hl7") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `customfields_DICOM`
        public var customfieldsDICOM: Field<JSONValue> { Field("customfields_DICOM") }

        /// `radreports`
        public var radReports: Field<JSONValue> { Field("radreports") }

        /// `routes`
        public var routes: Field<JSONValue> { Field("routes") }

        /// `meetings`
        public var meetings: Field<JSONValue> { Field("meetings") }

        /// `comments`
        public var comments: Field<JSONValue> { Field("comments") }

        /// `study_push_status`
        public var studyPushStatus: Field<JSONValue> { Field("study_push_status") }

        /// `created_at`
        public var createdAt: Field<Date> { Field("created_at") }

        /// `primary_created`
        public var primaryCreated: Field<Date> { Field("primary_created") }

        /// `account_name`
        public var accountName: Field<String> { Field("account_name") }

        /// `created_by_name`
        public var createdByName: Field<String> { Field("created_by_name") }

        /// `created_by_email`
        public var createdByEmail: Field<String> { Field("created_by_email") }

        /// `created_by_mobile_phone`
        public var createdByMobilePhone: Field<String> { Field("created_by_mobile_phone") }

        /// `created_by_type`
        public var createdByType: Field<String> { Field("created_by_type") }

        /// `created_for_name`
        public var createdForName: Field<String> { Field("created_for_name") }

        /// `created_for_type`
        public var createdForType: Field<String> { Field("created_for_type") }

        /// `hipaa_name`
        public var hipaaName: Field<String> { Field("hipaa_name") }

        /// `first_name`
        public var firstName: Field<String> { Field("first_name") }

        /// `last_name`
        public var lastName: Field<String> { Field("last_name") }

        /// `message_count`
        public var messageCount: Field<Int> { Field("message_count") }

        /// `last_access`
        public var lastAccess: Field<Date> { Field("last_access") }

        /// `query_count`
        public var queryCount: Field<Int> { Field("query_count") }

        /// `customfield_h`
        public var customfieldH: Field<JSONValue> { Field("customfield_h") }

        /// `order_count`
        public var orderCount: Field<Int> { Field("order_count") }

        /// `radreport_locked_user_id`
        public var radReportLockedUserID: Field<String> { Field("radreport_locked_user_id") }

        /// `account_id`
        public var accountID: Field<Int> { Field("account_id") }

        /// `callback_url`
        public var callbackURL: Field<String> { Field("callback_url") }

        /// `created_for`
        public var createdFor: Field<String> { Field("created_for") }

        /// `engine_id`
        public var engineID: Field<String> { Field("engine_id") }

        /// `last_status_change`
        public var lastStatusChange: Field<Date> { Field("last_status_change") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `shared_from`
        public var sharedFrom: Field<String> { Field("shared_from") }

        /// `status_timer`
        public var statusTimer: Field<Int> { Field("status_timer") }

        /// `status_timer_counting`
        public var statusTimerCounting: Field<Int> { Field("status_timer_counting") }

        /// `storage_state`
        public var storageState: Field<String> { Field("storage_state") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
