import AmbraCatalogue

/// The deployments of custom codes to namespaces.
enum CustomcodeCalls {
    static let handlers: [String: Handler] = [
        "/customcode/deploy": deploy,
        "/customcode/undeploy": undeploy,
        "/customcode/deploy/get": get,
        "/customcode/deploy/list": list,
    ]

    @Sendable private static func deploy(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let code = try code(call.parameters.value("uuid") ?? "", model, call, "customcode_deploy")
        let place = try NamespaceRecord(model, call, name: "namespace_id")
        let codeID = code["uuid"]?.string ?? ""
        guard !model.allKept(.deployment, of: codeID).contains(where: { $0["namespace_id"]?.string == place.id }) else {
            throw Refusal("ALREADY", subtype: .string(place.id))
        }
        let id = Identifier.new()
        let values: [String: JSON] = [
            "namespace_id": .string(place.id), "created": .string(ServiceTime.format(call.now)),
            "updated": .string(ServiceTime.format(call.now)), "created_by": .string(try call.caller().id),
        ]
        model.keep(
            .deployment,
            KeptRecord(id: id, parent: codeID, account: code["_account"]?.string, values: values))
        return ["uuid": .string(id)]
    }

    @Sendable private static func undeploy(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("deployment_id") ?? ""
        guard let deployment = model.kept(.deployment, id) else { throw .notFound(id) }
        _ = try code(deployment.parent, model, call, "customcode_deploy")
        model.forget(.deployment, id)
        return [:]
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters.value("uuid") ?? ""
        guard let deployment = model.kept(.deployment, id) else { throw .notFound(id) }
        let code = try code(deployment.parent, model, call, "customcode_view")
        return call.call.returns.reduce(into: shown(deployment, code, model)) { answer, field in
            answer[field.name] = answer[field.name] ?? .null
        }
    }

    /// The deployments of a custom code, or those in a namespace, or all that the caller may see.
    @Sendable private static func list(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let request = try ListRequest(call.parameters, of: call.call, columns: Columns(record: "CustomcodeDeploy"))
        let wanted = call.parameters.value("customcode_id")
        if let wanted { _ = try code(wanted, model, call, "customcode_view") }
        let place = call.parameters.value("namespace_id")
        if place != nil { _ = try NamespaceRecord(model, call, name: "namespace_id") }
        var rows: [[String: JSON]] = []
        for account in try call.caller().accountIDs {
            for deployment in model.allKept(.deployment, inAccount: account) {
                guard wanted == nil || deployment.parent == wanted,
                    place == nil || deployment["namespace_id"]?.string == place,
                    let code = try? code(deployment.parent, model, call, "customcode_view")
                else { continue }
                rows.append(shown(deployment, code, model))
            }
        }
        return request.page.answer("deployments", request.apply(rows, searched: ["customcode_name"]))
    }

    private static func shown(
        _ deployment: KeptRecord, _ code: [String: JSON], _ model: ServiceModel
    ) -> [String: JSON] {
        let namespace = deployment["namespace_id"]?.string.flatMap { model.directory.namespaces[$0] }
        return deployment.values.merging([
            "uuid": .string(deployment.id), "customcode_id": .string(deployment.parent),
            "customcode_name": code["name"] ?? .null, "namespace_name": .optional(namespace?.name),
            "account_id": .optional(deployment.account),
        ]) { $1 }
    }

    private static func code(
        _ id: String, _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> [String: JSON] {
        return try model.visibleRecord(id, of: "/customcode", needing: flag, call)
    }
}

extension ServiceModel {
    /// Refuses to change or remove a custom code that is deployed.
    func checkDeployed(_ row: [String: JSON]) throws(Refusal) {
        guard allKept(.deployment, of: row["uuid"]?.string ?? "").isEmpty else {
            throw Refusal("IS_DEPLOYED", subtype: row["uuid"])
        }
    }
}
