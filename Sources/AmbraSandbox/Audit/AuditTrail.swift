import AmbraCatalogue
import Foundation

/// The audit trail: an entry for every call that changed something, newest last, in the store.
///
/// The hook is where calls are carried out: a call during which the store was written to has changed something. The
/// trail is bounded; the oldest entries go.
struct AuditTrail: Sendable {
    /// The most entries that are kept; a few more may be there for a while.
    static let limit = 100_000
    /// The number of entries after which the oldest are looked for.
    private static let interval = 1000

    /// The number of entries that were made since the sandbox began.
    private(set) var count = 0

    static let layout: TableLayout = {
        var layout = TableLayout(table: "audit")
        layout.add(Catalogue.shared.record(named: "AuditEvent")?.fields ?? [])
        layout.add("created", .time)
        layout.add("user_id", .text)
        return layout
    }()

    /// What lists of entries filter by.
    static let columns = Columns(object: "event", kinds: layout.kinds())

    /// Whether a call can be one that changes something: no reading, and none that writes to the trail itself.
    static func isRecorded(_ path: String) -> Bool {
        !others.contains(path) && !path.hasPrefix("/session/")
            && !readings.contains(String(path[(path.lastIndex(of: "/") ?? path.startIndex)...].dropFirst()))
    }

    /// The last words of calls that read.
    private static let readings: Set<String> = [
        "get", "list", "count", "exists", "permissions", "fqdn", "zip", "settings", "uuid", "find", "history",
    ]

    private static let others: Set<String> = [
        "/audit/log", "/study/audit", "/namespace/audit", "/node/ping", "/node/ping/ack",
    ]

    /// Keeps an entry.
    mutating func append(_ entry: [String: JSON], to store: RecordStore) {
        store.insert(entry, into: Self.layout)
        count += 1
        guard count.isMultiple(of: Self.interval) else { return }
        store.trim(Self.layout, to: Self.limit)
    }
}

/// What a call is about: the record that it names, as it is before the call.
struct AuditSubject: Sendable {
    var id: String?
    /// The type of the object, for example `Study`.
    var type: String
    var layout: TableLayout?
    var row: [String: JSON]?

    /// The object's account, or the namespace in which it lives.
    func account(in directory: AccountDirectory, _ row: [String: JSON]?) -> String? {
        guard let row else { return nil }
        if let account = row["_account"]?.string { return account }
        return row["phi_namespace"]?.string.flatMap { directory.account(of: $0) }
    }
}

// MARK: The hook

extension ServiceModel {
    /// Carries a call out, and keeps in the audit trail that it changed something.
    mutating func carryOut(_ call: Invocation) throws(Refusal) -> CallOutcome {
        guard let modelled = ModelledCalls.call(at: call.call.path) else { return .notModelled }
        guard AuditTrail.isRecorded(call.call.path) else {
            do throws(Refusal) {
                return try carryOut(modelled, call)
            } catch {
                if call.call.path == "/session/login", error.token == "INVALID_CREDENTIALS" { noteFailedLogin(call) }
                throw error
            }
        }
        let subject = auditSubject(call)
        let (writes, entries) = (store.writes, auditTrail.count)
        let outcome = try carryOut(modelled, call)
        // A call that has made an entry of its own has said all there is.
        guard store.writes != writes, auditTrail.count == entries else { return outcome }
        var answer: [String: JSON] = [:]
        if case .answered(let fields) = outcome { answer = fields }
        note(call, subject, answer)
        return outcome
    }

    private mutating func carryOut(_ modelled: ModelledCall, _ call: Invocation) throws(Refusal) -> CallOutcome {
        switch modelled {
        case .handler(let handler): .answered(try handler(&self, call))
        case .listing(let listing): .reading(try listing(&self, call))
        case .resource(let resource, let verb): try ResourceCalls.outcome(resource, verb, &self, call)
        }
    }

    /// What a call names.
    private func auditSubject(_ call: Invocation) -> AuditSubject {
        let path = call.call.path
        if let place = path.split(separator: "/").first, path.hasSuffix("/user/set") || path.hasSuffix("/user/delete"),
            let parent = call.parameters.value("uuid"), let user = call.parameters.value("user_id")
        {
            let layout = layout("/\(place)/user")
            return AuditSubject(
                id: user, type: "User_\(place)", layout: layout, row: store.row(parent + "/" + user, in: layout))
        }
        if let (name, _) = Resource.split(path), let resource = Resource.at(name) {
            let type = name.dropFirst().replacing("/", with: "_")
            return subject(
                call.parameters.value("uuid"), type.prefix(1).uppercased() + type.dropFirst(), resource.layout)
        }
        let word = path.split(separator: "/").first.map { String($0) } ?? ""
        let type = word.prefix(1).uppercased() + word.dropFirst()
        let id = call.first("uuid", word + "_id", "object_id", "id")
        guard word == "study" else { return subject(id, type, Resource.at("/" + word)?.layout) }
        let named =
            id
            ?? self.study(
                uid: call.parameters["study_uid"] ?? "", storage: call.parameters["storage_namespace"] ?? "",
                phi: call.parameters.value("phi_namespace"), at: call.now)?.id
        return subject(named, type, StudyTable.layout)
    }

    private func subject(_ id: String?, _ type: String, _ layout: TableLayout?) -> AuditSubject {
        let row = layout.flatMap { layout in id.flatMap { store.row($0, in: layout) } }
        return AuditSubject(id: id, type: type, layout: layout, row: row)
    }

    private mutating func note(_ call: Invocation, _ subject: AuditSubject, _ answer: [String: JSON]) {
        let id = (subject.row == nil ? answer["uuid"]?.string : nil) ?? subject.id ?? answer["uuid"]?.string
        let key = subject.row?["uuid"]?.string ?? id
        let after = subject.layout.flatMap { layout in key.flatMap { store.row($0, in: layout) } }
        var (action, detail) = (Self.action(call.call.path), JSON.null)
        switch (subject.row, after) {
        case (let before?, nil): (action, detail) = ("DELETED", .object(AuditDetail.record(before)))
        case (let before?, let after?): detail = .object(AuditDetail.changes(before, after))
        default: break
        }
        let account =
            subject.account(in: directory, after ?? subject.row) ?? call.parameters.value("account_id")
            ?? call.user?.accountIDs.first
        note(
            action, id: id ?? "", type: subject.type, account: account,
            what: AuditDetail.name(after ?? subject.row ?? [:]), with: otherSide(call), detail: detail, call)
        fireWebhooks(after: call, account: account, subject.row, after)
    }

    /// `EDIT` and `ADD` where there is no more to say; otherwise the words of the path, for example `STUDY_SHARE`.
    private static func action(_ path: String) -> String {
        let words = path.split(separator: "/").map { $0.uppercased() }
        switch words.last {
        case "SET" where words.count <= 3 && !words.contains("STATUS"): return "EDIT"
        case "ADD": return "ADD"
        default: return words.joined(separator: "_")
        }
    }

    /// The name of the other side of a share or a copy.
    private func otherSide(_ call: Invocation) -> String? {
        guard ["/study/share", "/study/duplicate", "/study/move"].contains(call.call.path) else { return nil }
        if let id = call.parameters.value("namespace_id") { return directory.namespaces[id]?.name }
        let owner = call.first("account_id", "group_id", "location_id", "user_id")
        return owner.flatMap { owner in directory.namespaces.values.first { $0.ownerID == owner }?.name }
    }

    // MARK: Entries

    /// Keeps an entry of the audit trail.
    ///
    /// The session is told by the MD5 of its sid, and there is no client address: the sandbox does not keep it.
    mutating func note(
        _ action: String, id: String, type: String, account: String?, what: String?, with: String? = nil,
        detail: JSON, _ call: Invocation
    ) {
        var entry: [String: JSON] = [
            "uuid": .string(id), "action": .string(action), "type": .string(type), "detail": detail,
            "what": .optional(what), "with": .optional(with), "_account": .optional(account),
            "_owner": .optional(call.user?.id), "user_id": .optional(call.user?.id), "who": .optional(call.user?.name),
        ]
        for name in ["when", "created"] { entry[name] = .string(ServiceTime.format(call.now)) }
        entry["sid"] = call.session.map { .string(MD5.hexadecimal(of: $0.sid)) } ?? .null
        auditTrail.append(entry, to: store)
    }

    /// Keeps that a login failed, for the accounts that collect it and that the login names by vanity or by a member.
    private mutating func noteFailedLogin(_ call: Invocation) {
        let vanity = call.parameters.value("vanity")
        let login = call.first("login", "email", "account_login")
        let member = login.flatMap { directory.user(email: $0) }
        for account in directory.accounts.values
        where account.vanity.map({ $0 == vanity }) ?? false || member?.accountIDs.contains(account.id) ?? false {
            let row = store.row(account.id, in: layout("/account"))
            guard row?["settings"]?["audit_failed_logins"]?.isOn ?? false else { continue }
            let event: [JSON] = [
                .integer(Int(call.now.timeIntervalSince1970)), .string("PRIMARY"), .optional(vanity), .null,
                .optional(login),
            ]
            note(
                "LOGIN_FAILED", id: account.id, type: "Login", account: account.id, what: nil, detail: .array(event),
                call)
        }
    }
}

extension JSON {
    /// Whether a setting is on, whichever way it is written.
    var isOn: Bool { flag ?? (string == "1") }
}

/// What entries tell of records.
enum AuditDetail {
    /// Fields of which no entry tells: secrets, and those that change with every call.
    private static let hidden = Resource.secrets.union(["id", "uuid", "updated", "updated_by", "auth", "zip", "pin"])

    /// The longest text of which an entry tells.
    private static let longest = 2000

    /// What an object is called.
    static func name(_ row: [String: JSON]) -> String? {
        row["name"]?.string ?? row["study_uid"]?.string ?? row["email"]?.string
    }

    /// A record without what is not said.
    static func record(_ row: [String: JSON]) -> [String: JSON] { shown(row).filter { $0.value != .null } }

    /// The old and the new value of each field that is different.
    static func changes(_ before: [String: JSON], _ after: [String: JSON]) -> [String: JSON] {
        let (old, new) = (shown(before), shown(after))
        var changes: [String: JSON] = [:]
        for (name, value) in new where old[name] ?? .null != value {
            changes[name] = .array([old[name] ?? .null, value])
        }
        for (name, value) in old where new[name] == nil && value != .null { changes[name] = .array([value, .null]) }
        return changes
    }

    private static func shown(_ row: [String: JSON]) -> [String: JSON] {
        var shown = row.filter { name, value in
            !name.hasPrefix("_") && !hidden.contains(name) && (value.string?.utf8.count ?? 0) <= longest
        }
        for (id, value) in row["_custom"]?.object ?? [:] { shown[CustomfieldValues.prefix + id] = value }
        return shown
    }
}
