// Written by `make generate` from Generator/Spec/service/order.yaml. Do not edit.

/// The answer of `/order/add`.
public struct OrderAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new order.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/order/sps/add`.
public struct OrderSPSAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the scheduled procedure step (SPS).
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/order/sps/find`.
public struct OrderSPSFindResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Matching scheduled procedure step (SPS) records.
    public var sps: [Sp]? { json.records("sps", as: Sp.self) }

    /// An entry of `sps`.
    public struct Sp: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

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

        /// Modality.
        public var modality: String? { json.string("modality") }

        /// Study UID.
        public var studyUID: String? { json.string("study_uid") }

        /// Scheduled procedure step ID.
        public var scheduledProcedureStepID: String? { json.string("scheduled_procedure_step_id") }

        /// Requested procedure ID.
        public var requestedProcedureID: String? { json.string("requested_procedure_id") }

        /// Requested procedure description.
        public var requestedProcedureDescription: String? { json.string("requested_procedure_description") }

        /// AE title of the scheduled station.
        public var scheduledStationAETitle: String? { json.string("scheduled_station_aetitle") }

        /// Scheduled procedure step start date.
        public var scheduledProcedureStepStartDate: String? {
            json.string("scheduled_procedure_step_start_date")
        }

        /// Scheduled procedure step start time.
        public var scheduledProcedureStepStartTime: String? {
            json.string("scheduled_procedure_step_start_time")
        }

        /// Scheduled procedure step description.
        public var scheduledProcedureStepDescription: String? {
            json.string("scheduled_procedure_step_description")
        }

        /// MPPS (modality performed procedure step) status.
        public var mppsStatus: String? { json.string("mpps_status") }

        /// UID of the MPPS.
        public var mppsUID: String? { json.string("mpps_uid") }
    }
}
