// Written by `make generate` from Generator/Spec/service/hl7.yaml. Do not edit.

import AmbraSDK

/// The calls of `Hl7` by name.
struct HL7Calls<Mode: ContractMode> {
    let service: HL7Service<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "study_report": return try studyReport(arguments)
        case "extract_report": return try extractReport(arguments)
        case "parse_fields": return try parseFields(arguments)
        case "template_list": return try templateList(arguments)
        case "template_add": return try templateAdd(arguments)
        case "template_set": return try templateSet(arguments)
        case "template_get": return try templateGet(arguments)
        case "template_render": return try templateRender(arguments)
        case "template_delete": return try templateDelete(arguments)
        case "transform_list": return try transformList(arguments)
        case "transform_add": return try transformAdd(arguments)
        case "transform_set": return try transformSet(arguments)
        case "transform_get": return try transformGet(arguments)
        case "transform_delete": return try transformDelete(arguments)
        case "transform_test": return try transformTest(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            message: arguments.string(required: "message"),
            accessionNumber: arguments.string("accession_number")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            uuid: arguments.string(required: "uuid"),
            raw: arguments.flag(required: "raw"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func studyReport(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.studyReport(studyID: arguments.string(required: "study_id"))
        return TypedQuery(query)
    }

    func extractReport(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.extractReport(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func parseFields(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.parseFields(
            message: arguments.string(required: "message"),
            fields: arguments.strings("fields")
        )
        return TypedQuery(query)
    }

    func templateList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateList(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func templateAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateAdd(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name"),
            body: arguments.string(required: "body")
        )
        return TypedQuery(query)
    }

    func templateSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateSet(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string(required: "name"),
            body: arguments.string(required: "body")
        )
        return TypedQuery(query)
    }

    func templateGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func templateRender(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateRender(
            uuid: arguments.string(required: "uuid"),
            studyID: arguments.string(required: "study_id"),
            hl7ID: arguments.string("hl7_id"),
            text: arguments.flag("text"),
            hex: arguments.flag("hex")
        )
        return TypedQuery(query)
    }

    func templateDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.templateDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func transformList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.transformList(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func transformAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.transformAdd(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name"),
            orderBy: arguments.integer(required: "order_by"),
            conditions: arguments.json(required: "conditions"),
            replacements: arguments.json(required: "replacements")
        )
        return TypedQuery(query)
    }

    func transformSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.transformSet(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string(required: "name"),
            orderBy: arguments.integer(required: "order_by"),
            conditions: arguments.json(required: "conditions"),
            replacements: arguments.json(required: "replacements")
        )
        return TypedQuery(query)
    }

    func transformGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.transformGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func transformDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.transformDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func transformTest(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.transformTest(hl7: arguments.string(required: "hl7"))
        return TypedQuery(query)
    }
}
