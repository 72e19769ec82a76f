// Written by `make generate` from Generator/Spec/service/activity.yaml. Do not edit.

import AmbraSDK

/// The calls of `Activity` by name.
struct ActivityCalls<Mode: ContractMode> {
    let service: ActivityService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "list_count": return try listCount(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            accountID: arguments.string(required: "account_id"),
            strictAccountFilter: arguments.flag("strict_account_filter"),
            studyExtra: arguments.flag("study_extra")
        )
        return TypedQuery(query)
    }

    func listCount(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.listCount(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"), studyExtra: arguments.flag("study_extra"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
