// Written by `make generate` from Generator/Spec/service/help.yaml. Do not edit.

import AmbraSDK

/// The calls of `Help` by name.
struct HelpCalls<Mode: ContractMode> {
    let service: HelpService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        default: return nil
        }
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(key: arguments.string(required: "key"))
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(key: arguments.string(required: "key"), text: arguments.string(required: "text"))
        return TypedQuery(query)
    }
}
