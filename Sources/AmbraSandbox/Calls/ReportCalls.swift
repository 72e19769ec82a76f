import Foundation

/// Reports: tables that are built in the background, asked for until they are ready, and downloaded.
enum ReportCalls {
    static let handlers: [String: Handler] = [
        "/report/status": status,
        "/report/zip": zip,
        "/account/user/report/login": logins,
        "/namespace/removed/user/report": removedUsers,
        "/role/report/detail": roles,
    ]

    /// The seconds after which a report is gone: since it was made, and since it was downloaded.
    static let lifetime: TimeInterval = 4 * 60 * 60
    static let lifetimeAfterDownload: TimeInterval = 10 * 60

    // MARK: Reports

    @Sendable private static func status(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let report = try report(model, call) else { throw .notFound(call.parameters["report_id"]) }
        return ["percent": .integer(isReady(report, model, call) ? 100 : 50)]
    }

    @Sendable private static func zip(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        guard var report = try report(model, call), isReady(report, model, call) else {
            throw Refusal("NOT_FOUND", subtype: .optional(call.parameters["report_id"]), status: 404)
        }
        let end = call.now.addingTimeInterval(lifetimeAfterDownload).timeIntervalSince1970
        report.values["end"] = .number(min(report["end"]?.number ?? end, end))
        model.keep(.report, report)
        return ["name": report["name"] ?? .null, "text": report["text"] ?? .null]
    }

    /// The report that a call names, if the caller asked for it and it is not gone.
    private static func report(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> KeptRecord? {
        let user = try call.caller()
        guard let report = model.kept(.report, call.parameters.value("report_id") ?? ""), report.owner == user.id,
            call.now.timeIntervalSince1970 < report["end"]?.number ?? 0
        else { return nil }
        return report
    }

    private static func isReady(_ report: KeptRecord, _ model: ServiceModel, _ call: Invocation) -> Bool {
        call.now.timeIntervalSince1970 >= report["ready"]?.number ?? 0
    }

    // MARK: What they tell

    /// When the members of an account logged in.
    @Sendable private static func logins(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try MemberCalls.account(model, call, "account_user_view")
        var members = model.directory.members(of: account.namespaceID).keys.compactMap { model.directory.users[$0] }
            .sorted { ($0.login, $0.id) < ($1.login, $1.id) }
        if let id = call.parameters.value("user_id") {
            members = members.filter { $0.id == id }
            guard !members.isEmpty else { throw .notFound(id) }
        }
        var rows = [["name", "email", "login"]]
        for member in members {
            for login in model.allKept(.userLogin, ownedBy: member.id) {
                rows.append([member.name, member.login, login["time"]?.string ?? ""])
            }
        }
        return ["report_id": .string(try model.makeReport("logins", rows, call))]
    }

    /// Who was removed from the namespaces of an account.
    @Sendable private static func removedUsers(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call)
        let account = call.parameters.value("account_id") ?? ""
        guard place.namespace.accountID == account else { throw .notFound(account) }
        try place.checkEdit(model, call)
        var rows = [["namespace", "name", "email", "removed"]]
        for removed in model.allKept(.removedMember, inAccount: account)
        where place.namespace.type == "Account" || removed.parent == place.id {
            rows.append(["namespace", "name", "email", "time"].map { removed[$0]?.string ?? "" })
        }
        let report = try model.makeReport("removed users", rows, call)
        if let email = call.parameters.value("email") {
            model.send(Mail(about: "REPORT", to: email, content: ["report_id": .string(report)]), call)
        }
        return ["report_id": .string(report)]
    }

    /// Which permissions the roles of an account have.
    @Sendable private static func roles(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("account_id") ?? ""
        let account = try model.ownAccount(id, call)
        try model.check("role_view", call, in: account.namespaceID)
        let roles = model.directory.roles.values.filter { $0.accountID == id }.sorted {
            ($0.name, $0.id) < ($1.name, $1.id)
        }
        var rows = [["permission"] + roles.map(\.name)]
        for flag in Role.allFlags { rows.append([flag] + roles.map { $0.flags.contains(flag) ? "1" : "0" }) }
        return ["report_id": .string(try model.makeReport("roles", rows, call))]
    }
}

extension ServiceModel {
    /// Makes a report of rows, which its maker can download when the delay of the sandbox has passed.
    ///
    /// - Returns: The id of the report.
    func makeReport(_ name: String, _ rows: [[String]], _ call: Invocation) throws(Refusal) -> String {
        let text = rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
        }.joined()
        let owner = try call.caller().id
        let values: [String: JSON] = [
            "name": .string(name.replacing(" ", with: "_") + ".csv"), "text": .string(text),
            "ready": .number(call.now.addingTimeInterval(settings.readyDelay).timeIntervalSince1970),
            "end": .number(call.now.addingTimeInterval(ReportCalls.lifetime).timeIntervalSince1970),
        ]
        for old in allKept(.report, ownedBy: owner) where old["end"]?.number ?? 0 <= call.now.timeIntervalSince1970 {
            forget(.report, old.id)
        }
        let id = Identifier.new()
        keep(.report, KeptRecord(id: id, parent: owner, owner: owner, values: values))
        return id
    }

    /// Keeps that somebody is not a member of a namespace any more.
    func noteRemoval(of user: String, from namespace: String, at now: Date) {
        guard let user = directory.users[user], let place = directory.namespaces[namespace] else { return }
        let values: [String: JSON] = [
            "namespace": .string(place.name), "name": .string(user.name), "email": .string(user.login),
            "time": .string(ServiceTime.format(now)),
        ]
        let record = KeptRecord(
            id: Identifier.new(), parent: place.id, account: place.accountID, owner: user.id, values: values)
        keep(.removedMember, record)
    }

    /// Keeps when a user logged in: the last hundred times.
    func noteLogin(of user: String, at now: Date) {
        let time = JSON.string(ServiceTime.format(now))
        store.update(user, ["last_login": time], in: layout("/user"))
        for old in allKept(.userLogin, ownedBy: user).dropLast(99) { forget(.userLogin, old.id) }
        keep(.userLogin, KeptRecord(id: Identifier.new(), parent: user, owner: user, values: ["time": time]))
    }
}
