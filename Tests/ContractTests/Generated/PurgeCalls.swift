// Written by `make generate` from Generator/Spec/service/purge.yaml. Do not edit.

import AmbraSDK

/// The calls of `Purge` by name.
struct PurgeCalls<Mode: ContractMode> {
    let service: PurgeService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "run": return try run(arguments)
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
            daysOld: arguments.integer(required: "days_old"),
            daysOldHow: arguments.choice(required: "days_old_how"),
            object: arguments.choice("object"),
            namespaces: arguments.json("namespaces"),
            modalities: arguments.json("modalities"),
            minors: arguments.flag("minors"),
            adults: arguments.flag("adults"),
            thin: arguments.flag("thin"),
            archive: arguments.flag("archive"),
            skinny: arguments.flag("skinny"),
            ownedPHR: arguments.flag("owned_phr"),
            sharedFromPHR: arguments.flag("shared_from_phr"),
            suspended: arguments.flag("suspended"),
            maxDeletes: arguments.integer("max_deletes"),
            studyStatusTags: arguments.strings("study_status_tags"),
            global: arguments.flag("global_param")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            daysOld: arguments.integer("days_old"),
            daysOldHow: arguments.choice("days_old_how"),
            namespaces: arguments.json("namespaces"),
            modalities: arguments.json("modalities"),
            minors: arguments.flag("minors"),
            adults: arguments.flag("adults"),
            thin: arguments.flag("thin"),
            archive: arguments.flag("archive"),
            skinny: arguments.flag("skinny"),
            ownedPHR: arguments.flag("owned_phr"),
            sharedFromPHR: arguments.flag("shared_from_phr"),
            suspended: arguments.flag("suspended"),
            maxDeletes: arguments.integer("max_deletes"),
            studyStatusTags: arguments.strings("study_status_tags"),
            global: arguments.flag("global_param")
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

    func run(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.run(
            dryRun: arguments.flag(required: "dry_run"),
            ruleID: arguments.string("rule_id"),
            accountID: arguments.string("account_id"),
            object: arguments.string("object")
        )
        return TypedQuery(query)
    }
}
