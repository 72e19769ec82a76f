// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A request for studies of another account.
public struct StudyRequest: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_request" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study request.
    public var uuid: String? { json.string("uuid") }

    /// Free-form comments on the request.
    public var comments: String? { json.string("comments") }

    /// How the study request stands.
    public var studyRequestStatus: StudyRequestStatus? {
        json.choice("study_request_status", as: StudyRequestStatus.self)
    }

    /// Medical record number (MRN) to match.
    public var patientID: String? { json.string("patientid") }

    /// First name to match.
    public var patientFirstName: String? { json.string("patient_first_name") }

    /// Last name to match.
    public var patientLastName: String? { json.string("patient_last_name") }

    /// Sex to match.
    public var patientSex: String? { json.string("patient_sex") }

    /// Birth date to match.
    public var patientBirthDate: String? { json.string("patient_birth_date") }

    /// Modality to match.
    public var modality: String? { json.string("modality") }

    /// Earliest study date to match, inclusive, as a DICOM date.
    public var studyDateStart: String? { json.string("study_date_start") }

    /// Latest study date to match, inclusive, as a DICOM date.
    public var studyDateEnd: String? { json.string("study_date_end") }

    /// Part of the study description to match.
    public var studyDescription: String? { json.string("study_description") }

    /// Number of messages sent through the study request; returned only with `message_view`.
    public var messageCount: Int? { json.integer("message_count") }

    /// Id of the account the study request was sent to. Returned only with `study_request_view` in the requesting
    /// account.
    public var requestedAccountID: String? { json.string("requested_account_id") }

    /// Id of the namespace that receives the study. Returned only with `study_request_view` in the requesting account.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Id of the requesting account. Returned only with `study_request_view_inbound` in the requested account.
    public var requestingAccountID: String? { json.string("requesting_account_id") }

    /// Name of the requesting account. Returned only with `study_request_view_inbound` in the requested account.
    public var requestingAccountName: String? { json.string("requesting_account_name") }

    /// Searches begun for the request. Returned only with `study_request_view_inbound` in the requested account.
    public var searches: [Search]? { json.records("searches", as: Search.self) }

    /// Studies found for the request. Further fields are those that `/node/found` sends. Returned only with
    /// `study_request_view_inbound` in the requested account.
    public var found: [Found]? { json.records("found", as: Found.self) }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the activity in the requested account.
    public var inboundActivityID: String? { json.string("inbound_activity_id") }

    /// Id of the activity in the requesting account.
    public var outboundActivityID: String? { json.string("outbound_activity_id") }

    /// Status of the study request.
    public var status: String? { json.string("status") }

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

    /// A value of `study_request_status`.
    public struct StudyRequestStatus: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `N`
        public static let pending = Self(rawValue: "N")

        /// `I`
        public static let inProgress = Self(rawValue: "I")

        /// `R`
        public static let rejected = Self(rawValue: "R")

        /// `C`
        public static let closed = Self(rawValue: "C")
    }

    /// An entry of `searches`.
    public struct Search: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the search.
        public var uuid: String? { json.string("uuid") }

        /// When the node picked the search up.
        public var pickup: Date? { json.dateTime("pickup") }

        /// Status of the search.
        public var status: String? { json.string("status") }

        /// When the search was begun.
        public var created: Date? { json.dateTime("created") }

        /// When the search was last updated.
        public var updated: Date? { json.dateTime("updated") }

        /// Id of the destination that is searched.
        public var destinationID: String? { json.string("destination_id") }
    }

    /// An entry of `found`.
    public struct Found: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the search result, for `/destination/retrieve`.
        public var uuid: String? { json.string("uuid") }

        /// Id of the search.
        public var destinationSearchID: String? { json.string("destination_search_id") }

        /// Id of the fetch of the study.
        public var studyFetchID: String? { json.string("study_fetch_id") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `comments`
        public var comments: Field<String> { Field("comments") }

        /// `study_request_status`
        public var studyRequestStatus: Field<StudyRequestStatus> { Field("study_request_status") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patient_first_name`
        public var patientFirstName: Field<String> { Field("patient_first_name") }

        /// `patient_last_name`
        public var patientLastName: Field<String> { Field("patient_last_name") }

        /// `patient_sex`
        public var patientSex: Field<String> { Field("patient_sex") }

        /// `patient_birth_date`
        public var patientBirthDate: Field<String> { Field("patient_birth_date") }

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `study_date_start`
        public var studyDateStart: Field<String> { Field("study_date_start") }

        /// `study_date_end`
        public var studyDateEnd: Field<String> { Field("study_date_end") }

        /// `study_description`
        public var studyDescription: Field<String> { Field("study_description") }

        /// `message_count`
        public var messageCount: Field<Int> { Field("message_count") }

        /// `requested_account_id`
        public var requestedAccountID: Field<String> { Field("requested_account_id") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `requesting_account_id`
        public var requestingAccountID: Field<String> { Field("requesting_account_id") }

        /// `requesting_account_name`
        public var requestingAccountName: Field<String> { Field("requesting_account_name") }

        /// `searches`
        public var searches: Field<JSONValue> { Field("searches") }

        /// `found`
        public var found: Field<JSONValue> { Field("found") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `inbound_activity_id`
        public var inboundActivityID: Field<String> { Field("inbound_activity_id") }

        /// `outbound_activity_id`
        public var outboundActivityID: Field<String> { Field("outbound_activity_id") }

        /// `status`
        public var status: Field<String> { Field("status") }

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
