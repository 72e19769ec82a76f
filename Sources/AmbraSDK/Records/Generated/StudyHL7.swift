// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A job that sends an HL7 message of a study.
public struct StudyHL7: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_hl7" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study hl7.
    public var uuid: String? { json.string("uuid") }

    /// HL7 acknowledgment of the receiver.
    public var ack: String? { json.string("ack") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Id of the destination that handed the job on.
    public var distributingDestinationID: String? { json.string("distributing_destination_id") }

    /// Id of the HL7 message.
    public var hl7ID: String? { json.string("hl7_id") }

    /// Id of the HL7 message that fills the template.
    public var hl7TemplateHL7ID: String? { json.string("hl7_template_hl7_id") }

    /// Id of the HL7 template.
    public var hl7TemplateID: String? { json.string("hl7_template_id") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// When the node picked the job up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// Status of the delivery.
    public var status: String? { json.string("status") }

    /// Reason for the status.
    public var statusReason: String? { json.string("status_reason") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

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

        /// `ack`
        public var ack: Field<String> { Field("ack") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `distributing_destination_id`
        public var distributingDestinationID: Field<String> { Field("distributing_destination_id") }

        /// `hl7_id`
        public var hl7ID: Field<String> { Field("hl7_id") }

        /// `hl7_template_hl7_id`
        public var hl7TemplateHL7ID: Field<String> { Field("hl7_template_hl7_id") }

        /// `hl7_template_id`
        public var hl7TemplateID: Field<String> { Field("hl7_template_id") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `status_reason`
        public var statusReason: Field<String> { Field("status_reason") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

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
