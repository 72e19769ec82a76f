import AmbraCatalogue
import Foundation

/// The calls that send studies to destinations, put them into the archive and have them back.
enum StudyPushCalls {
    static let handlers: [String: Handler] = [
        "/study/push": push, "/study/push/hl7": pushHL7, "/study/cmove": move, "/study/node/can/remove": canRemove,
        "/study/archive": archive, "/study/retrieve": retrieve,
    ]

    static let listings: [String: Listing] = ["/study/cfind": find]

    @Sendable private static func push(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_push")
        let destination = try model.destination(call.parameters["destination_id"] ?? "", call)
        let batch = call.parameters.value("batch_no").map { ["batch_no": JSON.string($0)] } ?? [:]
        return answer(try model.push(study, to: destination, detail: batch, call), model, call)
    }

    /// The id of the job, or with `ping` what a gateway is told of it.
    private static func answer(_ id: String, _ model: ServiceModel, _ call: Invocation) -> [String: JSON] {
        guard call.parameters.flag("ping") else { return ["uuid": .string(id)] }
        return ["uuid": .string(id), "ping": model.store.row(id, in: NodeJobs.layout)?["payload"] ?? .null]
    }

    /// Queues a message of the study; without one of its own it has an order of what is known of the study.
    @Sendable private static func pushHL7(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_push")
        let destination = try model.destination(call.parameters["destination_id"] ?? "", call)
        guard destination["can_push_hl7"]?.flag == true else { throw Refusal("NO_HL7_SUPPORT") }
        let earlier = model.store.rows(
            RecordQuery(NodeJobs.layout, ["study_id": study.id, "destination_id": destination["uuid"]?.string ?? ""]))
        if call.parameters.flag("once"), let sent = earlier.first(where: { $0["kind"] == .string("hl7") }) {
            return ["uuid": sent["uuid"] ?? .null]
        }
        let message = try message(of: study, model, call)
        let id = model.addJob(
            .hl7, node: destination["node_id"]?.string, destination: destination, study: study.id,
            payload: ["message": .string(message)], by: call.user?.id, account: destination["_account"]?.string,
            at: call.now)
        return ["uuid": .string(id)]
    }

    private static func message(
        of study: StudyRecord, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> String {
        if let id = call.parameters.value("hl7_id") {
            guard let row = model.store.row(id, in: model.layout("/hl7")), model.isVisible(row, to: try call.caller())
            else { throw .notFound(id) }
            if let text = row["message"]?.string ?? row["data"]?.string { return text }
        }
        func field(_ name: String) -> String { (study.fields[name] ?? "").replacing("|", with: " ") }
        let time = ServiceTime.wholeSeconds(call.now).filter(\.isNumber)
        return [
            "MSH|^~\\&|SANDBOX||||\(time)||ORM^O01|\(study.id)|P|2.3",
            "PID|1||\(field("patientid"))||\(field("patient_name"))||\(field("patient_birth_date"))|\(field("patient_sex"))",
            "ORC|NW|\(field("accession_number"))",
            "OBR|1|\(field("accession_number"))||\(field("study_description"))", "ZDS|\(study.studyUID)",
        ].joined(separator: "\r")
    }

    // MARK: Gateways

    @Sendable private static func move(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let study = try model.study(ofNode: node, uid: call.parameters["study_uid"] ?? "", call)
        let title = call.parameters["aetitle"] ?? ""
        let query = RecordQuery(
            model.layout("/destination"), ["_account": node["_account"]?.string ?? "", "aetitle": title])
        guard let destination = model.store.rows(query).first else {
            throw Refusal("DESTINATION_NOT_FOUND", subtype: .string(title))
        }
        if study.isThin, !call.parameters.flag("ping") {
            let found: JSON = .object(StudyRow.kept(of: study))
            DestinationCalls.fetch(found, study: study.id, destination: destination["uuid"]?.string, &model, call)
            return ["uuid": .string("RETRIEVING")]
        }
        let detail = call.parameters.value("detail").map { ["detail": JSON.string($0)] } ?? [:]
        return answer(try model.push(study, to: destination, detail: detail, call), model, call)
    }

    /// A gateway may let a study go that the service has whole.
    @Sendable private static func canRemove(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let node = try model.node(of: call)
        let study = try model.study(ofNode: node, uid: call.parameters["study_uid"] ?? "", call)
        return ["can_remove": .flag(!study.isPhantom && model.imageStore[study.storageKey] != nil)]
    }

    /// The studies of the gateway's account or of the namespace into which it harvests, newest first.
    @Sendable private static func find(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let node = try model.node(of: call)
        let account = node["_account"]?.string
        let own =
            node["storage_namespace"]?.string ?? account.flatMap { model.directory.accounts[$0]?.namespaceID } ?? ""
        let places = model.directory.namespaces.values.filter { $0.accountID == account }.map(\.id)
        let request = try ListRequest(call.parameters, of: call.call, columns: StudyRow.columns)
        var query = model.query(
            request, in: call.parameters.flag("entire_account") ? places : [own], at: call.now)
        if call.parameters.flag("is_available") { query.require("phantom", "0") }
        let around = model.surroundings(call)
        return model.reading(query, request.page, call, as: "studies") { row, _ in
            StudyRecord(row: row).map { .object(StudyRow.fields(of: $0, around)) } ?? .null
        }
    }

    // MARK: The archive

    /// Leaves a study in the archive alone: it is thin until it is retrieved.
    @Sendable private static func archive(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_delete")
        guard !study.isThin else { throw Refusal("ALREADY_THIN") }
        guard !study.isPhantom else { throw Refusal("NO_FRESH_ARCHIVE") }
        study.isThin = true
        study.marks["_archived"] = .flag(true)
        study.updated = max(study.updated, call.now)
        model.put(study, at: call.now)
        return [:]
    }

    /// Has a thin study back: at once from the archive, otherwise by a gateway from a destination.
    @Sendable private static func retrieve(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_view")
        guard study.isThin else { throw Refusal("NOT_THIN") }
        if study.marks["_archived"]?.flag == true {
            study.isThin = false
            study.marks["_archived"] = nil
            study.updated = max(study.updated, call.now)
            model.put(study, at: call.now)
            return [:]
        }
        guard !study.studyUID.isEmpty || study.fields["accession_number"] != nil else { throw Refusal("MISSING_INFO") }
        let account = model.directory.account(of: study.phiNamespace) ?? ""
        let query = RecordQuery(model.layout("/destination"), ["_account": account, "can_retrieve_thin": "1"])
        guard let destination = model.store.rows(query).first else { throw Refusal("NO_QUERY_DESTINATION") }
        let found: JSON = .object(StudyRow.kept(of: study))
        DestinationCalls.fetch(found, study: study.id, destination: destination["uuid"]?.string, &model, call)
        return [:]
    }
}
