// Written by `make generate` from Generator/Spec/service/site.yaml. Do not edit.

import AmbraSDK

/// The calls of `Site` by name.
struct SiteCalls<Mode: ContractMode> {
    let service: SiteService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "user_add": return try userAdd(arguments)
        case "user_set": return try userSet(arguments)
        case "user_list": return try userList(arguments)
        case "user_delete": return try userDelete(arguments)
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
            siteID: arguments.string("site_id"),
            country: arguments.string("country"),
            state: arguments.string("state"),
            zip: arguments.string("zip"),
            city: arguments.string("city"),
            address1: arguments.string("address1"),
            address2: arguments.string("address2")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            siteID: arguments.string("site_id"),
            country: arguments.string("country"),
            state: arguments.string("state"),
            zip: arguments.string("zip"),
            city: arguments.string("city"),
            inactive: arguments.flag("inactive"),
            address1: arguments.string("address1"),
            address2: arguments.string("address2")
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

    func userAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userAdd(
            uuid: arguments.string(required: "uuid"),
            roleName: arguments.string(required: "role_name"),
            userID: arguments.string("user_id"),
            email: arguments.string("email"),
            siteEmail: arguments.string("site_email")
        )
        return TypedQuery(query)
    }

    func userSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userSet(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id"),
            roleName: arguments.string("role_name"),
            siteEmail: arguments.string("site_email")
        )
        return TypedQuery(query)
    }

    func userList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userList(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func userDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userDelete(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id")
        )
        return TypedQuery(query)
    }
}
