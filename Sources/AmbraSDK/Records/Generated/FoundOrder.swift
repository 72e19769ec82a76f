// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// An HL7 order that matches a study.
public struct FoundOrder: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "order" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the search record.
    public var findOrderUUID: String? { json.string("find_order_uuid") }

    /// Accession number.
    public var accessionNumber: String? { json.string("accession_number") }

    /// Patient's medical record number (MRN).
    public var patientID: String? { json.string("patientid") }

    /// Name of the patient.
    public var patientName: String? { json.string("patient_name") }

    /// Sex of the patient.
    public var patientSex: String? { json.string("patient_sex") }

    /// Phone number of the patient.
    public var patientPhone: String? { json.string("patient_phone") }

    /// Birth date of the patient.
    public var patientBirthDate: String? { json.string("patient_birth_date") }

    /// Order date and time.
    public var orderDatetime: Date? { json.dateTime("order_datetime") }

    /// Study description.
    public var studyDescription: String? { json.string("study_description") }

    /// Ordering provider.
    public var orderingProvider: String? { json.string("ordering_provider") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `find_order_uuid`
        public var findOrderUUID: Field<String> { Field("find_order_uuid") }

        /// `accession_number`
        public var accessionNumber: Field<String> { Field("accession_number") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `patient_sex`
        public var patientSex: Field<String> { Field("patient_sex") }

        /// `patient_phone`
        public var patientPhone: Field<String> { Field("patient_phone") }

        /// `patient_birth_date`
        public var patientBirthDate: Field<String> { Field("patient_birth_date") }

        /// `order_datetime`
        public var orderDatetime: Field<Date> { Field("order_datetime") }

        /// `study_description`
        public var studyDescription: Field<String> { Field("study_description") }

        /// `ordering_provider`
        public var orderingProvider: Field<String> { Field("ordering_provider") }
    }
}
