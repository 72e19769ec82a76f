// Written by `make generate` from Generator/Spec/service/order.yaml. Do not edit.

public import struct Foundation.Date

/// An order.
public struct OrderRecord: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "order" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the order.
    public var uuid: String? { json.string("uuid") }

    /// Patient's medical record number (MRN).
    public var patientID: String? { json.string("patientid") }

    /// Name of the patient.
    public var patientName: String? { json.string("patient_name") }

    /// Accession number.
    public var accessionNumber: String? { json.string("accession_number") }

    /// Sex of the patient.
    public var patientSex: String? { json.string("patient_sex") }

    /// Birth date of the patient.
    public var patientBirthDate: String? { json.string("patient_birth_date") }

    /// Referring physician.
    public var referringPhysician: String? { json.string("referring_physician") }

    /// Sending facility.
    public var sendingFacility: String? { json.string("sending_facility") }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the order; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Scheduled procedure step (SPS) records of the order.
    public var sps: [OrderSPS]? { json.records("sps", as: OrderSPS.self) }

    /// Ids of studies with the order's `accession_number`. Returned only with the account setting
    /// `enable_orders_in_worklist`.
    public var studies: [String]? { json.list("studies") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Whether the order was made through the API.
    public var isManual: Bool? { json.flag("is_manual") }

    /// Number of the order.
    public var orderNumber: String? { json.string("order_number") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

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

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `accession_number`
        public var accessionNumber: Field<String> { Field("accession_number") }

        /// `patient_sex`
        public var patientSex: Field<String> { Field("patient_sex") }

        /// `patient_birth_date`
        public var patientBirthDate: Field<String> { Field("patient_birth_date") }

        /// `referring_physician`
        public var referringPhysician: Field<String> { Field("referring_physician") }

        /// `sending_facility`
        public var sendingFacility: Field<String> { Field("sending_facility") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `sps`
        public var sps: Field<JSONValue> { Field("sps") }

        /// `studies`
        public var studies: Field<JSONValue> { Field("studies") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `is_manual`
        public var isManual: Field<Bool> { Field("is_manual") }

        /// `order_number`
        public var orderNumber: Field<String> { Field("order_number") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

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
