// Written by `make generate` from Generator/Spec/service/tag.yaml. Do not edit.

import AmbraSDK

/// The calls of `Tag` by name.
struct TagCalls<Mode: ContractMode> {
    let service: TagService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "delete": return try delete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(object: arguments.choice(required: "object"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            tag: arguments.string(required: "tag"),
            object: arguments.choice(required: "object"),
            objectID: arguments.string(required: "object_id")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(
            tag: arguments.string(required: "tag"),
            object: arguments.choice(required: "object"),
            objectID: arguments.string(required: "object_id")
        )
        return TypedQuery(query)
    }
}
