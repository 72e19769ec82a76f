// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

import AmbraSDK

/// The calls of `Study` by name.
struct StudyCalls<Mode: ContractMode> {
    let service: StudyService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "get": return try get(arguments)
        case "share": return try share(arguments)
        case "pdf_hl7": return try pdfHL7(arguments)
        case "delete": return try delete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(extra: arguments.flag("extra"), limitHL7: arguments.integer("limit_hl7"))
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func share(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.share(
            status: arguments.choice(required: "status"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            uuid: arguments.string("uuid"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            name: arguments.string("name"),
            first: arguments.string("first"),
            last: arguments.string("last"),
            tags: arguments.strings("tags"),
            until: arguments.date("until"),
            from: arguments.date("from"),
            cover: arguments.bytes("cover"),
            form: arguments.json("form"),
            weight: arguments.number("weight"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param"),
            customfieldsByName: arguments.map("customfield_'"),
            code: arguments.string("code")
        )
        return TypedQuery(query)
    }

    func pdfHL7(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pdfHL7(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
