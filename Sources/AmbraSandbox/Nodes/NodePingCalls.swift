import Foundation

/// The calls by which a gateway takes its work and tells how it ended.
enum NodePingCalls {
    static let handlers: [String: Handler] = [
        "/node/ping": ping, "/node/ping/ack": acknowledge, "/node/deliver": deliver, "/node/retrieve": retrieve,
        "/node/webhook": webhook, "/node/metric": metric,
    ]

    /// The most jobs that one ping gives.
    private static let limit = 100

    /// Gives the jobs that nobody has taken. With `ack` they are given again until they are acknowledged.
    @Sendable private static func ping(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let id = node["uuid"]?.string ?? ""
        var query = RecordQuery(NodeJobs.layout, ["node_id": id])
        query.require("status", oneOf: [NodeJobs.Status.queued, NodeJobs.Status.offered])
        query.limit = limit
        let isAcknowledged = call.parameters.flag("ack")
        var answer: [String: JSON] = [:]
        for kind in NodeJobs.Kind.allCases { answer[kind.rawValue] = .array([]) }
        for row in model.store.rows(query) {
            guard let kind = row["kind"]?.string, let payload = row["payload"], let job = row["uuid"]?.string else {
                continue
            }
            answer[kind] = .array((answer[kind]?.array ?? []) + [payload])
            let status = isAcknowledged ? NodeJobs.Status.offered : NodeJobs.Status.taken
            model.setJob(job, status: status, at: call.now)
            if !isAcknowledged { taken(row, &model, call) }
        }
        let isOffered = NodeJobs.Kind.allCases.contains { answer[$0.rawValue]?.array?.isEmpty == false }
        answer["ack"] = .flag(isAcknowledged && isOffered)
        answer["reload_configuration"] = .flag(node["reload_configuration"]?.flag ?? false)
        let changes: [String: JSON] = [
            "last_ping": .integer(Int(call.now.timeIntervalSince1970)), "reload_configuration": .flag(false),
        ]
        model.store.update(id, changes, in: model.layout("/node"))
        return answer
    }

    @Sendable private static func acknowledge(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let offered = RecordQuery(
            NodeJobs.layout, ["node_id": node["uuid"]?.string ?? "", "status": NodeJobs.Status.offered])
        for row in model.store.rows(offered) {
            model.setJob(row["uuid"]?.string ?? "", status: NodeJobs.Status.taken, at: call.now)
            taken(row, &model, call)
        }
        return [:]
    }

    private static func taken(_ row: [String: JSON], _ model: inout ServiceModel, _ call: Invocation) {
        guard let id = row["uuid"]?.string else { return }
        model.store.update(id, ["pickup": .string(ServiceTime.format(call.now))], in: NodeJobs.layout)
        guard row["kind"] == .string(NodeJobs.Kind.push.rawValue), let study = row["study_id"]?.string,
            let destination = row["destination_id"]?.string.flatMap({
                model.store.row($0, in: model.layout("/destination"))
            })
        else { return }
        model.showPush(study, destination, status: "I", reason: nil, at: call.now)
    }

    // MARK: Ends

    @Sendable private static func deliver(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let (status, reason) = (call.parameters["status"] ?? "", call.parameters.value("status_reason"))
        guard let id = call.parameters.value("job_id") else { return try deliverLocally(node, &model, call) }
        let job = try model.job(id, of: node, [.push, .burn, .hl7])
        try end(job, status, reason, &model, call)
        guard let study = job["study_id"]?.string, job["kind"] != .string("hl7"),
            let destination = job["destination_id"]?.string.flatMap({
                model.store.row($0, in: model.layout("/destination"))
            })
        else { return [:] }
        let shown = ["S", "P", "F"].contains(status) ? status : "F"
        model.showPush(study, destination, status: shown, reason: reason, at: call.now)
        return [:]
    }

    /// A push that the gateway began by itself.
    private static func deliverLocally(
        _ node: [String: JSON], _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let missing = ["study_uid", "destination_id"].filter { call.parameters.value($0) == nil }
        guard call.parameters.flag("is_local"), missing.isEmpty else {
            let names = call.parameters.flag("is_local") ? missing : ["job_id"]
            throw Refusal("MISSING_FIELDS", subtype: .array(names.map { .string($0) }))
        }
        let id = call.parameters["destination_id"] ?? ""
        guard let destination = model.store.row(id, in: model.layout("/destination")),
            destination["_account"] == node["_account"]
        else { throw .notFound(id) }
        let study = try model.study(ofNode: node, uid: call.parameters["study_uid"] ?? "", call)
        let status = call.parameters["status"] ?? ""
        model.showPush(
            study.id, destination, status: ["S", "P", "F"].contains(status) ? status : "F",
            reason: call.parameters.value("status_reason"), at: call.now)
        return [:]
    }

    /// - Throws: `CONFLICTING_STATUS` for another end of a job that has ended.
    private static func end(
        _ job: [String: JSON], _ status: String, _ reason: String?, _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) {
        let known = job["status"]?.string ?? ""
        guard !NodeJobs.Status.ends.contains(known) || known == status || known == "P" else {
            throw call.refusal(["CONFLICTING_STATUS", "INVALID_STATUS"], known)
        }
        model.setJob(job["uuid"]?.string ?? "", status: status, reason: reason, at: call.now)
    }

    /// The end of a fetch; the webhooks of the account hear of it.
    @Sendable private static func retrieve(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let job = try model.job(call.parameters["job_id"] ?? "", of: node, [.fetch])
        let status = call.parameters["status"] ?? ""
        try end(job, status, nil, &model, call)
        var study = job["study_id"]?.string.flatMap { model.study($0, at: call.now) }
        if status == "S", study?.isThin == true {
            study?.isThin = false
            if let study { model.put(study, at: call.now) }
        }
        let events = ["S": "DESTINATION_FETCH_SUCCESS", "F": "DESTINATION_FETCH_FAIL"]
        guard let event = events[status] else { return [:] }
        var fetch = job["payload"]?.object ?? [:]
        fetch["destination_uuid"] = fetch["destination_id"]
        model.fireWebhooks(
            event, account: job["_account"]?.string, study: study, objects: ["study_fetch": fetch], at: call.now)
        return [:]
    }

    /// The end of a webhook's request that went by the gateway.
    @Sendable private static func webhook(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let job = try model.job(call.parameters["webhook_id"] ?? "", of: node, [.webhook])
        let status = call.parameters["status"] ?? ""
        try end(job, status, call.parameters.value("error_message"), &model, call)
        let error = status == "F" ? call.parameters.value("error_message") ?? "failed" : nil
        if let webhook = job["results"]?.string {
            model.store.update(webhook, ["last_error": .optional(error)], in: model.layout("/webhook"))
        }
        return [:]
    }

    /// Keeps when a step of burning a CD was done.
    @Sendable private static func metric(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let job = try model.job(call.parameters["job_id"] ?? "", of: node, [.push, .burn])
        guard job["kind"] == .string(NodeJobs.Kind.burn.rawValue) else {
            throw Refusal("INVALID_METRIC", subtype: .optional(call.parameters["metric"]))
        }
        var metrics = job["results"]?.object ?? [:]
        metrics[call.parameters["metric"] ?? ""] = .string(ServiceTime.format(call.now))
        model.store.update(job["uuid"]?.string ?? "", ["results": .object(metrics)], in: NodeJobs.layout)
        return [:]
    }
}

extension ServiceModel {
    /// The study of a UID in a gateway's account.
    ///
    /// - Throws: `STUDY_NOT_FOUND` or `NOT_FOUND`.
    func study(ofNode node: [String: JSON], uid: String, _ call: Invocation) throws(Refusal) -> StudyRecord {
        let account = node["_account"]?.string
        let found = store.rows(RecordQuery(StudyTable.layout, ["study_uid": uid])).compactMap(StudyRecord.init)
            .first { directory.account(of: $0.phiNamespace) == account }
        guard let found, let study = study(found.id, at: call.now) else {
            throw call.refusal(["STUDY_NOT_FOUND", "NOT_FOUND"], uid)
        }
        return study
    }
}
