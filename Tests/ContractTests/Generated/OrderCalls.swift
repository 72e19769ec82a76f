// Written by `make generate` from Generator/Spec/service/order.yaml. Do not edit.

import AmbraSDK

/// The calls of `Order` by name.
struct OrderCalls<Mode: ContractMode> {
    let service: OrderService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "list": return try list(arguments)
        case "sps_add": return try spsAdd(arguments)
        case "sps_set": return try spsSet(arguments)
        case "sps_delete": return try spsDelete(arguments)
        case "sps_status": return try spsStatus(arguments)
        case "sps_find": return try spsFind(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            patientID: arguments.string(required: "patientid"),
            patientName: arguments.string(required: "patient_name"),
            accessionNumber: arguments.string(required: "accession_number"),
            patientSex: arguments.string(required: "patient_sex"),
            patientBirthDate: arguments.string(required: "patient_birth_date"),
            referringPhysician: arguments.string(required: "referring_physician"),
            sendingFacility: arguments.string(required: "sending_facility"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            patientID: arguments.string(required: "patientid"),
            patientName: arguments.string(required: "patient_name"),
            accessionNumber: arguments.string(required: "accession_number"),
            patientSex: arguments.string(required: "patient_sex"),
            patientBirthDate: arguments.string(required: "patient_birth_date"),
            referringPhysician: arguments.string(required: "referring_physician"),
            sendingFacility: arguments.string(required: "sending_facility"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func spsAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.spsAdd(
            orderID: arguments.string(required: "order_id"),
            modality: arguments.string(required: "modality"),
            scheduledProcedureStepID: arguments.string(required: "scheduled_procedure_step_id"),
            requestedProcedureID: arguments.string(required: "requested_procedure_id"),
            requestedProcedureDescription: arguments.string(required: "requested_procedure_description"),
            scheduledStationAETitle: arguments.string(required: "scheduled_station_aetitle"),
            scheduledProcedureStepStartDate: arguments.string(required: "scheduled_procedure_step_start_date"),
            scheduledProcedureStepStartTime: arguments.string(required: "scheduled_procedure_step_start_time"),
            scheduledProcedureStepDescription: arguments.string(required: "scheduled_procedure_step_description")
        )
        return TypedQuery(query)
    }

    func spsSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.spsSet(
            uuid: arguments.string(required: "uuid"),
            modality: arguments.string("modality"),
            scheduledProcedureStepID: arguments.string("scheduled_procedure_step_id"),
            requestedProcedureID: arguments.string("requested_procedure_id"),
            requestedProcedureDescription: arguments.string("requested_procedure_description"),
            scheduledStationAETitle: arguments.string("scheduled_station_aetitle"),
            scheduledProcedureStepStartDate: arguments.string("scheduled_procedure_step_start_date"),
            scheduledProcedureStepStartTime: arguments.string("scheduled_procedure_step_start_time"),
            scheduledProcedureStepDescription: arguments.string("scheduled_procedure_step_description")
        )
        return TypedQuery(query)
    }

    func spsDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.spsDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func spsStatus(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.spsStatus(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            mppsUID: arguments.string(required: "mpps_uid"),
            mppsStatus: arguments.choice(required: "mpps_status")
        )
        return TypedQuery(query)
    }

    func spsFind(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.spsFind(
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            accountID: arguments.string("account_id")
        )
        return TypedQuery(query)
    }
}
