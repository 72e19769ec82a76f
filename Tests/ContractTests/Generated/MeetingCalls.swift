// Written by `make generate` from Generator/Spec/service/meeting.yaml. Do not edit.

import AmbraSDK

/// The calls of `Meeting` by name.
struct MeetingCalls<Mode: ContractMode> {
    let service: MeetingService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "leave": return try leave(arguments)
        case "delete": return try delete(arguments)
        case "join": return try join(arguments)
        case "roster": return try roster(arguments)
        case "presenter": return try presenter(arguments)
        case "ping": return try ping(arguments)
        case "events_add": return try eventsAdd(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            name: arguments.string(required: "name"),
            state: arguments.string(required: "state"),
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            state: arguments.string("state")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func leave(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.leave(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func join(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.join(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func roster(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.roster(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func presenter(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.presenter(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id")
        )
        return TypedQuery(query)
    }

    func ping(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.ping(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func eventsAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.eventsAdd(
            uuid: arguments.string(required: "uuid"),
            event: arguments.string(required: "event")
        )
        return TypedQuery(query)
    }
}
