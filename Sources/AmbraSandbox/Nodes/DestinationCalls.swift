import AmbraCatalogue
import Foundation

/// Searches of destinations, which gateways carry out, and what they find.
enum DestinationCalls {
    static let handlers: [String: Handler] = [
        "/destination/search": search, "/destination/search/mwl": searchWorklist, "/destination/retrieve": retrieve,
        "/node/found": found, "/node/found/mwl": foundOrders,
    ]

    private static let studyCriteria = [
        "study_uid", "patient_name", "patientid", "accession_number", "referring_physician", "modality",
        "start_datetime", "end_datetime", "patient_sex", "patient_birth_date", "query_fields",
    ]

    private static let orderCriteria = [
        "patient_name", "patientid", "accession_number", "patient_sex", "patient_birth_date", "order_number",
        "order_date",
    ]

    private static func destination(
        _ flag: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try model.destination(call.parameters["uuid"] ?? "", call)
        try model.check("destination_search", call, inAccountOf: row)
        guard row[flag]?.flag == true else { throw Refusal("NOT_SUPPORTED", subtype: row["uuid"]) }
        return row
    }

    // MARK: Searches

    @Sendable private static func search(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let destination = try destination("can_search", model, call)
        var payload = given(studyCriteria, call)
        guard !payload.isEmpty else { throw Refusal("INSUFFICIENT_CRITERIA") }
        guard call.parameters.value("tracking_number") == nil || call.parameters.value("create_study") != nil else {
            throw Refusal("CAN_NOT_TRACK")
        }
        if let text = call.parameters.value("anonymize") {
            payload["anonymize"] = .object(try NamespaceAnonymization.rules(text))
        }
        for name in call.parameters.names where name.hasPrefix(CustomfieldValues.prefix) {
            payload[name] = .optional(call.parameters[name])
        }
        let options = [
            "result_fields", "copy_to", "push_to", "create_thin", "create_study", "refetch_study", "share_email",
            "bundle_id", "tracking_number", "study_request_id",
        ]
        payload.merge(given(options, call)) { $1 }
        payload["mwl_search"] = .flag(false)
        payload["node_search"] = .flag(call.user.map { model.directory.users[$0.id] == nil } ?? false)
        return ["uuid": .string(queue(destination, payload, study: nil, &model, call))]
    }

    @Sendable private static func searchWorklist(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let destination = try destination("can_search_mwl", model, call)
        var payload = given(orderCriteria, call)
        guard !payload.isEmpty else { throw Refusal("INSUFFICIENT_CRITERIA") }
        let study = try StudyCalls.find(model, call, idNames: ["study_id"])
        payload["mwl_search"] = .flag(true)
        _ = queue(destination, payload, study: study.id, &model, call)
        return [:]
    }

    private static func queue(
        _ destination: [String: JSON], _ payload: [String: JSON], study: String?, _ model: inout ServiceModel,
        _ call: Invocation
    ) -> String {
        model.addJob(
            .search, node: destination["node_id"]?.string, destination: destination, study: study, payload: payload,
            by: call.user?.id, account: destination["_account"]?.string, at: call.now)
    }

    private static func given(_ names: [String], _ call: Invocation) -> [String: JSON] {
        var values: [String: JSON] = [:]
        for name in names {
            guard let text = call.parameters.value(name) else { continue }
            let isJSON = call.call.parameter(named: name)?.type == .json
            values[name] = isJSON ? (try? JSON(reading: text)) ?? .string(text) : .string(text)
        }
        return values
    }

    // MARK: Results

    /// What a gateway found: an activity for each study, or as many studies as the search wants made at once.
    @Sendable private static func found(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let job = try openSearch(node, model, call)
        let studies = try list("studies", call)
        finish(job, studies, &model, call)
        guard status(call) == "S" else { return [:] }
        let destination = job["destination_id"]?.string.flatMap {
            model.store.row($0, in: model.layout("/destination"))
        }
        let (account, payload) = (job["_account"]?.string, job["payload"])
        if let count = (payload?["create_study"] ?? payload?["create_thin"])?.string.flatMap({ Int($0) }) {
            for study in studies.prefix(max(count, 0)) { makeThin(study, job, &model, call) }
        } else {
            let asker = job["_owner"]?.string.flatMap { model.directory.users[$0] }
            for study in studies {
                model.addActivity(
                    "DESTINATION_SEARCH", account: account,
                    [
                        "study": study, "destination_name": destination?["name"] ?? .null,
                        "job_id": job["uuid"] ?? .null,
                        "copy_to": payload?["copy_to"] ?? .null,
                        "namespace_id": .optional(account.flatMap { model.directory.accounts[$0]?.namespaceID }),
                    ], by: asker, at: call.now)
            }
        }
        model.fireWebhooks(
            "DESTINATION_SEARCH_RESULTS", account: account,
            objects: ["destination_search": ["results": .array(studies), "count": .integer(studies.count)]],
            at: call.now)
        return [:]
    }

    @Sendable private static func foundOrders(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        finish(try openSearch(node, model, call), try list("orders", call), &model, call)
        return [:]
    }

    /// The search of a gateway that a call names.
    ///
    /// - Throws: `ALREADY_DONE` when its results are there.
    private static func openSearch(
        _ node: [String: JSON], _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let job = try model.job(call.parameters["search_id"] ?? "", of: node, [.search])
        guard !NodeJobs.Status.ends.contains(job["status"]?.string ?? "") else { throw Refusal("ALREADY_DONE") }
        return job
    }

    private static func status(_ call: Invocation) -> String { call.parameters.value("status") ?? "S" }

    private static func list(_ name: String, _ call: Invocation) throws(Refusal) -> [JSON] {
        guard let text = call.parameters.value(name) else { return [] }
        guard let list = (try? JSON(reading: text))?.array else { throw .invalidJSON(name) }
        return list
    }

    private static func finish(
        _ job: [String: JSON], _ results: [JSON], _ model: inout ServiceModel, _ call: Invocation
    ) {
        let id = job["uuid"]?.string ?? ""
        model.setJob(id, status: status(call), at: call.now)
        model.store.update(id, ["results": .array(results)], in: NodeJobs.layout)
    }

    /// Makes a thin study of what was found, and has it fetched where the search wants it.
    private static func makeThin(
        _ found: JSON, _ job: [String: JSON], _ model: inout ServiceModel, _ call: Invocation
    ) {
        guard let uid = found["study_uid"]?.string,
            let account = job["_account"]?.string.flatMap({ model.directory.accounts[$0] })
        else { return }
        let place = account.namespaceID
        guard model.study(uid: uid, storage: place, phi: place, at: call.now) == nil else { return }
        var study = StudyRecord(
            id: Identifier.new(), studyUID: uid, storageNamespace: place, phiNamespace: place,
            createdBy: job["_owner"]?.string ?? "", created: call.now, updated: call.now, fields: [:])
        for name in StudyRecord.textFields { study.fields[name] = found[name]?.string }
        study.isThin = true
        model.put(study, at: call.now)
        guard job["payload"]?["create_study"] != nil else { return }
        fetch(found, study: study.id, destination: job["destination_id"]?.string, &model, call)
    }

    /// Has a gateway fetch a study from a destination.
    static func fetch(
        _ found: JSON, study: String?, destination: String?, _ model: inout ServiceModel, _ call: Invocation
    ) {
        guard let destination = destination.flatMap({ model.store.row($0, in: model.layout("/destination")) }) else {
            return
        }
        var payload: [String: JSON] = ["source": .string("search")]
        for name in ["study_uid", "accession_number", "patientid"] { payload[name] = found[name] ?? .null }
        model.addJob(
            .fetch, node: destination["node_id"]?.string, destination: destination, study: study, payload: payload,
            by: call.user?.id, account: destination["_account"]?.string, at: call.now)
    }

    /// Has the study of an activity fetched; the activity is done with it.
    @Sendable private static func retrieve(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.first("activity_id", "study_request_found_id") ?? ""
        guard let row = model.store.row(id, in: ActivityCalls.layout), row["type"] == .string("DESTINATION_SEARCH"),
            model.isVisible(row, to: try call.caller()),
            let job = row["job_id"]?.string.flatMap({ model.store.row($0, in: NodeJobs.layout) })
        else { throw .notFound(id) }
        try model.check("destination_search", call, inAccountOf: row)
        fetch(row["study"] ?? .null, study: nil, destination: job["destination_id"]?.string, &model, call)
        model.store.delete(id, from: ActivityCalls.layout)
        return [:]
    }
}
