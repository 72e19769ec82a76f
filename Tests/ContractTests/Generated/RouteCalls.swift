// Written by `make generate` from Generator/Spec/service/route.yaml. Do not edit.

import AmbraSDK

/// The calls of `Route` by name.
struct RouteCalls<Mode: ContractMode> {
    let service: RouteService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "physician_alias_match": return try physicianAliasMatch(arguments)
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
            conditions: arguments.json(required: "conditions"),
            actions: arguments.json(required: "actions"),
            onShare: arguments.flag(required: "on_share"),
            onHarvest: arguments.flag(required: "on_harvest"),
            accountID: arguments.string("account_id"),
            groupID: arguments.string("group_id"),
            locationID: arguments.string("location_id"),
            namespaceID: arguments.string("namespace_id"),
            options: arguments.json("options"),
            schedule: arguments.json("schedule"),
            onUpload: arguments.flag("on_upload"),
            onManualRoute: arguments.flag("on_manual_route"),
            onThin: arguments.flag("on_thin"),
            noReRun: arguments.flag("no_re_run"),
            onlyReRun: arguments.flag("only_re_run"),
            suspended: arguments.flag("suspended"),
            delay: arguments.integer("delay"),
            delaySeconds: arguments.integer("delay_seconds"),
            delayTillSchedule: arguments.flag("delay_till_schedule"),
            otherNamespaces: arguments.strings("other_namespaces"),
            manualRoles: arguments.strings("manual_roles"),
            delayFromStudyField: arguments.string("delay_from_study_field"),
            delayFromStudySeconds: arguments.integer("delay_from_study_seconds")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            conditions: arguments.json("conditions"),
            actions: arguments.json("actions"),
            options: arguments.json("options"),
            schedule: arguments.json("schedule"),
            onShare: arguments.flag("on_share"),
            onHarvest: arguments.flag("on_harvest"),
            onUpload: arguments.flag("on_upload"),
            onManualRoute: arguments.flag("on_manual_route"),
            onThin: arguments.flag("on_thin"),
            noReRun: arguments.flag("no_re_run"),
            onlyReRun: arguments.flag("only_re_run"),
            suspended: arguments.flag("suspended"),
            delay: arguments.integer("delay"),
            delaySeconds: arguments.integer("delay_seconds"),
            delayTillSchedule: arguments.flag("delay_till_schedule"),
            otherNamespaces: arguments.strings("other_namespaces"),
            manualRoles: arguments.strings("manual_roles"),
            delayFromStudyField: arguments.string("delay_from_study_field"),
            delayFromStudySeconds: arguments.integer("delay_from_study_seconds")
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

    func physicianAliasMatch(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.physicianAliasMatch(
            accountID: arguments.string(required: "account_id"),
            lv: arguments.string(required: "lv")
        )
        return TypedQuery(query)
    }
}
