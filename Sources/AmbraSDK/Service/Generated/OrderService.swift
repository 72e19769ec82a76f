// Written by `make generate` from Generator/Spec/service/order.yaml. Do not edit.

/// Orders and their scheduled procedure steps.
public struct OrderService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Orders

    /// Adds an order.
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/add`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account that receives the new record.
    ///   - patientID: MRN of the patient.
    ///   - patientName: Name of the patient.
    ///   - accessionNumber: Accession number of the order.
    ///   - patientSex: Sex of the patient.
    ///   - patientBirthDate: Birth date of the patient.
    ///   - referringPhysician: Name of the referring physician.
    ///   - sendingFacility: Name of the sending facility.
    ///   - customfields: Custom field values, by field id. A key is sent behind `customfield-`.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_CUSTOMFIELD`.
    public func add(
        accountID: String,
        patientID: String,
        patientName: String,
        accessionNumber: String,
        patientSex: String,
        patientBirthDate: String,
        referringPhysician: String,
        sendingFacility: String,
        customfields: [String: String]? = nil
    ) -> Query<OrderAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("patientid", patientID)
        form.append("patient_name", patientName)
        form.append("accession_number", accessionNumber)
        form.append("patient_sex", patientSex)
        form.append("patient_birth_date", patientBirthDate)
        form.append("referring_physician", referringPhysician)
        form.append("sending_facility", sendingFacility)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/order/add"), form)
    }

    /// Returns an order.
    ///
    /// Permission: order_view.
    ///
    /// Sent as `POST /order/get`.
    ///
    /// - Parameter uuid: Id of the order.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    public func get(uuid: String) -> Query<OrderRecord, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/order/get", repeats: .safe), form)
    }

    /// Changes an order.
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/set`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the order.
    ///   - patientID: MRN of the patient.
    ///   - patientName: Name of the patient.
    ///   - accessionNumber: Accession number of the order.
    ///   - patientSex: Sex of the patient.
    ///   - patientBirthDate: Birth date of the patient.
    ///   - referringPhysician: Name of the referring physician.
    ///   - sendingFacility: Name of the sending facility.
    ///   - customfields: Custom field values, by field id. A key is sent behind `customfield-`.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_CUSTOMFIELD`.
    public func set(
        uuid: String,
        patientID: String,
        patientName: String,
        accessionNumber: String,
        patientSex: String,
        patientBirthDate: String,
        referringPhysician: String,
        sendingFacility: String,
        customfields: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("patientid", patientID)
        form.append("patient_name", patientName)
        form.append("accession_number", accessionNumber)
        form.append("patient_sex", patientSex)
        form.append("patient_birth_date", patientBirthDate)
        form.append("referring_physician", referringPhysician)
        form.append("sending_facility", sendingFacility)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/order/set"), form)
    }

    /// Deletes an order.
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/delete`.
    ///
    /// - Parameter uuid: Id of the order.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/order/delete"), form)
    }

    /// Lists the orders of an account.
    ///
    /// `study_count` is also available as a filter field.
    ///
    /// Permission: order_view.
    ///
    /// Sent as `POST /order/list`.
    ///
    /// - Parameter accountID: Id of the account.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`,
    ///   `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    public func list(accountID: String) -> PagedQuery<OrderRecord, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/order/list", repeats: .safe, rows: "orders"), form)
    }

    // MARK: - Scheduled procedure steps

    /// Adds a scheduled procedure step (SPS) to an order.
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/sps/add`.
    ///
    /// - Parameters:
    ///   - orderID: Id of the order.
    ///   - modality: Imaging modality code.
    ///   - scheduledProcedureStepID: Scheduled procedure step ID.
    ///   - requestedProcedureID: Requested procedure ID.
    ///   - requestedProcedureDescription: Requested procedure description.
    ///   - scheduledStationAETitle: Scheduled station AE title.
    ///   - scheduledProcedureStepStartDate: Scheduled procedure step start date.
    ///   - scheduledProcedureStepStartTime: Scheduled procedure step start time.
    ///   - scheduledProcedureStepDescription: Scheduled procedure step description.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    public func spsAdd(
        orderID: String,
        modality: String,
        scheduledProcedureStepID: String,
        requestedProcedureID: String,
        requestedProcedureDescription: String,
        scheduledStationAETitle: String,
        scheduledProcedureStepStartDate: String,
        scheduledProcedureStepStartTime: String,
        scheduledProcedureStepDescription: String
    ) -> Query<OrderSPSAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("order_id", orderID)
        form.append("modality", modality)
        form.append("scheduled_procedure_step_id", scheduledProcedureStepID)
        form.append("requested_procedure_id", requestedProcedureID)
        form.append("requested_procedure_description", requestedProcedureDescription)
        form.append("scheduled_station_aetitle", scheduledStationAETitle)
        form.append("scheduled_procedure_step_start_date", scheduledProcedureStepStartDate)
        form.append("scheduled_procedure_step_start_time", scheduledProcedureStepStartTime)
        form.append("scheduled_procedure_step_description", scheduledProcedureStepDescription)
        return Query(client, Call("/order/sps/add"), form)
    }

    /// Changes a scheduled procedure step (SPS).
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/sps/set`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the scheduled procedure step.
    ///   - modality: Imaging modality code.
    ///   - scheduledProcedureStepID: Scheduled procedure step ID.
    ///   - requestedProcedureID: Requested procedure ID.
    ///   - requestedProcedureDescription: Requested procedure description.
    ///   - scheduledStationAETitle: Scheduled station AE title.
    ///   - scheduledProcedureStepStartDate: Scheduled procedure step start date.
    ///   - scheduledProcedureStepStartTime: Scheduled procedure step start time.
    ///   - scheduledProcedureStepDescription: Scheduled procedure step description.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    public func spsSet(
        uuid: String,
        modality: String? = nil,
        scheduledProcedureStepID: String? = nil,
        requestedProcedureID: String? = nil,
        requestedProcedureDescription: String? = nil,
        scheduledStationAETitle: String? = nil,
        scheduledProcedureStepStartDate: String? = nil,
        scheduledProcedureStepStartTime: String? = nil,
        scheduledProcedureStepDescription: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("modality", modality)
        form.append("scheduled_procedure_step_id", scheduledProcedureStepID)
        form.append("requested_procedure_id", requestedProcedureID)
        form.append("requested_procedure_description", requestedProcedureDescription)
        form.append("scheduled_station_aetitle", scheduledStationAETitle)
        form.append("scheduled_procedure_step_start_date", scheduledProcedureStepStartDate)
        form.append("scheduled_procedure_step_start_time", scheduledProcedureStepStartTime)
        form.append("scheduled_procedure_step_description", scheduledProcedureStepDescription)
        return Query(client, Call("/order/sps/set"), form)
    }

    /// Deletes a scheduled procedure step (SPS).
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/sps/delete`.
    ///
    /// - Parameter uuid: Id of the scheduled procedure step.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    public func spsDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/order/sps/delete"), form)
    }

    /// Sets the MPPS status for one scheduled procedure step (SPS).
    ///
    /// Sent as `POST /order/sps/status`, without a session.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - mppsUID: MPPS identifier of the scheduled procedure step.
    ///   - mppsStatus: New MPPS status.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_STATUS`.
    public func spsStatus(
        uuid: String,
        serialNo: String,
        mppsUID: String,
        mppsStatus: OrderSPSStatusMPPSStatus
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("mpps_uid", mppsUID)
        form.append("mpps_status", mppsStatus.rawValue)
        return Query(client, Call("/order/sps/status", session: .none), form)
    }

    /// Finds scheduled procedure steps (SPS) for modality worklist processing.
    ///
    /// Prefix filter fields with ord (order) or `order_sps` (step), such as `filter.ord.accession_number.like`. Steps
    /// with `mpps_status` COMPLETED or DISCONTINUED are left out.
    ///
    /// Permission: `order_view` with a session.
    ///
    /// Sent as `POST /order/sps/find`, with a session or `node_id` and `serial_no`.
    ///
    /// - Parameters:
    ///   - nodeID: Id of the node, given with the serial number in place of a session.
    ///   - serialNo: Node serial number, given with the node id in place of a session.
    ///   - accountID: Id of the account, needed with a session.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`,
    ///   `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    public func spsFind(
        nodeID: String? = nil,
        serialNo: String? = nil,
        accountID: String? = nil
    ) -> Query<OrderSPSFindResponse, Filtering, Mode> {
        var form = Form()
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("account_id", accountID)
        let call = Call("/order/sps/find", session: .alternative(["node_id", "serial_no"]), repeats: .safe)
        return Query(client, call, form)
    }
}

// MARK: - Choices

/// A value of `mpps_status` in `/order/sps/status`.
public struct OrderSPSStatusMPPSStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `PENDING`
    public static let pending = Self(rawValue: "PENDING")

    /// `IN_PROGRESS`
    public static let inProgress = Self(rawValue: "IN_PROGRESS")

    /// `DISCONTINUED`
    public static let discontinued = Self(rawValue: "DISCONTINUED")

    /// `COMPLETED`
    public static let completed = Self(rawValue: "COMPLETED")
}
