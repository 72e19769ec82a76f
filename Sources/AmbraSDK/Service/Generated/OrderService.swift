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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_CUSTOMFIELD`.
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
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the order.
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
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_CUSTOMFIELD`.
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
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the order.
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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<OrderRecord, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/order/list", repeats: .safe, rows: "orders"), form)
    }

    // MARK: - Scheduled procedure steps

    /// Gives an order a scheduled procedure step (SPS).
    ///
    /// Permission: order_edit.
    ///
    /// Sent as `POST /order/sps/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - orderID: Id of the order.
    ///   - modality: Imaging modality code.
    ///   - scheduledProcedureStepID: Id of the scheduled procedure step.
    ///   - requestedProcedureID: Id of the requested procedure.
    ///   - requestedProcedureDescription: Description of the requested procedure.
    ///   - scheduledStationAETitle: AE title of the scheduled station.
    ///   - scheduledProcedureStepStartDate: Start date of the scheduled procedure step.
    ///   - scheduledProcedureStepStartTime: Start time of the scheduled procedure step.
    ///   - scheduledProcedureStepDescription: Description of the scheduled procedure step.
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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the scheduled procedure step.
    ///   - modality: Imaging modality code.
    ///   - scheduledProcedureStepID: Id of the scheduled procedure step.
    ///   - requestedProcedureID: Id of the requested procedure.
    ///   - requestedProcedureDescription: Description of the requested procedure.
    ///   - scheduledStationAETitle: AE title of the scheduled station.
    ///   - scheduledProcedureStepStartDate: Start date of the scheduled procedure step.
    ///   - scheduledProcedureStepStartTime: Start time of the scheduled procedure step.
    ///   - scheduledProcedureStepDescription: Description of the scheduled procedure step.
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
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the scheduled procedure step.
    public func spsDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/order/sps/delete"), form)
    }

    /// Sets the MPPS status for one scheduled procedure step (SPS).
    ///
    /// Sent as `POST /order/sps/status`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_STATUS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - mppsUID: UID of the modality performed procedure step (MPPS).
    ///   - mppsStatus: New MPPS status.
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
    /// Filter fields need the prefix `ord.` for the order or `order_sps.` for the step, such as `ord.accession_number`.
    /// Steps with `mpps_status` `COMPLETED` or `DISCONTINUED` are left out.
    ///
    /// Permission: `order_view` with a session.
    ///
    /// Sent as `POST /order/sps/find`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION` or
    /// `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - accountID: Id of the account, needed with a session.
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
