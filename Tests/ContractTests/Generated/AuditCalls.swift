// Written by `make generate` from Generator/Spec/service/audit.yaml. Do not edit.

import AmbraSDK

/// The calls of `Audit` by name.
struct AuditCalls<Mode: ContractMode> {
    let service: AuditService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "object": return try object(arguments)
        case "user": return try user(arguments)
        case "account": return try account(arguments)
        case "deleted": return try deleted(arguments)
        case "log": return try log(arguments)
        case "failedlogins": return try failedLogins(arguments)
        default: return nil
        }
    }

    func object(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.object(
            uuid: arguments.string(required: "uuid"),
            reverse: arguments.flag("reverse"),
            download: arguments.flag("download"),
            customfieldDetail: arguments.flag("customfield_detail")
        )
        return TypedQuery(query)
    }

    func user(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.user(
            userID: arguments.string(required: "user_id"),
            accountID: arguments.string(required: "account_id"),
            reverse: arguments.flag("reverse"),
            studyFields: arguments.json("study_fields"),
            download: arguments.flag("download")
        )
        return TypedQuery(query)
    }

    func account(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.account(
            accountID: arguments.string(required: "account_id"),
            reverse: arguments.flag("reverse"),
            download: arguments.flag("download")
        )
        return TypedQuery(query)
    }

    func deleted(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deleted(
            accountID: arguments.string(required: "account_id"),
            type: arguments.string(required: "type")
        )
        return TypedQuery(query)
    }

    func log(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.log(
            bucket: arguments.string(required: "bucket"),
            parameters: arguments.map("rest_params")
        )
        return TypedQuery(query)
    }

    func failedLogins(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.failedLogins(
            accountID: arguments.string(required: "account_id"),
            fromTime: arguments.integer("from_time")
        )
        return TypedQuery(query)
    }
}
