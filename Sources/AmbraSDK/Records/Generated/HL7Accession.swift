// Written by `make generate` from Generator/Spec/service/hl7.yaml. Do not edit.

public import struct Foundation.Date

/// An accession number of an HL7 message.
public struct HL7Accession: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "hl7_accession" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Accession number.
    public var accessionNumber: String? { json.string("accession_number") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the HL7 message.
    public var hl7ID: String? { json.string("hl7_id") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Type of the message.
    public var type: String? { json.string("type") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `accession_number`
        public var accessionNumber: Field<String> { Field("accession_number") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `hl7_id`
        public var hl7ID: Field<String> { Field("hl7_id") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
