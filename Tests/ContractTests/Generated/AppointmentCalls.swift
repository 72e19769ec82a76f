// Written by `make generate` from Generator/Spec/service/appointment.yaml. Do not edit.

import AmbraSDK

/// The calls of `Appointment` by name.
struct AppointmentCalls<Mode: ContractMode> {
    let service: AppointmentService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "list": return try list(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            patientRecordID: arguments.string(required: "patient_id"),
            startTime: arguments.date(required: "start_time"),
            endTime: arguments.date(required: "end_time"),
            userID: arguments.string("user_id"),
            description: arguments.string("description"),
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
            userID: arguments.string(required: "user_id"),
            description: arguments.string(required: "description"),
            startTime: arguments.date(required: "start_time"),
            endTime: arguments.date(required: "end_time"),
            customfields: arguments.json("customfields"),
            status: arguments.choice("status")
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
}
