// Written by `make generate` from Generator/Spec/service/setting.yaml. Do not edit.

import AmbraSDK

/// The calls of `Setting` by name.
struct SettingCalls<Mode: ContractMode> {
    let service: SettingService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "get_all": return try getAll(arguments)
        default: return nil
        }
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            key: arguments.string(required: "key"),
            value: arguments.string(required: "value"),
            userID: arguments.string("user_id")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(key: arguments.string(required: "key"), userID: arguments.string("user_id"))
        return TypedQuery(query)
    }

    func getAll(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.getAll()
        return TypedQuery(query)
    }
}
