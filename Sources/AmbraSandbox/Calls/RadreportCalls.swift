import AmbraCatalogue
import Foundation

/// Locks of radreports, their mail, and which template is in use.
enum RadreportCalls {
    static let handlers: [String: Handler] = [
        "/radreport/lock": lock,
        "/radreport/unlock": unlock,
        "/radreport/description": description,
        "/radreport/email": mail,
        "/radreport/template/activate": activate,
        "/radreport/template/get/type": template,
    ]

    static let listings: [String: Listing] = ["/radreport/user/list": listOfUser]

    /// The seconds for which a lock holds.
    static let lockLifetime: TimeInterval = 60 * 60
    /// The setting of an account that allows locks.
    private static let setting = "enable_radreport_lock_reading"

    /// The radreport that a call names.
    private static func report(
        _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        return try model.visibleRecord(id, of: "/radreport", needing: flag, call)
    }

    private static func checkLocking(_ row: [String: JSON], _ model: ServiceModel) throws(Refusal) {
        guard let account = row["_account"]?.string, model.isOn(setting, in: account) else {
            throw Refusal("NOT_PERMITTED", subtype: .string(setting))
        }
    }

    // MARK: Locks

    @Sendable private static func lock(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try report(model, call, "radreport_edit")
        try checkLocking(row, model)
        let id = row["uuid"]?.string ?? ""
        let holder = try call.caller().id
        if let lock = model.radreportLock(id, at: call.now),
            lock.owner != holder || lock["sid"]?.string != sidDigest(call)
        {
            throw model.lockedRefusal(id, lock)
        }
        let values: [String: JSON] = [
            "sid": .optional(sidDigest(call)),
            "end": .number(call.now.addingTimeInterval(lockLifetime).timeIntervalSince1970),
        ]
        let account = row["_account"]?.string
        model.keep(.radreportLock, KeptRecord(id: id, parent: id, account: account, owner: holder, values: values))
        model.store.update(id, ["locked_user_id": .string(holder)], in: model.layout("/radreport"))
        return [:]
    }

    private static func sidDigest(_ call: Invocation) -> String? { call.session.map { MD5.hexadecimal(of: $0.sid) } }

    @Sendable private static func unlock(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try report(model, call, "radreport_edit")
        try checkLocking(row, model)
        let id = row["uuid"]?.string ?? ""
        guard let lock = model.radreportLock(id, at: call.now) else { throw Refusal("ALREADY", subtype: .string(id)) }
        guard lock.owner == (try call.caller()).id else { throw model.lockedRefusal(id, lock) }
        model.forget(.radreportLock, id)
        model.store.update(id, ["locked_user_id": .null], in: model.layout("/radreport"))
        return [:]
    }

    @Sendable private static func description(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try report(model, call, "radreport_view")
        try checkLocking(row, model)
        let lock = model.radreportLock(row["uuid"]?.string ?? "", at: call.now)
        let isOpen = lock == nil || lock?["sid"]?.string == sidDigest(call)
        return [
            "uuid": row["uuid"] ?? .null, "type": row["type"] ?? .null, "can_edit": .flag(isOpen),
            "description": .string(
                [row["type"]?.string, row["created"]?.string].compactMap { $0 }.joined(separator: " ")),
            "locked_user_id": .optional(lock?.owner),
        ]
    }

    // MARK: Mail and lists

    /// Mails a report that has an attachment, where the account allows it: the mail is in the outbox.
    @Sendable private static func mail(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let row = try report(model, call, "radreport_view")
        let account = row["_account"]?.string.flatMap { model.store.row($0, in: model.layout("/account")) }
        guard account?["radreport_mail_out_authorized"]?.flag == true else { throw Refusal("NOT_ENABLED") }
        let addresses = (call.parameters["email"] ?? "").split(separator: ",").map { String($0) }
        guard !addresses.isEmpty, addresses.allSatisfy(EmailAddress.isValid) else {
            throw Refusal("INVALID_EMAIL", subtype: .string("email"))
        }
        guard row["attachment"]?.object?.isEmpty == false else { throw Refusal("NO_ATTACHMENT", subtype: row["uuid"]) }
        for address in addresses {
            let content: [String: JSON] = [
                "radreport_id": row["uuid"] ?? .null, "attachment": row["attachment"] ?? .null,
            ]
            model.send(Mail(about: "RADREPORT", to: address, content: content), call)
        }
        return [:]
    }

    /// The reports that a user wrote, where the caller may read radreports.
    @Sendable private static func listOfUser(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        guard let resource = Resource.at("/radreport") else { return { [:] } }
        let request = try ListRequest(call.parameters, of: call.call, columns: resource.columns)
        let caller = try call.caller()
        let id = call.parameters.value("user_id") ?? ""
        guard let user = model.directory.users[id],
            id == caller.id || user.accountIDs.contains(where: caller.accountIDs.contains)
        else { throw .notFound(id) }
        let readable = model.directory.accounts(of: caller).filter {
            model.directory.allows("radreport_view", to: caller, in: $0.namespaceID)
        }
        var query = RecordQuery(resource.layout, request)
        query.require("_owner", id)
        query.require("_account", oneOf: readable.map(\.id))
        return model.reading(query, request.page, call, as: "radreports") { (row, model) in
            var shown = model.shown(row, resource.rowFields, resource, [])
            shown["user_id"] = row["_owner"] ?? .null
            return .object(shown)
        }
    }

    // MARK: Templates

    /// Takes a template into use, in place of others of its type.
    @Sendable private static func activate(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        try model.checkSupport(call)
        let id = call.parameters.value("uuid") ?? ""
        let layout = model.layout("/radreport/template")
        guard let row = model.store.row(id, in: layout), model.isVisible(row, to: try call.caller()) else {
            throw .notFound(id)
        }
        for other in templates(row["_account"]?.string ?? "", row["type"]?.string ?? "", model) {
            model.store.update(other["uuid"]?.string ?? "", ["active": .flag(false)], in: layout)
        }
        model.store.update(id, ["active": .flag(true)], in: layout)
        return ["uuid": .string(id)]
    }

    /// The template of a type that is in use.
    @Sendable private static func template(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = call.parameters.value("account_id") ?? ""
        guard try call.caller().accountIDs.contains(account) else { throw .notFound(account) }
        try model.check("radreport_view", call, in: model.directory.accounts[account]?.namespaceID)
        let type = call.parameters["type"] ?? ""
        guard let row = templates(account, type, model).first(where: { $0["active"]?.flag ?? false }) else {
            throw .notFound(type)
        }
        return RowValues.answer(row, call.call.returns.map(\.name))
    }

    private static func templates(_ account: String, _ type: String, _ model: ServiceModel) -> [[String: JSON]] {
        var query = RecordQuery(model.layout("/radreport/template"))
        query.require("_account", account)
        query.require("type", type)
        return model.store.rows(query)
    }
}

extension ServiceModel {
    /// The lock of a radreport, unless it has expired.
    func radreportLock(_ id: String, at now: Date) -> KeptRecord? {
        guard let lock = kept(.radreportLock, id), now.timeIntervalSince1970 < lock["end"]?.number ?? 0 else {
            return nil
        }
        return lock
    }

    func lockedRefusal(_ id: String, _ lock: KeptRecord) -> Refusal {
        let data: JSON = .object(["locked_radreport_id": .string(id), "locked_user_id": .optional(lock.owner)])
        return Refusal("LOCKED", subtype: .string("RADREPORT_LOCKED"), data: data)
    }

    /// Refuses to change or remove a radreport that somebody else has locked; `do_unlock` releases the caller's lock.
    func checkRadreportLock(_ row: [String: JSON], _ call: Invocation) throws(Refusal) {
        let id = row["uuid"]?.string ?? ""
        guard let lock = radreportLock(id, at: call.now) else { return }
        guard lock.owner == (try call.caller()).id else { throw lockedRefusal(id, lock) }
        guard call.parameters.flag("do_unlock") else { return }
        forget(.radreportLock, id)
        store.update(id, ["locked_user_id": .null], in: layout("/radreport"))
    }
}
