// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

import AmbraSDK

/// The calls of `Radreport` by name.
struct RadReportCalls<Mode: ContractMode> {
    let service: RadReportService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "get": return try get(arguments)
        case "audit": return try audit(arguments)
        case "description": return try description(arguments)
        case "lock": return try lock(arguments)
        case "unlock": return try unlock(arguments)
        case "user_list": return try userList(arguments)
        case "pdf": return try pdf(arguments)
        case "fax": return try fax(arguments)
        case "email": return try email(arguments)
        case "template_list": return try templateList(arguments)
        case "template_add": return try templateAdd(arguments)
        case "template_set": return try templateSet(arguments)
        case "template_get": return try templateGet(arguments)
        case "template_get_type": return try templateGetType(arguments)
        case "template_delete": return try templateDelete(arguments)
        case "template_activate": return try templateActivate(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            studyID: arguments.string(required: "study_id"),
            type: arguments.string(required: "type"),
            fields: arguments.json("fields"),
            doUnlock: arguments.flag("do_unlock")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            fields: arguments.json("fields"),
            attachment: arguments.json("attachment"),
            doUnlock: arguments.flag("do_unlock")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func audit(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.audit(
            uuid: arguments.string(required: "uuid"),
            action: arguments.choice(required: "action"),
            detail: arguments.string(required: "detail")
        )
        return TypedQuery(query)
    }

    func description(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.description(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func lock(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.lock(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func unlock(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.unlock(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func userList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userList(userID: arguments.string(required: "user_id"))
        return TypedQuery(query)
    }

    func pdf(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pdf(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func fax(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.fax(
            uuid: arguments.string(required: "uuid"),
            number: arguments.string(required: "number")
        )
        return TypedQuery(query)
    }

    func email(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.email(
            uuid: arguments.string(required: "uuid"),
            email: arguments.string(required: "email")
        )
        return TypedQuery(query)
    }

    func templateList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateList(
            accountID: arguments.string(required: "account_id"),
            type: arguments.string("type"),
            active: arguments.flag("active")
        )
        return TypedQuery(query)
    }

    func templateAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateAdd(
            accountID: arguments.string(required: "account_id"),
            type: arguments.string(required: "type"),
            name: arguments.string(required: "name"),
            body: arguments.string(required: "body"),
            preview: arguments.string("preview"),
            options: arguments.json("options")
        )
        return TypedQuery(query)
    }

    func templateSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateSet(
            uuid: arguments.string(required: "uuid"),
            type: arguments.string("type"),
            name: arguments.string("name"),
            body: arguments.string("body"),
            preview: arguments.string("preview"),
            options: arguments.json("options")
        )
        return TypedQuery(query)
    }

    func templateGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func templateGetType(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateGetType(
            accountID: arguments.string(required: "account_id"),
            type: arguments.string(required: "type")
        )
        return TypedQuery(query)
    }

    func templateDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func templateActivate(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateActivate(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
