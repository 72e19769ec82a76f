import AmbraCatalogue
import Foundation

/// What has become of a study over time, who may have it, and how it is looked at.
enum StudyHistoryCalls {
    static let handlers: [String: Handler] = [
        "/study/status/history": statusHistory, "/study/timing/event": addTiming, "/study/share/who": shareWho,
        "/study/request/match": matchRequest, "/study/revive": revive, "/study/viewer/settings": viewerSettings,
        "/study/viewer3/settings": viewer3Settings, "/study/external/viewer": externalViewer,
        "/study/count_by_filter": countByFilter,
    ]

    static let listings: [String: Listing] = ["/study/timing/log": timingLog]

    /// The changes of the status, as the audit trail has them, oldest first.
    @Sendable private static func statusHistory(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["study_id"], needing: "study_view")
        let query = RecordQuery(AuditTrail.layout, ["uuid": study.id, "action": "STUDY_STATUS_SET"])
        var last = study.created
        let history = model.store.rows(query).compactMap { row -> JSON? in
            guard let change = row["detail"]?["study_status"]?.array, change.count == 2,
                let date = row["when"]?.string.flatMap({ ServiceTime.parse($0, zone: .gmt)?.date })
            else { return nil }
            defer { last = date }
            return .object([
                "date": row["when"] ?? .null, "old": change[0], "new": change[1],
                "seconds": .integer(Int(date.timeIntervalSince(last))),
            ])
        }
        return ["history": .array(history)]
    }

    // MARK: Timing

    private static let timing = TableLayout(
        table: "study_timing", texts: ["study_uid", "storage_namespace", "event", "node_id", "node_name"],
        numbers: ["size"], indexes: [["study_uid"]])

    @Sendable private static func addTiming(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = call.parameters["storage_namespace"] ?? ""
        guard model.directory.isVisible(namespace: place, to: try call.caller()) else {
            throw Refusal("NOT_PERMITTED", subtype: .string(place))
        }
        try model.check("study_upload", call, in: place)
        var row = model.record(
            Identifier.new(), account: model.directory.account(of: place), by: call.user?.id, at: call.now)
        for name in ["study_uid", "storage_namespace", "event", "node_id"] {
            row[name] = .optional(call.parameters.value(name))
        }
        row["size"] = call.parameters.value("size").flatMap { Int($0) }.map { .integer($0) } ?? .null
        if let node = call.parameters.value("node_id") {
            row["node_name"] = model.store.row(node, in: model.layout("/node"))?["name"] ?? .null
        }
        model.store.insert(row, into: timing)
        return [:]
    }

    @Sendable private static func timingLog(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading
    {
        let study: StudyRecord
        do throws(Refusal) {
            study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_timing_view")
        } catch {
            throw call.refusal(["NOT_PERMITTED"], call.parameters["uuid"])
        }
        let names = ["created", "event", "size", "node_id", "node_name"]
        let kinds = timing.kinds().filter { names.contains($0.key) }
        let request = try ListRequest(call.parameters, of: call.call, columns: Columns(object: "event", kinds: kinds))
        var query = RecordQuery(timing, request)
        query.require("study_uid", study.studyUID)
        query.require("storage_namespace", study.storageNamespace)
        return model.reading(query, request.page, call, as: "events") { row, _ in
            .object(RowValues.answer(row, names))
        }
    }

    // MARK: Who

    /// The accounts, groups, locations or users of the caller's accounts.
    @Sendable private static func shareWho(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_share")
        let user = try call.caller()
        var found: [(id: String, name: String)] = []
        switch call.parameters["type"] {
        case "account": found = model.directory.accounts(of: user).map { ($0.id, $0.name) }
        case "user":
            found = model.directory.users.values
                .filter { other in other.id != user.id && other.accountIDs.contains(where: user.accountIDs.contains) }
                .map { ($0.id, $0.name) }
        case let type:
            found = model.directory.namespaces.values
                .filter { $0.type.lowercased() == type && $0.accountID.map(user.accountIDs.contains) ?? false }
                .map { ($0.ownerID, $0.name) }
        }
        let own = model.directory.namespaces[study.phiNamespace]?.ownerID
        let shares = found.filter { $0.id != own }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return ["shares": .array(shares.map { .object(["uuid": .string($0.id), "name": .string($0.name)]) })]
    }

    /// The studies that fit what a study request asks for.
    @Sendable private static func matchRequest(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["study_request_id"] ?? ""
        guard let request = model.store.row(id, in: model.layout("/study/request")),
            model.isVisible(request, to: try call.caller())
        else { throw .notFound(id) }
        let status = request["study_request_status"]?.string
        guard status == nil || ["Active", "ACTIVE", "Open", "A"].contains(status) else {
            throw Refusal("REQUEST_CLOSED")
        }
        let places = model.directory.namespaces(of: try call.caller()).map(\.id)
        var query = RecordQuery(StudyTable.layout)
        query.require("phi_namespace", oneOf: places)
        query.lastOrder = StudyTable.order
        let around = model.surroundings(call)
        let studies = model.store.rows(query).compactMap(StudyRecord.init).filter { fits($0.fields, request) }
        return ["studies": .array(studies.map { .object(StudyRow.fields(of: $0, around)) })]
    }

    private static func fits(_ study: [String: String], _ request: [String: JSON]) -> Bool {
        func wanted(_ name: String) -> String? { request[name]?.string.flatMap { $0.isEmpty ? nil : $0.lowercased() } }
        func has(_ name: String) -> String { (study[name] ?? "").lowercased() }
        let name = has("patient_name")
        guard
            ["patient_first_name", "patient_last_name"].allSatisfy({ wanted($0).map({ name.contains($0) }) ?? true }),
            ["patientid", "patient_sex", "modality"].allSatisfy({ field in
                wanted(field).map({ $0 == has(field) }) ?? true
            }),
            wanted("study_description").map({ has("study_description").contains($0) }) ?? true
        else { return false }
        func digits(_ text: String?) -> String? { text.map { $0.filter(\.isNumber) } }
        let date = digits(has("study_date")) ?? ""
        return (digits(wanted("patient_birth_date")).map { $0 == digits(has("patient_birth_date")) } ?? true)
            && (digits(wanted("study_date_start")).map { date >= $0 } ?? true)
            && (digits(wanted("study_date_end")).map { date <= $0 } ?? true)
    }

    /// The sandbox deletes images at once, so that nothing can be revived.
    @Sendable private static func revive(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = model.store.row(try call.caller().id, in: model.layout("/user"))
        guard user?["sysadmin"]?.flag == true || user?["support"]?.flag == true else {
            throw Refusal("NOT_SYSADMIN_OR_SUPPORT")
        }
        let id = call.parameters["uuid"] ?? ""
        let query = RecordQuery(AuditTrail.layout, ["uuid": id, "type": "Study", "action": "DELETED"])
        guard model.store.count(query) > 0 else { throw .notFound(id) }
        throw Refusal("CAN_NOT_REVIVE", subtype: .string(id))
    }

    // MARK: Viewers

    private static func account(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> (StudyRecord, String) {
        let study = try StudyCalls.find(model, call, idNames: ["study_id", "uuid"], needing: "study_view")
        return (study, model.directory.account(of: study.phiNamespace) ?? "")
    }

    /// The settings of the study's account of these names; flags that are not set are 0.
    @Sendable private static func viewerSettings(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let settings = model.accountSettings(of: try account(model, call).1)
        return answer(call, settings)
    }

    private static func answer(_ call: Invocation, _ settings: [String: JSON]) -> [String: JSON] {
        var answer: [String: JSON] = [:]
        for field in call.call.returns where field.name != "accelerators" {
            let value = settings[field.name]
            answer[field.name] = field.type == .flag ? .flag(value?.isOn ?? false) : value ?? .null
        }
        return answer
    }

    @Sendable private static func viewer3Settings(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let (study, account) = try account(model, call)
        let settings = model.accountSettings(of: account)
        var answer = answer(call, settings)
        answer["account_config"] = settings["viewer3_config"] ?? .null
        answer["role_config"] =
            model.directory.role(of: user, in: study.phiNamespace)?.others["viewer3_config"] ?? .null
        answer["user_config"] = SettingCalls.value("viewer3_config", of: user.id, model) ?? .null
        var wanted: [String: JSON] = [:]
        for name in call.parameters.value("settings").flatMap({ try? JSON(reading: $0) })?.strings ?? [] {
            wanted[name] = SettingCalls.value(name, of: user.id, model) ?? .null
        }
        answer["settings"] = .object(wanted)
        return answer
    }

    /// The address of a viewer of the account setting `external_viewers`, a list of objects with `tag` and `url`.
    @Sendable private static func externalViewer(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let (study, account) = try account(model, call)
        guard !study.isPhantom else { throw Refusal("NOT_AVAILABLE", subtype: .string(study.id)) }
        let settings = model.accountSettings(of: account)
        let listed = settings["external_viewers"]
        let viewers = listed?.array ?? listed?.string.flatMap { try? JSON(reading: $0) }?.array ?? []
        let tag = call.parameters.value("viewer_tag") ?? settings["default_external_viewer"]?.string
        let viewer = tag.map { tag in viewers.first { $0["tag"]?.string == tag } } ?? viewers.first
        guard let url = viewer?["url"]?.string else { throw Refusal("UNABLE_TO_GENERATE") }
        if let reason = call.parameters.value("view_reason") {
            model.note(
                "STUDY_VIEW_REASON", id: study.id, type: "Study", account: account, what: study.studyUID,
                detail: .string(reason), call)
        }
        return ["url": .string(url + (url.contains("?") ? "&" : "?") + "study_uid=" + study.studyUID)]
    }

    /// How many studies each saved filter of the caller lets through.
    @Sendable private static func countByFilter(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let wanted = call.parameters.value("filter_uuids").flatMap { try? JSON(reading: $0) }?.strings ?? []
        let rows = model.store.rows(RecordQuery(model.layout("/filter"))).filter { row in
            model.sees(user, filter: row) && (wanted.isEmpty || wanted.contains(row["uuid"]?.string ?? ""))
        }
        let places = model.directory.namespaces(of: user).map(\.id).filter {
            model.directory.allows("study_view", to: user, in: $0)
        }
        var counts: [String: JSON] = [:]
        for row in rows {
            guard let id = row["uuid"]?.string else { continue }
            let parameters = try model.withSavedFilter(id, call.parameters, for: user)
            let request = try ListRequest(parameters, of: call.call, columns: StudyRow.columns)
            counts[id] = .integer(model.store.count(model.query(request, in: places, at: call.now)))
        }
        return ["count_by_filter": .object(counts)]
    }
}
