import AmbraCatalogue
import Foundation

/// What waits for users: studies to approve, results of searches, gateways that ask for a connection.
enum ActivityCalls {
    static let handlers: [String: Handler] = ["/activity/get": get, "/activity/delete": delete]

    static let listings: [String: Listing] = ["/activity/list": list, "/activity/list/count": count]

    static let layout = TableLayout(
        table: "activity", record: "Activity", texts: ["job_id"], indexes: [["study_id"]])

    private static let fields = Catalogue.shared.record(named: "Activity")?.fields.map(\.name) ?? []

    /// The activities of the caller's accounts and their own.
    private static func query(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> (RecordQuery, Page) {
        let user = try call.caller()
        let columns = Columns(object: "activity", kinds: layout.kinds())
        let request = try ListRequest(call.parameters, of: call.call, columns: columns)
        var query = RecordQuery(layout, request)
        query.lastOrder = "id DESC"
        let accounts = call.parameters.value("account_id").map { id in user.accountIDs.filter { $0 == id } }
        if call.parameters.flag("strict_account_filter"), let accounts {
            query.require("_account", oneOf: accounts)
        } else {
            query.require("_account", oneOf: accounts ?? user.accountIDs, or: "_owner", user.id)
        }
        return (query, request.page)
    }

    @Sendable private static func list(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let (query, page) = try query(model, call)
        let (now, around) = (call.now, model.surroundings(call))
        return model.reading(query, page, call, as: "activities") { row, model in
            .object(shown(row, model, around, at: now))
        }
    }

    @Sendable private static func count(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        var (query, _) = try query(model, call)
        query.limit = 0
        let store = model.store
        return { [query] in ["count": .integer(await store.page(query, counted: true).count)] }
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        shown(try find(model, call), model, model.surroundings(call), at: call.now)
    }

    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        model.store.delete(try find(model, call)["uuid"]?.string ?? "", from: layout)
        return [:]
    }

    private static func find(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON] {
        let (id, user) = (call.parameters["uuid"] ?? "", try call.caller())
        guard let row = model.store.row(id, in: layout),
            model.isVisible(row, to: user) || row["_owner"]?.string == user.id
        else { throw .notFound(id) }
        return row
    }

    private static func shown(
        _ row: [String: JSON], _ model: ServiceModel, _ around: StudyRow.Surroundings, at now: Date
    ) -> [String: JSON] {
        var shown = RowValues.answer(row, fields).filter { $0.value != .null }
        if row["type"] == .string("STUDY_APPROVE"),
            let study = row["study_id"]?.string.flatMap({ model.study($0, at: now) })
        {
            shown["study"] = .object(StudyRow.fields(of: study, around))
            let searches = RecordQuery(NodeJobs.layout, ["study_id": study.id, "kind": NodeJobs.Kind.search.rawValue])
            let orders = model.store.rows(searches).last { $0["status"] == .string("S") }?["results"]
            if let orders, orders.array?.isEmpty == false { shown["mwl_orders"] = orders }
        }
        return shown
    }
}

extension ServiceModel {
    /// Makes an activity for the members of an account.
    @discardableResult
    mutating func addActivity(
        _ type: String, account: String?, _ values: [String: JSON], by user: AccountDirectory.User?, at now: Date
    ) -> String {
        var row = record(Identifier.new(), account: account, by: user?.id, at: now)
        row["created_by"] = .optional(user?.name)
        row["type"] = .string(type)
        row["priority"] = .integer(0)
        store.insert(row.merging(values) { $1 }, into: ActivityCalls.layout)
        return row["uuid"]?.string ?? ""
    }

    /// Makes the activity of a study that is to be approved.
    mutating func addApproval(of study: StudyRecord, reason: String, _ call: Invocation) {
        addActivity(
            "STUDY_APPROVE", account: directory.account(of: study.phiNamespace),
            [
                "study_id": .string(study.id), "namespace_id": .string(study.phiNamespace),
                "namespace_name": .optional(directory.namespaces[study.phiNamespace]?.name),
                "share_message": study.marks["share_message"] ?? .null, "approval_reason": .string(reason),
            ], by: call.user, at: call.now)
    }

    /// Removes the activities whose columns have some values.
    mutating func removeActivities(_ values: [String: String]) {
        for row in store.rows(RecordQuery(ActivityCalls.layout, values)) {
            store.delete(row["uuid"]?.string ?? "", from: ActivityCalls.layout)
        }
    }
}
