// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A job that fetches a study by query/retrieve.
public struct StudyFetch: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_fetch" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study fetch.
    public var uuid: String? { json.string("uuid") }

    /// Accession Number (0008,0050).
    public var accessionNumber: String? { json.string("accession_number") }

    /// Anonymization rules for the fetched study.
    public var anonymize: String? { json.string("anonymize") }

    /// Custom fields of the study fetch.
    public var customfields: JSONValue? { json.value("customfields") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Id of the destination that handed the job on.
    public var distributingDestinationID: String? { json.string("distributing_destination_id") }

    /// End of the time range to fetch.
    public var endDatetime: String? { json.string("end_datetime") }

    /// Message about the fetch.
    public var message: String? { json.string("message") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Patient ID (0010,0020).
    public var patientID: String? { json.string("patientid") }

    /// When the node picked the job up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// What began the fetch: `H` an HL7 message, `O` something else.
    public var source: String? { json.string("source") }

    /// Start of the time range to fetch.
    public var startDatetime: String? { json.string("start_datetime") }

    /// Status of the fetch.
    public var status: String? { json.string("status") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Tracking number for reports.
    public var trackingNumber: String? { json.string("tracking_number") }

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

        /// `anonymize`
        public var anonymize: Field<String> { Field("anonymize") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `distributing_destination_id`
        public var distributingDestinationID: Field<String> { Field("distributing_destination_id") }

        /// `end_datetime`
        public var endDatetime: Field<String> { Field("end_datetime") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `source`
        public var source: Field<String> { Field("source") }

        /// `start_datetime`
        public var startDatetime: Field<String> { Field("start_datetime") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `tracking_number`
        public var trackingNumber: Field<String> { Field("tracking_number") }

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
