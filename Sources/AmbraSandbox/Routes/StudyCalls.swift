import Foundation

/// The calls of the namespace Study that are modelled.
enum StudyCalls {
    static let handlers: [String: Handler] = [
        "/study/add": add,
        "/study/get": get,
        "/study/set": set,
        "/study/sync": sync,
        "/study/delete": delete,
        "/study/exists": exists,
    ]

    static let listings: [String: Listing] = ["/study/list": list, "/study/count": count]

    @Sendable private static func add(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let user = try call.caller()
        let triplet = try triplet(call)
        for namespace in [triplet.storage, triplet.phi] {
            guard model.directory.namespaces[namespace] != nil else {
                throw Refusal("NAMESPACE_NOT_FOUND", subtype: .string(namespace))
            }
            guard model.directory.isVisible(namespace: namespace, to: user) else { throw Refusal("NOT_PERMITTED") }
        }
        try model.check("study_upload", call, in: triplet.phi)
        if let known = model.study(uid: triplet.uid, storage: triplet.storage, phi: triplet.phi, at: call.now) {
            let data = JSON.object(StudyRow.fields(of: known, model.surroundings(call)))
            throw Refusal("ALREADY_EXISTS", subtype: .string(known.id), data: data)
        }
        var study = newStudy(triplet, by: user, call)
        model.fillDefaults(&study)
        study.customfields = try model.customfieldValues(call, [:], account: model.directory.account(of: triplet.phi))
        model.applyDictionaries(&study)
        model.put(study, at: call.now)
        return ["uuid": .string(study.id), "engine_fqdn": .string(call.engine)]
    }

    private static func newStudy(_ triplet: Triplet, by user: AccountDirectory.User, _ call: Invocation) -> StudyRecord
    {
        var fields: [String: String] = [:]
        for name in StudyRecord.textFields { fields[name] = call.parameters.value(name) }
        var study = StudyRecord(
            id: Identifier.new(),
            studyUID: triplet.uid,
            storageNamespace: triplet.storage,
            phiNamespace: triplet.phi,
            createdBy: user.id,
            created: call.now,
            updated: call.now,
            fields: fields
        )
        study.isThin = call.parameters.flag("thin")
        study.declaredImages = call.parameters.value("image_count").flatMap { Int($0) }
        return study
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let study = try find(model, call, idNames: ["uuid"], needing: "study_view")
        return StudyRow.selected(StudyRow.fields(of: study, model.surroundings(call)), call)
    }

    /// Changes what the service says about a study; the stored images stay as they are.
    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        var study = try find(model, call, idNames: ["uuid", "study_id"], needing: "study_edit")
        for name in StudyRecord.textFields {
            if let text = call.parameters[name] { study.fields[name] = text.isEmpty ? nil : text }
        }
        study.customfields = try model.customfieldValues(
            call, study.customfields, account: model.directory.account(of: study.phiNamespace))
        model.applyDictionaries(&study)
        study.updated = call.now
        model.put(study, at: call.now)
        return ["uuid": .string(study.id)]
    }

    @Sendable private static func list(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let request = try ListRequest(call.parameters, of: call.call, columns: StudyRow.columns)
        let query = model.query(request, in: try namespaces(model, call), at: call.now)
        let around = model.surroundings(call)
        return model.reading(query, request.page, call, as: "studies") { (row, _) in
            guard let study = StudyRecord(row: row) else { return .null }
            return .object(StudyRow.selected(StudyRow.fields(of: study, around), call))
        }
    }

    @Sendable private static func count(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let request = try ListRequest(call.parameters, of: call.call, columns: StudyRow.columns)
        var query = model.query(request, in: try namespaces(model, call), at: call.now)
        query.limit = 0
        let store = model.store
        return { [query] in ["count": .integer(await store.page(query, counted: true).count)] }
    }

    /// The namespaces whose studies the caller may see.
    private static func namespaces(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> [String] {
        let user = try call.caller()
        return model.directory.namespaces(of: user).map(\.id).filter {
            model.directory.allows("study_view", to: user, in: $0)
        }
    }

    @Sendable private static func exists(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        if let account = call.parameters.value("account_id"), call.parameters.value("storage_namespace") == nil {
            var query = RecordQuery(StudyTable.layout)
            query.require("study_uid", call.parameters["study_uid"] ?? "")
            let places = model.directory.namespaces(of: user).filter { $0.accountID == account }.map(\.id)
            query.require("phi_namespace", oneOf: places)
            return ["exists": .flag(model.store.count(query) > 0)]
        }
        return ["exists": .flag((try? find(model, call, idNames: ["uuid"])) != nil)]
    }

    @Sendable private static func sync(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        var study = try find(model, call, idNames: ["uuid", "study_id"])
        if let last = study.synced, call.now.timeIntervalSince(last) < model.settings.syncBlock {
            throw Refusal("BLOCKED")
        }
        if let count = call.parameters.value("image_count").flatMap({ Int($0) }) { study.declaredImages = count }
        study.synced = call.now
        model.put(study, at: call.now)
        return [:]
    }

    @Sendable private static func delete(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        model.removeStudy(try find(model, call, idNames: ["uuid"], needing: "study_delete").id)
        return [:]
    }
}

// MARK: Naming a study

extension StudyCalls {
    /// A study's name before it has a uuid.
    struct Triplet {
        var uid: String
        var storage: String
        var phi: String
    }

    private static func triplet(_ call: Invocation) throws(Refusal) -> Triplet {
        let names = ["study_uid", "storage_namespace", "phi_namespace"]
        let missing = names.filter { call.parameters.value($0) == nil }
        guard missing.isEmpty else { throw Refusal("MISSING_FIELDS", subtype: .array(missing.map { .string($0) })) }
        let values = names.map { call.parameters[$0] ?? "" }
        return Triplet(uid: values[0], storage: values[1], phi: values[2])
    }

    /// The study that a call names by id or triplet, if the caller may see it.
    ///
    /// - Parameter flag: What the caller has to be allowed in its namespace, if anything.
    static func find(
        _ model: ServiceModel,
        _ call: Invocation,
        idNames: [String],
        needing flag: String? = nil
    ) throws(Refusal) -> StudyRecord {
        let user = try call.caller()
        let id = idNames.compactMap { call.parameters.value($0) }.first
        let found: StudyRecord?
        if let id {
            found = model.study(id, at: call.now)
        } else {
            let (uid, storage) = (call.parameters["study_uid"] ?? "", call.parameters["storage_namespace"] ?? "")
            found = model.study(uid: uid, storage: storage, phi: call.parameters.value("phi_namespace"), at: call.now)
        }
        guard let found, model.directory.isVisible(namespace: found.phiNamespace, to: user) else { throw .notFound(id) }
        try model.check(flag, call, in: found.phiNamespace)
        if let flag, found.isFrozen, frozenPermissions.contains(flag) {
            throw Refusal("NOT_PERMITTED", subtype: .string(flag))
        }
        return found
    }

    /// What nobody may do with a frozen study.
    private static let frozenPermissions: Set<String> = [
        "study_edit", "study_move", "study_split", "study_replicate", "study_duplicate", "study_report_upload",
        "study_report_delete", "study_upload", "study_thin", "annotation_edit", "keyimage_edit", "radreport_edit",
        "dicomdata_edit", "study_merge", "study_manual_route", "study_comment_edit", "study_status_edit",
        "study_share", "study_delete_image", "study_audio_record",
    ]
}

extension ServiceModel {
    /// What answers about studies need besides the studies.
    func surroundings(_ call: Invocation) -> StudyRow.Surroundings {
        var customfields: [String: [[String: JSON]]] = [:]
        for account in call.user?.accountIDs ?? [] {
            customfields[account] = self.customfields(of: account, object: "study")
        }
        return StudyRow.Surroundings(
            directory: directory, user: call.user, engine: call.engine, customfields: customfields)
    }
}
