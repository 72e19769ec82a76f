// Written by `make generate` from Generator/Spec/service/message.yaml. Do not edit.

import AmbraSDK

/// The calls of `Message` by name.
struct MessageCalls<Mode: ContractMode> {
    let service: MessageService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "count": return try count(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.list()
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            body: arguments.string(required: "body"),
            namespaceID: arguments.string("namespace_id"),
            userID: arguments.string("user_id"),
            groupID: arguments.string("group_id"),
            locationID: arguments.string("location_id"),
            accountID: arguments.string("account_id"),
            email: arguments.string("email"),
            shareCode: arguments.string("share_code"),
            studyID: arguments.string("study_id"),
            studyRequestID: arguments.string("study_request_id"),
            queryID: arguments.string("query_id"),
            subject: arguments.string("subject"),
            parentID: arguments.string("parent_id")
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

    func count(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.count(reset: arguments.flag("reset"))
        return TypedQuery(query)
    }
}
