// Written by `make generate` from Generator/Spec/service/patient.yaml. Do not edit.

/// A patient as the patient portal shows them, with addresses obscured.
public struct PortalPatient: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "portal_patient" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the patient.
    public var patientRecordID: String? { json.string("patient_id") }

    /// Number of the patient's studies.
    public var studyCount: Int? { json.integer("study_count") }

    /// Patient's email address, obscured.
    public var email: String? { json.string("email") }

    /// Patient's mobile phone number, obscured.
    public var mobilePhone: String? { json.string("mobile_phone") }

    /// Patient's alternate email address, obscured.
    public var altEmail: String? { json.string("alt_email") }

    /// Patient's alternate mobile phone number, obscured.
    public var altMobilePhone: String? { json.string("alt_mobile_phone") }

    /// Whether the email address is shared by another patient.
    public var dupEmail: Bool? { json.flag("dup_email") }

    /// Whether the mobile phone number is shared by another patient.
    public var dupMobilePhone: Bool? { json.flag("dup_mobile_phone") }

    /// Other matching patients, same fields; absent when there are none.
    public var otherPatients: [PortalPatient]? { json.records("other_patients", as: PortalPatient.self) }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `patient_id`
        public var patientRecordID: Field<String> { Field("patient_id") }

        /// `study_count`
        public var studyCount: Field<Int> { Field("study_count") }

        /// `email`
        public var email: Field<String> { Field("email") }

        /// `mobile_phone`
        public var mobilePhone: Field<String> { Field("mobile_phone") }

        /// `alt_email`
        public var altEmail: Field<String> { Field("alt_email") }

        /// `alt_mobile_phone`
        public var altMobilePhone: Field<String> { Field("alt_mobile_phone") }

        /// `dup_email`
        public var dupEmail: Field<Bool> { Field("dup_email") }

        /// `dup_mobile_phone`
        public var dupMobilePhone: Field<Bool> { Field("dup_mobile_phone") }

        /// `other_patients`
        public var otherPatients: Field<JSONValue> { Field("other_patients") }
    }
}
