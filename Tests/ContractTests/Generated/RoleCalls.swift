// Written by `make generate` from Generator/Spec/service/role.yaml. Do not edit.

import AmbraSDK

/// The calls of `Role` by name.
struct RoleCalls<Mode: ContractMode> {
    let service: RoleService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "settings": return try settings(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "default_permissions": return try defaultPermissions(arguments)
        case "report_detail": return try reportDetail(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            name: arguments.string(required: "name"),
            accountID: arguments.string(required: "account_id"),
            forAccount: arguments.flag("for_account"),
            forGroup: arguments.flag("for_group"),
            forLocation: arguments.flag("for_location"),
            permissions: arguments.json("permissions"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            description: arguments.string("description"),
            forAccount: arguments.flag("for_account"),
            forGroup: arguments.flag("for_group"),
            forLocation: arguments.flag("for_location"),
            permissions: arguments.json("permissions"),
            permissionsByName: arguments.map("permission_param"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
        )
        return TypedQuery(query)
    }

    func settings(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.settings(
            uuid: arguments.string(required: "uuid"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
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

    func defaultPermissions(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.defaultPermissions(accountID: arguments.string("account_id"))
        return TypedQuery(query)
    }

    func reportDetail(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.reportDetail(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }
}
