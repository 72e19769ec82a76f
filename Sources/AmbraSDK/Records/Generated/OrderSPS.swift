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

    /// Id of the order sps.
    public var uuid: String? { json.string("uuid") }

    /// Imaging modality code.
    public var modality: String? { json.string("modality") }

    /// Status of the modality performed procedure step (MPPS).
    public var mppsStatus: String? { json.string("mpps_status") }

    /// UID of the modality performed procedure step (MPPS).
    public var mppsUID: String? { json.string("mpps_uid") }

    /// Id of the order.
    public var orderID: String? { json.string("order_id") }

    /// Requested procedure description.
    public var requestedProcedureDescription: String? { json.string("requested_procedure_description") }

    /// Requested procedure ID.
    public var requestedProcedureID: String? { json.string("requested_procedure_id") }

    /// Scheduled procedure step description.
    public var scheduledProcedureStepDescription: String? {
        json.string("scheduled_procedure_step_description")
    }

    /// Scheduled procedure step ID.
    public var scheduledProcedureStepID: String? { json.string("scheduled_procedure_step_id") }

    /// Scheduled procedure step start date.
    public var scheduledProcedureStepStartDate: String? {
        json.string("scheduled_procedure_step_start_date")
    }

    /// Scheduled procedure step start time.
    public var scheduledProcedureStepStartTime: String? {
        json.string("scheduled_procedure_step_start_time")
    }

    /// Scheduled station AE title.
    public var scheduledStationAETitle: String? { json.string("scheduled_station_aetitle") }

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

        /// `mpps_status`
        public var mppsStatus: Field<String> { Field("mpps_status") }

        /// `mpps_uid`
        public var mppsUID: Field<String> { Field("mpps_uid") }

        /// `order_id`
        public var orderID: Field<String> { Field("order_id") }

        /// `requested_procedure_description`
        public var requestedProcedureDescription: Field<String> { Field("requested_procedure_description") }

        /// `requested_procedure_id`
        public var requestedProcedureID: Field<String> { Field("requested_procedure_id") }

        /// `scheduled_procedure_step_description`
        public var scheduledProcedureStepDescription: Field<String> {
            Field("scheduled_procedure_step_description")
        }

        /// `scheduled_procedure_step_id`
        public var scheduledProcedureStepID: Field<String> { Field("scheduled_procedure_step_id") }

        /// `scheduled_procedure_step_start_date`
        public var scheduledProcedureStepStartDate: Field<String> {
            Field("scheduled_procedure_step_start_date")
        }

        /// `scheduled_procedure_step_start_time`
        public var scheduledProcedureStepStartTime: Field<String> {
            Field("scheduled_procedure_step_start_time")
        }

        /// `scheduled_station_aetitle`
        public var scheduledStationAETitle: Field<String> { Field("scheduled_station_aetitle") }

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
