// Written by `make generate` from Generator/Spec/service/filter.yaml. Do not edit.

import AmbraSDK

/// The calls of `Filter` by name.
struct FilterCalls<Mode: ContractMode> {
    let service: FilterService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "share": return try share(arguments)
        case "share_stop": return try shareStop(arguments)
        case "share_list": return try shareList(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            type: arguments.string(required: "type"),
            accountID: arguments.string(required: "account_id")
        )
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            name: arguments.string(required: "name"),
            type: arguments.string(required: "type"),
            configuration: arguments.json(required: "configuration"),
            accountID: arguments.string("account_id"),
            tierParentID: arguments.string("tier_parent_id")
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
            name: arguments.string("name"),
            type: arguments.string("type"),
            configuration: arguments.json("configuration"),
            accountID: arguments.string("account_id")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func share(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.share(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string("account_id"),
            locationID: arguments.string("location_id"),
            groupID: arguments.string("group_id"),
            userID: arguments.string("user_id"),
            roleID: arguments.string("role_id")
        )
        return TypedQuery(query)
    }

    func shareStop(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.shareStop(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string("account_id"),
            locationID: arguments.string("location_id"),
            groupID: arguments.string("group_id"),
            userID: arguments.string("user_id"),
            roleID: arguments.string("role_id")
        )
        return TypedQuery(query)
    }

    func shareList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.shareList(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
