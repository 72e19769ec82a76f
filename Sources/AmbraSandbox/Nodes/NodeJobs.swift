import AmbraCatalogue
import Foundation

/// The work that waits for gateways: a gateway takes it with `/node/ping` and tells how it ended.
enum NodeJobs {
    /// What a gateway is asked to do; the text is the name of the list in the answer of `/node/ping`.
    enum Kind: String, CaseIterable {
        case push = "studies"
        case burn, fetch, hl7, search, webhook, log, xml
        case results = "search_results"
    }

    /// Where a job stands.
    enum Status {
        /// Nobody has taken it.
        static let queued = "Q"
        /// It was in the answer of a ping that is to be acknowledged.
        static let offered = "A"
        /// A gateway has taken it.
        static let taken = "I"
        /// The states that end a job: success, failure, partial, blocked, uncached.
        static let ends: Set<String> = ["S", "F", "P", "B", "U"]
    }

    static let layout = TableLayout(
        table: "node_job", texts: ["kind", "node_id", "destination_id", "study_id", "status", "status_reason"],
        times: ["pickup"], json: ["payload", "results"],
        indexes: [["node_id", "status"], ["study_id"]])
}

extension ServiceModel {
    /// The record of the gateway that a call names by `uuid` (or another parameter) and `serial_no`.
    func node(of call: Invocation, _ name: String = "uuid") throws(Refusal) -> [String: JSON] {
        let (id, serial) = (call.parameters[name] ?? "", call.parameters["serial_no"] ?? "")
        guard directory.nodes.contains(where: { $0.id == id && $0.serialNumber == serial }),
            let row = store.row(id, in: layout("/node"))
        else { throw .notFound(id) }
        return row
    }

    /// A destination, if the caller may know of it, with the flags that a search or a push needs.
    func destination(_ id: String, _ call: Invocation) throws(Refusal) -> [String: JSON] {
        guard let row = store.row(id, in: layout("/destination")), isVisible(row, to: try call.caller()) else {
            throw call.refusal(["DESTINATION_NOT_FOUND", "NOT_FOUND"], id)
        }
        return row
    }

    /// Queues work for a gateway.
    ///
    /// - Parameter payload: What the gateway is told of it.
    /// - Returns: The id of the job.
    @discardableResult
    mutating func addJob(
        _ kind: NodeJobs.Kind, node: String?, destination: [String: JSON]? = nil, study: String? = nil,
        payload: [String: JSON], by user: String?, account: String?, at now: Date
    ) -> String {
        let id = Identifier.new()
        var row = record(id, account: account, by: user, at: now)
        row["kind"] = .string(kind.rawValue)
        row["node_id"] = .optional(node)
        row["destination_id"] = destination?["uuid"] ?? .null
        row["study_id"] = .optional(study)
        row["status"] = .string(NodeJobs.Status.queued)
        var told = payload
        told["uuid"] = .string(id)
        if let destination {
            told["destination_id"] = destination["uuid"] ?? .null
            let isHL7 = kind == .hl7
            told["aetitle"] = destination["aetitle"] ?? .null
            told["address"] = destination[isHL7 ? "hl7_address" : "address"] ?? .null
            told["port"] = destination[isHL7 ? "hl7_port" : "port"] ?? .null
            if let path = destination["path"], path != .null { told["path"] = path }
        }
        row["payload"] = .object(told)
        store.insert(row, into: NodeJobs.layout)
        return id
    }

    /// A job of a gateway of one of some kinds.
    func job(_ id: String, of node: [String: JSON], _ kinds: [NodeJobs.Kind]) throws(Refusal) -> [String: JSON] {
        guard let row = store.row(id, in: NodeJobs.layout), row["node_id"] == node["uuid"],
            kinds.contains(where: { $0.rawValue == row["kind"]?.string })
        else { throw .notFound(id) }
        return row
    }

    /// Notes where a job stands.
    mutating func setJob(_ id: String, status: String, reason: String? = nil, at now: Date) {
        var changes: [String: JSON] = ["status": .string(status), "updated": .string(ServiceTime.format(now))]
        if let reason { changes["status_reason"] = .string(reason) }
        store.update(id, changes, in: NodeJobs.layout)
    }

    // MARK: Pushes

    /// Queues that a study is sent to a destination.
    ///
    /// - Throws: `NOT_READY` for a phantom, `PENDING` while the same push has not ended.
    mutating func push(
        _ study: StudyRecord, to destination: [String: JSON], detail: [String: JSON] = [:], _ call: Invocation
    ) throws(Refusal) -> String {
        guard !study.isPhantom else { throw Refusal("NOT_READY", subtype: .string(study.id)) }
        let query = RecordQuery(
            NodeJobs.layout, ["study_id": study.id, "destination_id": destination["uuid"]?.string ?? ""])
        let isPending = store.rows(query).contains { row in
            !NodeJobs.Status.ends.contains(row["status"]?.string ?? "") && row["kind"] != .string("hl7")
        }
        guard !isPending else { throw Refusal("PENDING", subtype: .string(study.id)) }
        var payload = StudyRow.kept(of: study).filter {
            [
                "study_uid", "storage_namespace", "phi_namespace", "modality", "size", "image_count",
                "accession_number",
                "patientid",
            ].contains($0.key)
        }
        payload.merge(detail) { $1 }
        payload["engine_fqdn"] = .string(call.engine)
        payload["created_at"] = .string(ServiceTime.format(call.now))
        payload["created_by_name"] = .optional(call.user?.name)
        let isBurner = destination["type"] == .string("BURNER")
        let id = addJob(
            isBurner ? .burn : .push, node: destination["node_id"]?.string, destination: destination, study: study.id,
            payload: payload, by: call.user?.id, account: destination["_account"]?.string, at: call.now)
        showPush(study.id, destination, status: "N", reason: nil, at: call.now)
        return id
    }

    /// Shows in a study how its push to a destination stands, and tells the webhooks where the destination wants it.
    mutating func showPush(
        _ studyID: String, _ destination: [String: JSON], status: String, reason: String?, at now: Date
    ) {
        guard var study = study(studyID, at: now) else { return }
        var pushes = study.marks["study_push_status"]?.array ?? []
        pushes.removeAll { $0["destination_uuid"] == destination["uuid"] }
        pushes.append(
            .object([
                "destination_uuid": destination["uuid"] ?? .null, "destination_name": destination["name"] ?? .null,
                "status": .string(status), "status_reason": .optional(reason),
                "image_count": .integer(study.imageCount), "updated": .string(ServiceTime.format(now)),
            ]))
        study.marks["study_push_status"] = .array(pushes)
        put(study, at: now)
        guard destination["fire_webhooks"]?.flag == true else { return }
        fireWebhooks(
            "STUDY_PUSH_STATUS", account: directory.account(of: study.phiNamespace), study: study,
            objects: [
                "destination": AuditDetail.record(destination),
                "study_push": ["status": .string(status), "success": .flag(status != "S")],
            ], at: now)
    }
}
