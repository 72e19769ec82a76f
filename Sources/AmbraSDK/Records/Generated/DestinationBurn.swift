// Written by `make generate` from Generator/Spec/service/destination.yaml. Do not edit.

public import struct Foundation.Date

/// A job that burns studies on a CD.
public struct DestinationBurn: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "destination_burn" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the destination burn.
    public var uuid: String? { json.string("uuid") }

    /// Batch number of the job.
    public var batchNo: String? { json.string("batch_no") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Metrics of the job.
    public var metrics: JSONValue? { json.value("metrics") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Patient ID.
    public var patientID: String? { json.string("patientid") }

    /// When the node picked the job up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// Status of the job.
    public var status: String? { json.string("status") }

    /// Reason for the status.
    public var statusReason: String? { json.string("status_reason") }

    /// Studies to burn.
    public var studyH: JSONValue? { json.value("study_h") }

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

        /// `batch_no`
        public var batchNo: Field<String> { Field("batch_no") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `metrics`
        public var metrics: Field<JSONValue> { Field("metrics") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `status_reason`
        public var statusReason: Field<String> { Field("status_reason") }

        /// `study_h`
        public var studyH: Field<JSONValue> { Field("study_h") }

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
