// Written by `make generate` from Generator/Spec/service/timer_rule.yaml. Do not edit.

import AmbraSDK

/// The calls of `Timer_rule` by name.
struct TimerRuleCalls<Mode: ContractMode> {
    let service: TimerRuleService<Mode>

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
            ruleSetID: arguments.string(required: "rule_set_id"),
            action: arguments.choice(required: "action"),
            name: arguments.string(required: "name"),
            sequence: arguments.integer("sequence"),
            oldValues: arguments.json("old_values"),
            newValues: arguments.json("new_values")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            action: arguments.choice("action"),
            sequence: arguments.integer("sequence"),
            oldValues: arguments.json("old_values"),
            newValues: arguments.json("new_values"),
            name: arguments.string("name")
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
