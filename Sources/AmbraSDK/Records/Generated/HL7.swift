// Written by `make generate` from Generator/Spec/service/hl7.yaml. Do not edit.

public import struct Foundation.Date

/// An HL7 message.
public struct HL7: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "message" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the HL7 message.
    public var uuid: String? { json.string("uuid") }

    /// When the message was added.
    public var created: Date? { json.dateTime("created") }

    /// JSON list of lists holding the message segments.
    public var segments: JSONValue? { json.value("segments") }

    /// HL7 template that renders the message.
    public var hl7Template: String? { json.string("hl7_template") }

    /// Raw HL7 message.
    public var raw: String? { json.string("raw") }

    /// Type of the message.
    public var type: String? { json.string("type") }

    /// The messages' accession numbers.
    public var accessionNumbers: [String]? { json.list("accession_numbers") }

    /// Patient's medical record number (MRN).
    public var patientID: String? { json.string("patientid") }

    /// Name of the patient.
    public var patientName: String? { json.string("patient_name") }

    /// Accession numbers in the message, as keys.
    public var accessionNumberH: JSONValue? { json.value("accession_number_h") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// MD5 hash of the message.
    public var md5: String? { json.string("md5") }

    /// Text of the HL7 message.
    public var message: String? { json.string("message") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

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

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `segments`
        public var segments: Field<JSONValue> { Field("segments") }

        /// `hl7_template`
        public var hl7Template: Field<String> { Field("hl7_template") }

        /// `raw`
        public var raw: Field<String> { Field("raw") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `accession_numbers`
        public var accessionNumbers: Field<JSONValue> { Field("accession_numbers") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `accession_number_h`
        public var accessionNumberH: Field<JSONValue> { Field("accession_number_h") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `md5`
        public var md5: Field<String> { Field("md5") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

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
