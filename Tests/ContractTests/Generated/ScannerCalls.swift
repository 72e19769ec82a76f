// Written by `make generate` from Generator/Spec/service/scanner.yaml. Do not edit.

import AmbraSDK

/// The calls of `Scanner` by name.
struct ScannerCalls<Mode: ContractMode> {
    let service: ScannerService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            siteID: arguments.string(required: "site_id"),
            name: arguments.string(required: "name"),
            modality: arguments.string("modality"),
            serialNo: arguments.string("serial_no"),
            manufacturer: arguments.string("manufacturer"),
            model: arguments.string("model"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            modality: arguments.string("modality"),
            serialNo: arguments.string("serial_no"),
            manufacturer: arguments.string("manufacturer"),
            model: arguments.string("model"),
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
}
