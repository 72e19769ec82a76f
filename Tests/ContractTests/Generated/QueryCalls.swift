// Written by `make generate` from Generator/Spec/service/query.yaml. Do not edit.

import AmbraSDK

/// The calls of `Query` by name.
struct QueryCalls<Mode: ContractMode> {
    let service: QueryService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "count": return try count(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "seen": return try seen(arguments)
        case "status_set": return try statusSet(arguments)
        case "attachment_add": return try attachmentAdd(arguments)
        case "attachment_commit": return try attachmentCommit(arguments)
        case "attachment_delete": return try attachmentDelete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.list()
        return TypedQuery(query)
    }

    func count(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.count()
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            groupID: arguments.string(required: "group_id"),
            subject: arguments.string("subject"),
            body: arguments.string("body"),
            queryType: arguments.string("query_type"),
            ownerNamespaceID: arguments.string("owner_namespace_id"),
            ownerUserID: arguments.string("owner_user_id"),
            createdStudyID: arguments.string("created_study_id"),
            recipients: arguments.json("recipients"),
            notify: arguments.strings("notify"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            queryType: arguments.string("query_type"),
            groupID: arguments.string("group_id"),
            subject: arguments.string("subject"),
            body: arguments.string("body"),
            ownerUserID: arguments.string("owner_user_id"),
            recipients: arguments.json("recipients"),
            notify: arguments.strings("notify"),
            customfields: arguments.map("customfield_param")
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

    func seen(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.seen(
            uuid: arguments.string(required: "uuid"),
            messageID: arguments.string("message_id")
        )
        return TypedQuery(query)
    }

    func statusSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.statusSet(
            uuid: arguments.string(required: "uuid"),
            old: arguments.string(required: "old"),
            new: arguments.string(required: "new")
        )
        return TypedQuery(query)
    }

    func attachmentAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attachmentAdd(
            queryID: arguments.string(required: "query_id"),
            name: arguments.string(required: "name"),
            length: arguments.integer(required: "length"),
            type: arguments.string(required: "type"),
            thumbnailLength: arguments.integer("thumbnail_length"),
            thumbnailType: arguments.string("thumbnail_type")
        )
        return TypedQuery(query)
    }

    func attachmentCommit(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attachmentCommit(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func attachmentDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attachmentDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
