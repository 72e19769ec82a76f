import AmbraCatalogue
import Foundation

/// The calls that put studies into other namespaces, and those that decide about studies which came.
///
/// A shared study is a record of its own in the target's namespace whose images stay where they are; a duplicate takes
/// its images along.
enum StudySharingCalls {
    static let handlers: [String: Handler] = [
        "/study/share": share,
        "/study/share/list": listShares,
        "/study/share/stop": stopShare,
        "/study/duplicate": duplicate,
        "/study/move": move,
        "/study/approve": approve,
        "/study/reject": reject,
        "/study/star": star,
        "/study/freeze": freeze,
        "/study/status/get": status,
        "/study/status/set": setStatus,
        "/study/permissions": permissions,
    ]

    // MARK: Shares

    @Sendable private static func share(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_share")
        guard !study.isPhantom else { throw Refusal("PHANTOM", subtype: .string(study.id)) }
        guard let target = target(model, call) else {
            var refusal = Refusal("SHARE_FAILED", subtype: .string("NOT_FOUND"))
            if call.parameters.value("email") != nil { refusal = Refusal("INVALID_EMAIL", subtype: .string("email")) }
            throw refusal
        }
        if model.study(uid: study.studyUID, storage: study.storageNamespace, phi: target, at: call.now) != nil {
            return [:]
        }
        var copy = try copied(study, to: target, model, call)
        copy.marks["shared_from"] = .string(study.id)
        if let message = call.parameters.value("message") { copy.marks["share_message"] = .string(message) }
        if let key = call.parameters.value("integration_key") { copy.fields["integration_key"] = key }
        model.put(copy, at: call.now)
        try model.openCase(for: copy, from: study, call)
        let isHeld = copy.marks["must_approve"]?.flag ?? false
        if isHeld { model.addApproval(of: copy, reason: "S", call) }
        model.fireWebhooks(
            isHeld ? "STUDY_REQUEST_APPROVAL" : "STUDY_WAS_SHARED", account: model.directory.account(of: target),
            study: copy, by: call.user, at: call.now)
        return [:]
    }

    /// The namespace that a call shares with; nil when there is none of that name.
    private static func target(_ model: ServiceModel, _ call: Invocation) -> String? {
        for (type, name) in listNames {
            guard let id = call.parameters.value(name) else { continue }
            return model.directory.namespaces.values.first { $0.ownerID == id && $0.type == type }?.id
        }
        if let email = call.parameters.value("email") { return model.directory.user(email: email)?.namespaceID }
        return call.parameters.value("share_code").flatMap { model.namespace(ofShareCode: $0) }
    }

    /// A study with the same fields in another namespace, to be approved where that namespace wants it.
    static func copied(
        _ study: StudyRecord, to namespace: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> StudyRecord {
        var copy = study
        copy.id = Identifier.new()
        copy.phiNamespace = namespace
        (copy.created, copy.updated) = (call.now, max(study.updated, call.now))
        copy.createdBy = try call.caller().id
        copy.marks = [:]
        copy.customfields = [:]
        if let owner = model.directory.namespaces[namespace] {
            let path = "/" + owner.type.lowercased()
            let row = Resource.paths.contains(path) ? model.store.row(owner.ownerID, in: model.layout(path)) : nil
            copy.marks["must_approve"] = .flag(row?["must_approve"]?.flag ?? false)
        }
        return copy
    }

    /// The studies that were shared from one, wherever they are.
    private static func shares(of study: StudyRecord, _ model: ServiceModel) -> [StudyRecord] {
        var query = RecordQuery(StudyTable.layout)
        query.require("shared_from", study.id)
        return model.store.rows(query).compactMap(StudyRecord.init)
    }

    private static let listNames = [
        "Account": "account_id", "Group": "group_id", "Location": "location_id", "PHR": "user_id",
    ]

    @Sendable private static func listShares(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_share")
        var lists: [String: [JSON]] = ["user_invite_share_id": []]
        for name in listNames.values { lists[name] = [] }
        for share in shares(of: study, model) {
            guard let place = model.directory.namespaces[share.phiNamespace], let list = listNames[place.type] else {
                continue
            }
            let isNamed = call.parameters.flag("name")
            let entry: JSON =
                isNamed
                ? .object(["uuid": .string(place.ownerID), "name": .string(place.name)]) : .string(place.ownerID)
            lists[list, default: []].append(entry)
        }
        return lists.mapValues { .array($0) }
    }

    @Sendable private static func stopShare(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_share")
        let owner = call.first("account_id", "group_id", "location_id", "user_id", "user_invite_share_id")
        let ended = shares(of: study, model).filter { model.directory.namespaces[$0.phiNamespace]?.ownerID == owner }
        guard !ended.isEmpty else { throw .notFound(owner) }
        for share in ended { model.removeStudy(share.id) }
        return [:]
    }

    // MARK: Copies

    /// The namespace to which a call wants a study, if the caller may store studies there and it is not there yet.
    private static func destination(
        _ study: StudyRecord, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> String {
        let id = call.parameters.value("namespace_id") ?? ""
        guard model.directory.namespaces[id] != nil else { throw .notFound(id) }
        guard model.directory.isVisible(namespace: id, to: try call.caller()) else {
            throw Refusal("NOT_PERMITTED", subtype: .string(id))
        }
        try model.check("study_upload", call, in: id)
        return id
    }

    /// Copies a study with its images: they are found under the target as their storage namespace.
    @Sendable private static func duplicate(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_duplicate")
        let target = try destination(study, model, call)
        let known = model.study(uid: study.studyUID, storage: target, phi: target, at: call.now)
        guard known == nil || call.parameters.flag("overwrite") else {
            throw Refusal("ALREADY_EXISTS", subtype: known.map { .string($0.id) })
        }
        if let known, known.id == study.id { return [:] }
        if let known { model.removeStudy(known.id) }
        for version in model.imageStore[study.storageKey]?.current ?? [] {
            _ = model.store(version.blob, facts: version.facts, namespace: target, at: call.now)
        }
        var copy = try copied(study, to: target, model, call)
        copy.storageNamespace = target
        copy.synced = call.now
        copy.declaredImages = study.isPhantom ? study.declaredImages : study.imageCount
        copy.takenRevision = 0
        copy.isPhantom = true
        if call.parameters.flag("exclude_phi") { copy.fields = [:] }
        model.put(copy, at: call.now)
        model.fireWebhooks(
            "STUDY_COPY", account: model.directory.account(of: target), study: copy, by: call.user, at: call.now)
        return [:]
    }

    @Sendable private static func move(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_move")
        let target = try destination(study, model, call)
        let known = model.study(uid: study.studyUID, storage: study.storageNamespace, phi: target, at: call.now)
        guard known == nil else { throw Refusal("ALREADY_EXISTS", subtype: known.map { .string($0.id) }) }
        study.phiNamespace = target
        study.updated = max(study.updated, call.now)
        model.put(study, at: call.now)
        return [:]
    }

    // MARK: Decisions

    @Sendable private static func approve(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_approve")
        guard call.parameters.value("delay") == nil || call.parameters.value("must_match") == nil else {
            throw Refusal("DELAY_OR_MATCH")
        }
        mark(study, "must_approve", .flag(false), &model, call)
        model.removeActivities(["study_id": study.id])
        return [:]
    }

    @Sendable private static func reject(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_approve")
        model.removeStudy(study.id)
        model.removeActivities(["study_id": study.id])
        return [:]
    }

    @Sendable private static func star(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_star")
        mark(study, "star", .flag(call.parameters.flag("star")), &model, call)
        return [:]
    }

    /// Freezes or thaws all records of a study, shares included.
    @Sendable private static func freeze(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "study_freeze")
        let isFrozen = !call.parameters.flag("thaw")
        guard study.isFrozen != isFrozen else { throw Refusal("ALREADY") }
        for version in model.studies(of: study.storageKey) {
            mark(version, "is_frozen", .flag(isFrozen), &model, call)
        }
        return [:]
    }

    @Sendable private static func status(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["study_id"])
        return [
            "study_status": study.marks["study_status"] ?? .null, "study_status_tags": .null,
            "study_status_tags_default": .null,
        ]
    }

    /// Changes the status, unless somebody else has changed it meanwhile.
    @Sendable private static func setStatus(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["study_id"])
        let status = study.marks["study_status"]?.string ?? ""
        guard status.isEmpty || status == call.parameters["old"] else {
            throw Refusal("STALE", subtype: .string(status))
        }
        mark(study, "study_status", .string(call.parameters["new"] ?? ""), &model, call)
        return [:]
    }

    @Sendable private static func permissions(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"])
        let all = model.directory.allPermissions(of: try call.caller(), in: study.phiNamespace)
        var answer: [String: JSON] = ["reports": .array([])]
        for field in call.call.returns where field.type == .flag {
            answer[field.name] = all[field.name] ?? .flag(false)
        }
        return answer
    }

    private static func mark(
        _ study: StudyRecord, _ name: String, _ value: JSON, _ model: inout ServiceModel, _ call: Invocation
    ) {
        var study = study
        study.marks[name] = value
        study.updated = max(study.updated, call.now)
        model.put(study, at: call.now)
    }
}
