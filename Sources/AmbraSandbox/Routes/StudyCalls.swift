import Foundation

/// The calls of the namespace Study that are modelled.
enum StudyCalls {
    static let handlers: [String: Handler] = [
        "/study/add": add,
        "/study/get": get,
        "/study/list": list,
        "/study/count": count,
        "/study/sync": sync,
        "/study/delete": delete,
    ]

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
        if let known = model.study(uid: triplet.uid, storage: triplet.storage, phi: triplet.phi, at: call.now) {
            let data = JSON.object(StudyRow.fields(of: known, model, call))
            throw Refusal("ALREADY_EXISTS", subtype: .string(known.id), data: data)
        }
        let study = newStudy(triplet, by: user, call)
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
        let study = try find(model, call, idNames: ["uuid"])
        return StudyRow.selected(StudyRow.fields(of: study, model, call), call)
    }

    @Sendable private static func list(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let request = try ListRequest(call.parameters, of: call.call, columns: StudyRow.columns)
        let rows = request.apply(try rows(model, call), searched: StudyRecord.searchedFields)
        return request.page.answer("studies", rows.map { StudyRow.selected($0, call) })
    }

    @Sendable private static func count(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let request = try ListRequest(call.parameters, of: call.call, columns: StudyRow.columns)
        let rows = request.apply(try rows(model, call), searched: StudyRecord.searchedFields)
        return ["count": .integer(rows.count)]
    }

    private static func rows(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> [[String: JSON]] {
        let studies = model.studies(of: try call.caller(), at: call.now)
        return studies.map { StudyRow.fields(of: $0, model, call) }
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
        model.removeStudy(try find(model, call, idNames: ["uuid"]).id)
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
    private static func find(
        _ model: ServiceModel,
        _ call: Invocation,
        idNames: [String]
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
        return found
    }
}
