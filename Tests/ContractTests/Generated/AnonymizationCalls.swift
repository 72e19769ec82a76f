// Written by `make generate` from Generator/Spec/service/anonymization.yaml. Do not edit.

import AmbraSDK

/// The calls of `Anonymization` by name.
struct AnonymizationCalls<Mode: ContractMode> {
    let service: AnonymizationService<Mode>

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
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name"),
            rules: arguments.json(required: "rules")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            rules: arguments.json("rules")
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
