// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

/// A progress record of a node.
public struct NodeProgress: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "progress" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node progress.
    public var uuid: String? { json.string("uuid") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Name of the destination.
    public var destinationName: String? { json.string("destination_name") }

    /// Name of the queue.
    public var queue: String? { json.string("queue") }

    /// Progress status.
    public var state: String? { json.string("state") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Patient ID (0010,0020).
    public var patientID: String? { json.string("patientid") }

    /// Accession Number (0008,0050).
    public var accessionNumber: String? { json.string("accession_number") }

    /// Details as JSON.
    public var detail: JSONValue? { json.value("detail") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `destination_name`
        public var destinationName: Field<String> { Field("destination_name") }

        /// `queue`
        public var queue: Field<String> { Field("queue") }

        /// `state`
        public var state: Field<String> { Field("state") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `accession_number`
        public var accessionNumber: Field<String> { Field("accession_number") }

        /// `detail`
        public var detail: Field<JSONValue> { Field("detail") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
