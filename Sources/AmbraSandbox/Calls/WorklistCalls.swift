import AmbraCatalogue
import Foundation

/// Scheduled procedure steps as a worklist has them.
enum WorklistCalls {
    static let handlers: [String: Handler] = ["/order/sps/find": find, "/order/sps/status": setStatus]

    private static let ended: Set<String> = ["COMPLETED", "DISCONTINUED"]

    /// The steps of an account that are not over, each with the fields of its order.
    @Sendable private static func find(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let user = try call.caller()
        let id = call.parameters.value("account_id") ?? user.accountIDs.first ?? ""
        guard user.accountIDs.contains(id), let account = model.directory.accounts[id] else { throw .notFound(id) }
        if call.parameters.value("node_id") == nil { try model.check("order_view", call, in: account.namespaceID) }
        let orders = Dictionary(
            model.store.rows(RecordQuery(model.layout("/order"), ["_account": id])).map {
                ($0["uuid"]?.string ?? "", $0)
            }
        ) { $1 }
        var kinds: [String: Column] = [:]
        for (name, kind) in model.layout("/order").kinds() { kinds["ord." + name] = kind }
        for (name, kind) in model.layout("/order/sps").kinds() { kinds["order_sps." + name] = kind }
        let request = try ListRequest(call.parameters, of: call.call, columns: Columns(object: "sps", kinds: kinds))
        let steps = model.store.rows(RecordQuery(model.layout("/order/sps"), ["_account": id])).compactMap {
            row -> [String: JSON]? in
            guard let order = row["_parent"]?.string.flatMap({ orders[$0] }),
                !ended.contains(row["mpps_status"]?.string ?? "")
            else { return nil }
            var joined: [String: JSON] = [:]
            for (name, value) in order { joined["ord." + name] = value }
            for (name, value) in row { joined["order_sps." + name] = value }
            return joined
        }
        let fields = Catalogue.shared.record(named: "OrderSps")?.fields.map(\.name) ?? []
        let sps = request.apply(steps).map { step -> JSON in
            var shown: [String: JSON] = [:]
            for name in fields
            where !["id", "order_id", "created", "created_by", "updated", "updated_by"].contains(name) {
                let own = step["order_sps." + name] ?? .null
                shown[name] = own == .null ? step["ord." + name] ?? .null : own
            }
            return .object(shown)
        }
        return ["sps": .array(sps)]
    }

    /// A gateway tells how a step stands. A step is named by the UID that it was given, or by its own id.
    @Sendable private static func setStatus(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let (layout, uid) = (model.layout("/order/sps"), call.parameters["mpps_uid"] ?? "")
        let account = node["_account"]?.string ?? ""
        let steps = model.store.rows(RecordQuery(layout, ["_account": account]))
        guard
            let step = steps.first(where: { $0["mpps_uid"]?.string == uid })
                ?? steps.first(where: { $0["scheduled_procedure_step_id"]?.string == uid || $0["uuid"]?.string == uid })
        else { throw .notFound(uid) }
        model.store.update(
            step["uuid"]?.string ?? "",
            ["mpps_uid": .string(uid), "mpps_status": .optional(call.parameters["mpps_status"])], in: layout)
        return [:]
    }
}
