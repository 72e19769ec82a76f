import AmbraCatalogue
import Foundation

/// Cases of second opinions. A study that is shared into a namespace with that workflow opens one, which belongs to
/// whoever shared it and is worked on in the namespace's account.
enum CaseCalls {
    static let handlers: [String: Handler] = [
        "/case/get": get,
        "/case/set": set,
        "/case/return": giveBack,
        "/case/delete": delete,
        "/case/attach": attach,
        "/case/list": list,
    ]

    static let layout: TableLayout = {
        var layout = TableLayout(table: "case")
        layout.add(Catalogue.shared.record(named: "Case")?.fields ?? [])
        layout.searched = ["name", "user_name"]
        return layout
    }()

    private static let nobody = "00000000-0000-0000-0000-000000000000"

    // MARK: Who may

    /// The case that a call names: one's own, or one of an account in which one may do something with cases.
    private static func found(
        _ model: ServiceModel, _ call: Invocation, _ flag: String, ownerMay: Bool = true
    ) throws(Refusal) -> (row: [String: JSON], isWorker: Bool) {
        let user = try call.caller()
        let id = call.parameters.value("uuid") ?? ""
        guard let row = model.store.row(id, in: layout) else { throw .notFound(id) }
        let isOwner = row["_owner"]?.string == user.id
        let isMember = row["_account"]?.string.map { user.accountIDs.contains($0) } ?? false
        guard isOwner || isMember else { throw .notFound(id) }
        let account = row["_account"]?.string.flatMap { model.directory.accounts[$0] }
        let isWorker = isMember && account.map { model.directory.allows(flag, to: user, in: $0.namespaceID) } ?? false
        guard isWorker || (isOwner && ownerMay) else { throw Refusal("NOT_PERMITTED", subtype: .string(flag)) }
        return (row, isWorker)
    }

    // MARK: Reading

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let row = try found(model, call, "case_view").row
        return call.call.returns.reduce(into: shown(row, model, try call.caller())) { answer, field in
            answer[field.name] = answer[field.name] ?? .null
        }
    }

    /// The caller's own cases, or those of an account.
    @Sendable private static func list(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let columns = Columns(record: "Case")
        let request = try ListRequest(call.parameters, of: call.call, columns: columns)
        let user = try call.caller()
        var query = RecordQuery(layout)
        if let id = call.parameters.value("account_id") {
            guard user.accountIDs.contains(id), let account = model.directory.accounts[id] else { throw .notFound(id) }
            try model.check("case_view", call, in: account.namespaceID)
            query.require("_account", id)
        } else {
            query.require("_owner", user.id)
        }
        let rows = model.store.rows(query).map { row in
            shown(row, model, user).filter { columns.kinds[$0.key] != nil }
        }
        return request.page.answer("cases", request.apply(rows, searched: ["name", "user_name"]))
    }

    /// The owner sees the studies in their own namespace, the account those in its own.
    private static func shown(
        _ row: [String: JSON], _ model: ServiceModel, _ user: AccountDirectory.User
    ) -> [String: JSON] {
        var shown = row.filter { !$0.key.hasPrefix("_") }
        let isOwner = row["_owner"]?.string == user.id
        let ids = row["_state"]?[isOwner ? "own_studies" : "studies"]?.strings ?? []
        shown["studies"] = .array(
            ids.compactMap { model.store.row($0, in: StudyTable.layout) }.map {
                .object(["uuid": $0["uuid"] ?? .null, "study_uid": $0["study_uid"] ?? .null])
            })
        for role in ["assigned_admin", "assigned_medical", "locked_user"] {
            let person = row[role + "_id"]?.string.flatMap { model.directory.users[$0] }
            shown[role + "_name"] = .optional(person?.name)
        }
        let definitions = model.customfields(of: row["_account"]?.string, object: "case")
        shown["customfields"] = .array(CustomfieldValues.answer(row["_custom"]?.object ?? [:], definitions))
        return shown
    }

    // MARK: Changing

    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let (row, isWorker) = try found(model, call, "case_edit")
        let forWorkers = ["completed", "closed", "case_status", "assigned_admin_id", "assigned_medical_id"]
        for name in forWorkers where call.parameters.value(name) != nil {
            guard isWorker else { throw Refusal("NOT_PERMITTED", subtype: .string(name)) }
        }
        let now = JSON.string(ServiceTime.format(call.now))
        var changes: [String: JSON] = ["updated": now, "updated_by": .string(try call.caller().id)]
        if let name = call.parameters.value("name") { changes["name"] = .string(name) }
        for name in ["submitted", "completed", "closed"] where call.parameters.value(name) != nil {
            changes[name] = .flag(call.parameters.flag(name))
            changes[name + "_date"] = call.parameters.flag(name) ? now : .null
        }
        let account = row["_account"]?.string ?? ""
        if let status = call.parameters.value("case_status") {
            let known = model.settings(of: account)["case_status_tags"]?.string?.split(separator: ",").map {
                String($0)
            }
            guard known?.contains(status) ?? true else {
                throw Refusal("INVALID_CASE_STATUS", subtype: .string(status))
            }
            (changes["case_status"], changes["case_status_date"]) = (.string(status), now)
        }
        for role in ["assigned_admin", "assigned_medical"] {
            guard let id = call.parameters.value(role + "_id") else { continue }
            let person = id == nobody ? nil : model.directory.users[id]
            guard id == nobody || person?.accountIDs.contains(account) == true else {
                throw Refusal("NOT_IN_ACCOUNT", subtype: .string(id))
            }
            changes[role + "_id"] = .optional(person?.id)
            changes[role + "_date"] = person == nil ? .null : now
        }
        changes["_custom"] = .object(
            try model.customfieldValues(call, row["_custom"]?.object ?? [:], account: account))
        model.store.update(row["uuid"]?.string ?? "", changes, in: layout)
        return [:]
    }

    /// Gives a submitted case, which is neither closed nor completed, back to its owner.
    @Sendable private static func giveBack(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try found(model, call, "case_edit", ownerMay: false).row
        guard row["submitted"]?.flag == true, row["closed"]?.flag != true, row["completed"]?.flag != true else {
            throw Refusal("NOT_PERMITTED", subtype: row["uuid"])
        }
        let changes: [String: JSON] = [
            "submitted": .flag(false), "submitted_date": .null,
            "returned_reason": .optional(call.parameters.value("reason")),
            "returned_date": .string(ServiceTime.format(call.now)),
        ]
        model.store.update(row["uuid"]?.string ?? "", changes, in: layout)
        return [:]
    }

    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try found(model, call, "case_delete", ownerMay: false).row
        model.store.delete(row["uuid"]?.string ?? "", from: layout)
        return [:]
    }

    /// Shares a study of the account with the owner of the case, or ends that. Only for those assigned to the case.
    @Sendable private static func attach(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try found(model, call, "case_view").row
        let caller = try call.caller().id
        guard [row["assigned_admin_id"], row["assigned_medical_id"]].contains(.string(caller)) else {
            throw Refusal("NOT_PERMITTED", subtype: row["uuid"])
        }
        let study = try StudyCalls.find(model, call, idNames: ["study_id"])
        guard let owner = row["_owner"]?.string.flatMap({ model.directory.users[$0] }) else { throw .notFound() }
        var state = row["_state"]?.object ?? [:]
        var (mine, theirs) = (state["studies"]?.strings ?? [], state["own_studies"]?.strings ?? [])
        let shared = model.study(
            uid: study.studyUID, storage: study.storageNamespace, phi: owner.namespaceID, at: call.now)
        if call.parameters.flag("detach") {
            guard mine.contains(study.id) else { throw .notFound(study.id) }
            mine.removeAll { $0 == study.id }
            theirs.removeAll { $0 == shared?.id }
            if let shared, shared.marks["shared_from"] == .string(study.id) { model.removeStudy(shared.id) }
        } else if !mine.contains(study.id) {
            mine.append(study.id)
            if let shared {
                theirs.append(shared.id)
            } else {
                var copy = try StudySharingCalls.copied(study, to: owner.namespaceID, model, call)
                copy.marks["shared_from"] = .string(study.id)
                model.put(copy, at: call.now)
                theirs.append(copy.id)
            }
        }
        state["studies"] = .array(mine.map { .string($0) })
        state["own_studies"] = .array(theirs.map { .string($0) })
        model.store.update(row["uuid"]?.string ?? "", ["_state": .object(state)], in: layout)
        return [:]
    }
}

extension ServiceModel {
    /// Opens a case for a study that was shared into a namespace with the workflow of second opinions.
    func openCase(for copy: StudyRecord, from study: StudyRecord, _ call: Invocation) throws(Refusal) {
        guard namespaceValue("pricing", of: copy.phiNamespace)?["second_opinion_share"]?.flag == true,
            let account = directory.account(of: copy.phiNamespace)
        else { return }
        let user = try call.caller()
        var row = record(Identifier.new(), account: account, by: user.id, at: call.now)
        for flag in ["paid", "submitted", "completed", "closed"] { row[flag] = .flag(false) }
        row["name"] = .optional(study.fields["patient_name"])
        row["namespace_id"] = .string(copy.phiNamespace)
        row["share_code"] = .optional(call.parameters.value("share_code"))
        row["user_id"] = .string(user.id)
        row["user_name"] = .string(user.name)
        row["user_email"] = .string(user.login)
        row["tags"] = .array([])
        row["_state"] = .object([
            "studies": .array([.string(copy.id)]), "own_studies": .array([.string(study.id)]),
        ])
        store.insert(row, into: CaseCalls.layout)
    }
}
