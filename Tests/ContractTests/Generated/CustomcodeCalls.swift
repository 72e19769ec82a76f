// Written by `make generate` from Generator/Spec/service/customcode.yaml. Do not edit.

import AmbraSDK

/// The calls of `Customcode` by name.
struct CustomcodeCalls<Mode: ContractMode> {
    let service: CustomcodeService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        case "zip": return try zip(arguments)
        case "delete": return try delete(arguments)
        case "list": return try list(arguments)
        case "deploy": return try deploy(arguments)
        case "undeploy": return try undeploy(arguments)
        case "deploy_get": return try deployGet(arguments)
        case "deploy_list": return try deployList(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name"),
            type: arguments.choice(required: "type"),
            language: arguments.choice(required: "language"),
            code: arguments.string(required: "code"),
            settings: arguments.json("settings"),
            zip: arguments.bytes("zip")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            code: arguments.string("code"),
            settings: arguments.json("settings"),
            zip: arguments.bytes("zip")
        )
        return TypedQuery(query)
    }

    func zip(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.zip(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func deploy(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deploy(
            uuid: arguments.string(required: "uuid"),
            namespaceID: arguments.string(required: "namespace_id")
        )
        return TypedQuery(query)
    }

    func undeploy(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.undeploy(deploymentID: arguments.string(required: "deployment_id"))
        return TypedQuery(query)
    }

    func deployGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deployGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func deployList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deployList(
            namespaceID: arguments.string("namespace_id"),
            customcodeID: arguments.string("customcode_id")
        )
        return TypedQuery(query)
    }
}
