// Written by `make generate` from Generator/Spec/service/radreportmacro.yaml. Do not edit.

import AmbraSDK

/// The calls of `Radreportmacro` by name.
struct RadReportMacroCalls<Mode: ContractMode> {
    let service: RadReportMacroService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            accountID: arguments.string(required: "account_id"),
            modality: arguments.string("modality"),
            type: arguments.string("type")
        )
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            modality: arguments.string(required: "modality"),
            type: arguments.string(required: "type"),
            name: arguments.string(required: "name"),
            body: arguments.json(required: "body"),
            hotkey: arguments.string("hotkey")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            modality: arguments.string("modality"),
            type: arguments.string("type"),
            name: arguments.string("name"),
            body: arguments.json("body"),
            hotkey: arguments.string("hotkey")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
