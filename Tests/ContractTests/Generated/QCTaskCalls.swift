// Written by `make generate` from Generator/Spec/service/qctask.yaml. Do not edit.

import AmbraSDK

/// The calls of `Qctask` by name.
struct QCTaskCalls<Mode: ContractMode> {
    let service: QCTaskService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "status_set": return try statusSet(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            namespaceID: arguments.string(required: "namespace_id"),
            priority: arguments.integer(required: "priority"),
            userID: arguments.string("user_id"),
            queryID: arguments.string("query_id"),
            customfields: arguments.map("customfield_param"),
            message: arguments.string("message"),
            studies: arguments.json("studies"),
            queries: arguments.json("queries"),
            qcTaskStatus: arguments.choice("qctask_status")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string("user_id"),
            priority: arguments.integer("priority"),
            customfields: arguments.map("customfield_param"),
            message: arguments.string("message"),
            studies: arguments.json("studies"),
            queries: arguments.json("queries")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func statusSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.statusSet(
            uuid: arguments.string(required: "uuid"),
            old: arguments.string(required: "old"),
            new: arguments.choice(required: "new")
        )
        return TypedQuery(query)
    }
}
