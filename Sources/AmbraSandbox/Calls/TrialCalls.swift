import AmbraCatalogue
import Foundation

/// The queries and quality control tasks of trials: their status, who has seen them, their attachments.
enum TrialCalls {
    static let handlers: [String: Handler] = [
        "/query/status/set": setQueryStatus, "/qctask/status/set": setTaskStatus, "/query/seen": seen,
        "/query/count": count, "/query/attachment/commit": commit,
    ]

    private static let seenLayout = TableLayout(table: "query_seen", record: "QuerySeen", texts: ["status"])

    /// The record that a call names, if the caller may know of it.
    private static func find(
        _ path: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        return try model.visibleRecord(id, of: path, call)
    }

    @Sendable private static func setQueryStatus(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] { try setStatus("/query", "query_status", &model, call) }

    @Sendable private static func setTaskStatus(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] { try setStatus("/qctask", "qctask_status", &model, call) }

    /// Changes a status, unless somebody else has changed it meanwhile.
    private static func setStatus(
        _ path: String, _ column: String, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try find(path, model, call)
        let status = row[column]?.string ?? ""
        guard status.isEmpty || status == call.parameters["old"] else {
            throw Refusal("STALE", subtype: .string(status))
        }
        let new = call.parameters["new"] ?? ""
        guard new.count <= 64, !new.contains("\n") else { throw Refusal("INVALID_TAG", subtype: .string("new")) }
        var changes: [String: JSON] = [column: .string(new)]
        changes["last_status_change"] = .string(ServiceTime.format(call.now))
        changes["updated"] = changes["last_status_change"]
        model.store.update(row["uuid"]?.string ?? "", changes, in: model.layout(path))
        return [:]
    }

    /// Keeps that the caller has seen a query, up to a message.
    @Sendable private static func seen(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let row = try find("/query", model, call)
        let (query, user) = (row["uuid"]?.string ?? "", try call.caller().id)
        let id = query + "/" + user
        model.store.delete(id, from: seenLayout)
        var entry = model.record(id, account: row["_account"]?.string, by: user, at: call.now)
        entry["query_id"] = .string(query)
        entry["user_id"] = .string(user)
        entry["message_id"] = .optional(call.parameters.value("message_id"))
        model.store.insert(entry, into: seenLayout)
        return [:]
    }

    /// Counts the queries of the caller's accounts: theirs that they have not seen, nobody's, and those that have
    /// changed since they saw them.
    @Sendable private static func count(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let queries = model.store.rows(RecordQuery(model.layout("/query"))).filter { model.isVisible($0, to: user) }
        let seen = Dictionary(
            model.store.rows(RecordQuery(seenLayout, ["user_id": user.id])).map {
                ($0["query_id"]?.string ?? "", $0["created"]?.string ?? "")
            }
        ) { $1 }
        var (assigned, unassigned, unread) = (0, 0, 0)
        for query in queries {
            let last = seen[query["uuid"]?.string ?? ""]
            switch query["owner_user_id"]?.string {
            case nil: unassigned += 1
            case user.id where last == nil: assigned += 1
            default: break
            }
            let reply = query["last_reply"]?.string ?? query["updated"]?.string ?? ""
            if let last, reply > last { unread += 1 }
        }
        return [
            "count_assigned": .integer(assigned), "count_unassigned": .integer(unassigned),
            "count_unread": .integer(unread),
        ]
    }

    /// Says that an attachment is there.
    @Sendable private static func commit(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try find("/query/attachment", model, call)
        guard row["phantom"]?.flag == true else { throw Refusal("NOT_PHANTOM", subtype: row["uuid"]) }
        model.store.update(
            row["uuid"]?.string ?? "", ["phantom": .flag(false)], in: model.layout("/query/attachment"))
        return [:]
    }
}
