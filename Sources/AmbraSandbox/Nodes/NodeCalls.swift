import AmbraCatalogue
import Foundation

/// What a gateway tells and asks besides its work.
enum NodeCalls {
    static let handlers: [String: Handler] = [
        "/node/configuration": configuration, "/node/performance/set": setPerformance,
        "/node/performance/get": getPerformance, "/node/event": event, "/node/log": log, "/node/xml": xml,
        "/node/study/queued": queued, "/node/study/anonymized": anonymized, "/node/approve": approve,
        "/node/connect": connect,
    ]

    static let listings: [String: Listing] = ["/node/public": listPublic]

    @Sendable private static func configuration(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let account = node["_account"]?.string.flatMap { model.directory.accounts[$0] }
        let query = RecordQuery(model.layout("/destination"), ["node_id": node["uuid"]?.string ?? ""])
        let resource = Resource.at("/destination")
        let destinations = model.store.rows(query).map { row -> JSON in
            guard let resource else { return .null }
            return .object(model.shown(row, resource.rowFields, resource, []))
        }
        let settings = account.flatMap { model.store.row($0.id, in: model.layout("/account"))?["settings"] }
        return [
            "storage_namespace": node["storage_namespace"]?.string.map { .string($0) }
                ?? .optional(account?.namespaceID),
            "configuration": node["configuration"] ?? .null, "destinations": .array(destinations),
            "account_settings": .object(["study_search_modifiers": settings?["study_search_modifiers"] ?? .null]),
        ]
    }

    // MARK: Performance

    @Sendable private static func setPerformance(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = try model.node(of: call)["uuid"]?.string ?? ""
        model.store.update(
            id, ["performance_data": .optional(call.parameters["data"])], in: model.layout("/node"))
        return [:]
    }

    @Sendable private static func getPerformance(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try node(model, call, needing: "node_view")
        return ["data": row["performance_data"]?.string.flatMap { try? JSON(reading: $0) } ?? .null]
    }

    /// The gateway that a call names, if the caller is that gateway or a member of its account.
    private static func node(
        _ model: ServiceModel, _ call: Invocation, needing flag: String
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        guard let row = model.store.row(id, in: model.layout("/node")), model.isVisible(row, to: try call.caller())
        else { throw .notFound(id) }
        guard call.user?.id != id else { return row }
        try model.check(flag, call, inAccountOf: row)
        return row
    }

    // MARK: Events, logs and messages

    private static let events = TableLayout(table: "node_event", record: "NodeEvent")

    /// Counts an event of a destination, unless it is outside of the times at which the destination is looked after.
    @Sendable private static func event(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let id = call.parameters["destination_id"] ?? ""
        guard let destination = model.store.row(id, in: model.layout("/destination")),
            destination["_account"] == node["_account"]
        else { throw .notFound(id) }
        guard ServiceSchedule(destination["c_echo_schedule"])?.isOn(at: call.now) ?? true else {
            throw Refusal("SCHEDULE_IS_OFF", subtype: .string(id))
        }
        let (nodeID, event) = (node["uuid"]?.string ?? "", call.parameters["event"] ?? "")
        let query = RecordQuery(events, ["node_id": nodeID, "destination_id": id, "event": event])
        var row = model.store.rows(query).first ?? [:]
        let count = (row["count"]?.integer ?? 0) + 1
        if let known = row["uuid"]?.string {
            model.store.update(known, ["count": .integer(count)], in: events)
        } else {
            row = model.record(Identifier.new(), account: node["_account"]?.string, by: nil, at: call.now)
            row.merge(["node_id": .string(nodeID), "destination_id": .string(id), "event": .string(event)]) { $1 }
            row["count"] = .integer(count)
            model.store.insert(row, into: events)
        }
        model.note(
            "NODE_EVENT", id: id, type: "Destination", account: node["_account"]?.string,
            what: destination["name"]?.string, detail: .object(["event": .string(event), "count": .integer(count)]),
            call)
        return [:]
    }

    @Sendable private static func log(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let row = try node(model, call, needing: "node_view")
        let times = ["start", "end"].map { ServiceTime.parse(call.parameters[$0] ?? "", zone: .gmt)?.date }
        guard let start = times[0], let end = times[1], start < end else { throw Refusal("INVALID_RANGE") }
        guard waiting(.log, row, model) < 3 else { throw Refusal("TRY_LATER") }
        var payload: [String: JSON] = [:]
        for name in ["start", "end", "type"] { payload[name] = .optional(call.parameters[name]) }
        model.addJob(
            .log, node: row["uuid"]?.string, payload: payload, by: call.user?.id, account: row["_account"]?.string,
            at: call.now)
        return [:]
    }

    /// The jobs of a kind that a gateway has not taken.
    private static func waiting(_ kind: NodeJobs.Kind, _ node: [String: JSON], _ model: ServiceModel) -> Int {
        var query = RecordQuery(NodeJobs.layout, ["node_id": node["uuid"]?.string ?? "", "kind": kind.rawValue])
        query.require("status", oneOf: [NodeJobs.Status.queued, NodeJobs.Status.offered])
        return model.store.count(query)
    }

    /// A message of a user waits for the gateway's ping; one of the gateway itself is kept in its audit trail.
    @Sendable private static func xml(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let row = try node(model, call, needing: "node_view")
        let text = call.parameters["xml"] ?? ""
        guard XMLForm.isBalanced(text) else { throw Refusal("INVALID_XML") }
        guard call.user?.id != row["uuid"]?.string else {
            model.note(
                "NODE_XML", id: row["uuid"]?.string ?? "", type: "Node", account: row["_account"]?.string,
                what: row["name"]?.string, detail: .string(text), call)
            return [:]
        }
        guard waiting(.xml, row, model) < 100 else { throw Refusal("FULL") }
        model.addJob(
            .xml, node: row["uuid"]?.string, payload: ["xml": .string(text)], by: call.user?.id,
            account: row["_account"]?.string, at: call.now)
        return [:]
    }

    // MARK: Studies

    /// Shows in the progress of the gateway that a study is on its way.
    @Sendable private static func queued(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        var row = model.record(
            Identifier.new(), account: node["_account"]?.string, by: node["uuid"]?.string, at: call.now)
        row["_parent"] = node["uuid"]
        row["node_id"] = node["uuid"]
        row["study_uid"] = .optional(call.parameters["study_uid"])
        row["queue"] = .string("push")
        row["state"] = .string("queued")
        model.store.insert(row, into: model.layout("/node/progress"))
        return [:]
    }

    /// A phantom that waits for a study waits for it under its new UID.
    @Sendable private static func anonymized(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let (old, new) = (call.parameters["old_study_uid"] ?? "", call.parameters["new_study_uid"] ?? "")
        let rows = model.store.rows(RecordQuery(StudyTable.layout, ["study_uid": old]))
        for var study in rows.compactMap(StudyRecord.init)
        where study.isPhantom && model.directory.account(of: study.phiNamespace) == node["_account"]?.string {
            study.studyUID = new
            model.put(study, at: call.now)
        }
        return [:]
    }

    // MARK: Connections

    private static let connections = TableLayout(table: "node_connect", record: "NodeConnect")

    private static func connection(_ node: String, _ account: String, _ model: ServiceModel) -> [String: JSON]? {
        model.store.rows(RecordQuery(connections, ["node_id": node, "from_account_id": account])).first
    }

    @Sendable private static func listPublic(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        let account = try account(model, call, needing: "node_connect")
        let fields = Catalogue.shared.record(named: "PublicNode")?.fields.map(\.name) ?? []
        let kinds = model.layout("/node").kinds().filter { fields.contains($0.key) }
        for name in call.parameters.names where name.hasPrefix("filter.") && !name.hasPrefix("filter.facility_") {
            throw Refusal("INVALID_FILTER", subtype: .string(name))
        }
        let request = try ListRequest(
            call.parameters, of: call.call, columns: Columns(object: "node", kinds: kinds))
        var query = RecordQuery(model.layout("/node"), request)
        query.require("is_public", "1")
        return model.reading(query, request.page, call, as: "nodes") { row, model in
            var shown = RowValues.answer(row, fields)
            let known = connection(row["uuid"]?.string ?? "", account.id, model)
            shown["connect_status"] = known?["status"] ?? .string("NONE")
            return .object(shown)
        }
    }

    private static func account(
        _ model: ServiceModel, _ call: Invocation, needing flag: String
    ) throws(Refusal) -> AccountDirectory.Account {
        let id = call.parameters["account_id"] ?? ""
        let account = try model.ownAccount(id, call)
        try model.check(flag, call, in: account.namespaceID)
        return account
    }

    /// Asks for a connection; the account of the gateway gets an activity.
    @Sendable private static func connect(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(model, call, needing: "node_connect")
        let id = call.parameters["uuid"] ?? ""
        guard let node = model.store.row(id, in: model.layout("/node")), node["is_public"]?.flag == true else {
            throw .notFound(id)
        }
        switch connection(id, account.id, model)?["status"]?.string {
        case "CONNECTED": throw Refusal("ALREADY_CONNECTED")
        case "PENDING": throw Refusal("ALREADY_PENDING")
        default: break
        }
        let owner = node["_account"]?.string
        var row = model.record(Identifier.new(), account: owner, by: call.user?.id, at: call.now)
        row["node_id"] = .string(id)
        row["from_account_id"] = .string(account.id)
        row["to_account_id"] = .optional(owner)
        row["message"] = .optional(call.parameters.value("message"))
        row["status"] = .string("PENDING")
        model.store.insert(row, into: connections)
        model.addActivity(
            "NODE_CONNECT", account: owner,
            [
                "node_id": .string(id), "node_name": node["name"] ?? .null, "account_id": .string(account.id),
                "account_name": .string(account.name), "message": row["message"] ?? .null,
                "node_connect_id": row["uuid"] ?? .null,
            ], by: call.user, at: call.now)
        return [:]
    }

    @Sendable private static func approve(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try node(model, call, needing: "node_approve_connect")
        let account = call.parameters["account_id"] ?? ""
        guard let known = connection(node["uuid"]?.string ?? "", account, model) else { throw .notFound(account) }
        guard known["status"] != .string("CONNECTED") else { throw Refusal("ALREADY_CONNECTED") }
        let id = known["uuid"]?.string ?? ""
        model.store.update(id, ["status": .string("CONNECTED")], in: connections)
        model.removeActivities(["node_connect_id": id])
        return [:]
    }
}

/// A schedule of the service: days, and the times of a day between which something is done.
struct ServiceSchedule {
    private let json: JSON

    /// Nil for none.
    init?(_ json: JSON?) {
        guard let json, json.object?.isEmpty == false else { return nil }
        self.json = json
    }

    func isOn(at now: Date) -> Bool {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = json["tz"]?.string.flatMap { TimeZone(identifier: $0) } ?? .gmt
        let parts = calendar.dateComponents([.weekday, .hour, .minute], from: now)
        let day = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][((parts.weekday ?? 1) - 1) % 7]
        let minutes = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
        let isDay = json[day]?.isOn ?? true
        let isInside =
            isDay && minutes >= Self.minutes(json["start"]) ?? 0 && minutes <= Self.minutes(json["stop"]) ?? 1440
        return isInside != (json["invert"]?.isOn ?? false)
    }

    private static func minutes(_ json: JSON?) -> Int? {
        let parts = json?.string?.split(separator: ":").map { Int($0) } ?? []
        guard parts.count == 2, let hours = parts[0], let minutes = parts[1] else { return nil }
        return hours * 60 + minutes
    }
}

/// The outer form of XML: whether its elements are closed in order.
enum XMLForm {
    static func isBalanced(_ text: String) -> Bool {
        var (open, seen) = ([Substring](), false)
        var rest = text.trimmingPrefix { $0.isWhitespace }[...]
        guard rest.first == "<" else { return false }
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return false }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            guard let first = tag.first else { return false }
            if first == "?" || first == "!" { continue }
            let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
            if first == "/" {
                guard open.popLast() == name else { return false }
            } else if tag.last != "/" {
                open.append(name)
            }
            seen = true
        }
        return seen && open.isEmpty && rest.allSatisfy(\.isWhitespace)
    }
}
