// Written by `make generate` from Generator/Spec/service/appointment.yaml. Do not edit.

public import struct Foundation.Date

/// An appointment of a patient.
public struct Appointment: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "appointment" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the appointment.
    public var uuid: String? { json.string("uuid") }

    /// Id of the patient.
    public var patientRecordID: String? { json.string("patient_id") }

    /// Name of the patient.
    public var patientName: String? { json.string("patient_name") }

    /// First name of the patient.
    public var first: String? { json.string("first") }

    /// Last name of the patient.
    public var last: String? { json.string("last") }

    /// Patient's medical record number (MRN).
    public var patientMRN: String? { json.string("patient_mrn") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// Name of the user.
    public var userName: String? { json.string("user_name") }

    /// Description of the appointment.
    public var description: String? { json.string("description") }

    /// Date and time the appointment starts.
    public var startTime: Date? { json.dateTime("start_time") }

    /// Appointment end date and time.
    public var endTime: Date? { json.dateTime("end_time") }

    /// Custom fields of the appointment; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Id of the appointment in the HL7 application that placed or fills it.
    public var externalID: String? { json.string("external_id") }

    /// Status of the appointment.
    public var appointmentStatus: AppointmentStatus? {
        json.choice("appointment_status", as: AppointmentStatus.self)
    }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Appointment status: A (active), C (canceled) or D (discontinued).
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

    /// A value of `appointment_status`.
    public struct AppointmentStatus: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `A`
        public static let active = Self(rawValue: "A")

        /// `C`
        public static let canceled = Self(rawValue: "C")

        /// `D`
        public static let discontinued = Self(rawValue: "D")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `patient_id`
        public var patientRecordID: Field<String> { Field("patient_id") }

        /// `patient_name`
        public var patientName: Field<String> { Field("patient_name") }

        /// `first`
        public var first: Field<String> { Field("first") }

        /// `last`
        public var last: Field<String> { Field("last") }

        /// `patient_mrn`
        public var patientMRN: Field<String> { Field("patient_mrn") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `description`
        public var description: Field<String> { Field("description") }

        /// `start_time`
        public var startTime: Field<Date> { Field("start_time") }

        /// `end_time`
        public var endTime: Field<Date> { Field("end_time") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `external_id`
        public var externalID: Field<String> { Field("external_id") }

        /// `appointment_status`
        public var appointmentStatus: Field<AppointmentStatus> { Field("appointment_status") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

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
