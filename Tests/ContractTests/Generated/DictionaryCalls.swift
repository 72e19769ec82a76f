// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

import AmbraSDK

/// The calls of `Dictionary` by name.
struct DictionaryCalls<Mode: ContractMode> {
    let service: DictionaryService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "entries": return try entries(arguments)
        case "entry_add": return try entryAdd(arguments)
        case "entry_delete": return try entryDelete(arguments)
        case "attach": return try attach(arguments)
        case "attach_set": return try attachSet(arguments)
        case "detach": return try detach(arguments)
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
            object: arguments.choice(required: "object"),
            lookup: arguments.json(required: "lookup"),
            replace: arguments.json(required: "replace"),
            caseSensitive: arguments.flag(required: "case_sensitive")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(uuid: arguments.string(required: "uuid"), name: arguments.string(required: "name"))
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

    func entries(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.entries(uuid: arguments.string(required: "uuid"), lookup: arguments.string("lookup"))
        return TypedQuery(query)
    }

    func entryAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.entryAdd(
            uuid: arguments.string(required: "uuid"),
            lookup: arguments.json(required: "lookup"),
            replace: arguments.json(required: "replace"),
            regexp: arguments.integer("regexp")
        )
        return TypedQuery(query)
    }

    func entryDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.entryDelete(
            uuid: arguments.string(required: "uuid"),
            lookup: arguments.json(required: "lookup")
        )
        return TypedQuery(query)
    }

    func attach(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attach(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string("account_id"),
            namespaceID: arguments.string("namespace_id"),
            sequence: arguments.integer("sequence"),
            skipIfLookupUnchanged: arguments.flag("skip_if_lookup_unchanged"),
            skipIfReplaceHasValue: arguments.flag("skip_if_replace_has_value"),
            addIfNoMatch: arguments.flag("add_if_no_match"),
            approveIfMatch: arguments.flag("approve_if_match"),
            runOnce: arguments.flag("run_once"),
            delay: arguments.integer("delay"),
            globalCounter: arguments.flag("global_counter")
        )
        return TypedQuery(query)
    }

    func attachSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attachSet(
            uuid: arguments.string(required: "uuid"),
            sequence: arguments.integer("sequence"),
            skipIfLookupUnchanged: arguments.flag("skip_if_lookup_unchanged"),
            skipIfReplaceHasValue: arguments.flag("skip_if_replace_has_value"),
            addIfNoMatch: arguments.flag("add_if_no_match"),
            approveIfMatch: arguments.flag("approve_if_match"),
            runOnce: arguments.flag("run_once"),
            delay: arguments.integer("delay"),
            globalCounter: arguments.flag("global_counter")
        )
        return TypedQuery(query)
    }

    func detach(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.detach(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
