// Written by `make generate` from Generator/Spec/service/case.yaml. Do not edit.

import AmbraSDK

/// The calls of `Case` by name.
struct CaseCalls<Mode: ContractMode> {
    let service: CaseService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "get": return try get(arguments)
        case "list": return try list(arguments)
        case "set": return try set(arguments)
        case "return_method": return try `return`(arguments)
        case "delete": return try delete(arguments)
        case "attach": return try attach(arguments)
        default: return nil
        }
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string("account_id"))
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            submitted: arguments.flag("submitted"),
            customfields: arguments.map("customfield_param"),
            completed: arguments.flag("completed"),
            closed: arguments.flag("closed"),
            caseStatus: arguments.string("case_status"),
            assignedAdminID: arguments.string("assigned_admin_id"),
            assignedMedicalID: arguments.string("assigned_medical_id")
        )
        return TypedQuery(query)
    }

    func `return`(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.`return`(
            uuid: arguments.string(required: "uuid"),
            reason: arguments.string(required: "reason")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func attach(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attach(
            uuid: arguments.string(required: "uuid"),
            studyID: arguments.string(required: "study_id"),
            detach: arguments.flag("detach")
        )
        return TypedQuery(query)
    }
}
