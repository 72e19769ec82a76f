// Written by `make generate` from Generator/Spec/service/order.yaml. Do not edit.

public import struct Foundation.Date

/// A scheduled procedure step of an order.
public struct OrderSPS: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "order_sps" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the scheduled procedure step (SPS).
    public var uuid: String? { json.string("uuid") }

    /// Modality.
    public var modality: String? { json.string("modality") }

    /// Id of the scheduled procedure step.
    public var scheduledProcedureStepID: String? { json.string("scheduled_procedure_step_id") }

    /// Id of the requested procedure.
    public var requestedProcedureID: String? { json.string("requested_procedure_id") }

    /// Description of the requested procedure.
    public var requestedProcedureDescription: String? { json.string("requested_procedure_description") }

    /// AE title of the scheduled station.
    public var scheduledStationAETitle: String? { json.string("scheduled_station_aetitle") }

    /// Start date of the scheduled procedure step.
    public var scheduledProcedureStepStartDate: String? {
        json.string("scheduled_procedure_step_start_date")
    }

    /// Start time of the scheduled procedure step.
    public var scheduledProcedureStepStartTime: String? {
        json.string("scheduled_procedure_step_start_time")
    }

    /// Description of the scheduled procedure step.
    public var scheduledProcedureStepDescription: String? {
        json.string("scheduled_procedure_step_description")
    }

    /// Status of the modality performed procedure step (MPPS).
    public var mppsStatus: String? { json.string("mpps_status") }

    /// UID of the modality performed procedure step (MPPS).
    public var mppsUID: String? { json.string("mpps_uid") }

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

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Id of the order.
    public var orderID: String? { json.string("order_id") }

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

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `scheduled_procedure_step_id`
        public var scheduledProcedureStepID: Field<String> { Field("scheduled_procedure_step_id") }

        /// `requested_procedure_id`
        public var requestedProcedureID: Field<String> { Field("requested_procedure_id") }

        /// `requested_procedure_description`
        public var requestedProcedureDescription: Field<String> { Field("requested_procedure_description") }

        /// `scheduled_station_aetitle`
        public var scheduledStationAETitle: Field<String> { Field("scheduled_station_aetitle") }

        /// `scheduled_procedure_step_start_date`
        public var scheduledProcedureStepStartDate: Field<String> {
            Field("scheduled_procedure_step_start_date")
        }

        /// `scheduled_procedure_step_start_time`
        public var scheduledProcedureStepStartTime: Field<String> {
            Field("scheduled_procedure_step_start_time")
        }

        /// `scheduled_procedure_step_description`
        public var scheduledProcedureStepDescription: Field<String> {
            Field("scheduled_procedure_step_description")
        }

        /// `mpps_status`
        public var mppsStatus: Field<String> { Field("mpps_status") }

        /// `mpps_uid`
        public var mppsUID: Field<String> { Field("mpps_uid") }

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

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `order_id`
        public var orderID: Field<String> { Field("order_id") }

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
