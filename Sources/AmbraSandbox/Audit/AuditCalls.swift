import AmbraCatalogue
import Foundation

/// The calls that read the audit trail, and those that write to it.
enum AuditCalls {
    static let handlers: [String: Handler] = [
        "/audit/log": log,
        "/audit/failedlogins": failedLogins,
        "/study/audit": auditStudy,
        "/namespace/audit": auditNamespace,
    ]

    static let listings: [String: Listing] = [
        "/audit/object": ofObject, "/audit/user": ofUser, "/audit/account": ofAccount, "/audit/deleted": deleted,
    ]

    // MARK: Reading

    @Sendable private static func ofObject(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        let id = call.parameters["uuid"] ?? ""
        let user = try call.caller()
        var query = try query(call)
        query.require("uuid", id)
        query.require("_account", oneOf: user.accountIDs)
        var all = RecordQuery(AuditTrail.layout)
        all.require("uuid", id)
        all.require("_account", oneOf: user.accountIDs)
        all.limit = 1
        guard let entry = model.store.rows(all).first else { throw .notFound(id) }
        try model.check("audit_view", call, inAccountOf: entry)
        return try events(query, model, call)
    }

    @Sendable private static func ofUser(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let account = try account(model, call)
        let id = call.parameters["user_id"] ?? ""
        guard model.directory.users[id]?.accountIDs.contains(account.id) ?? false else { throw .notFound(id) }
        var query = try query(call)
        query.require("_account", account.id)
        query.require("user_id", id)
        return try events(query, model, call)
    }

    @Sendable private static func ofAccount(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        var query = try query(call)
        query.require("_account", try account(model, call).id)
        return try events(query, model, call)
    }

    @Sendable private static func deleted(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let account = try account(model, call)
        let type = call.parameters["type"] ?? ""
        var query = try query(call)
        query.require("_account", account.id)
        query.require("action", "DELETED")
        query.require("type", type.prefix(1).uppercased() + type.dropFirst())
        let fields = Catalogue.shared.record(named: "DeletedObject")?.fields.map(\.name) ?? []
        return model.reading(query, try Page(call.parameters), call, as: "objects") { row, _ in
            .object(RowValues.answer(row, fields))
        }
    }

    /// The account that a call names, if the caller may look at its trail.
    private static func account(
        _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> AccountDirectory.Account {
        let id = call.parameters["account_id"] ?? ""
        guard try call.caller().accountIDs.contains(id), let account = model.directory.accounts[id] else {
            throw call.refusal(["NOT_FOUND", "NOT_PERMITTED"], id)
        }
        try model.check("audit_view", call, in: account.namespaceID)
        return account
    }

    /// Newest first, unless `reverse` is set.
    private static func query(_ call: Invocation) throws(Refusal) -> RecordQuery {
        let request = try ListRequest(call.parameters, of: call.call, columns: AuditTrail.columns)
        var query = RecordQuery(AuditTrail.layout, request)
        query.lastOrder = call.parameters.flag("reverse") ? "id" : "id DESC"
        return query
    }

    private static func events(
        _ query: RecordQuery, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        let fields = Catalogue.shared.record(named: "AuditEvent")?.fields.map(\.name).filter { $0 != "study" } ?? []
        let wanted = call.parameters.value("study_fields").flatMap { try? JSON(reading: $0) }?.strings
        let (now, around) = (call.now, model.surroundings(call))
        return model.reading(query, try Page(call.parameters), call, as: "events") { row, model in
            var event = RowValues.answer(row, fields)
            if let wanted, row["type"] == .string("Study"), let study = model.study(row["uuid"]?.string ?? "", at: now)
            {
                event["study"] = .object(StudyRow.fields(of: study, around).filter { wanted.contains($0.key) })
            }
            return .object(event)
        }
    }

    @Sendable private static func failedLogins(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var query = RecordQuery(AuditTrail.layout)
        query.require("_account", try account(model, call).id)
        query.require("action", "LOGIN_FAILED")
        let first = call.parameters.value("from_time").flatMap { Int($0) } ?? Int.min
        let events = model.store.rows(query).compactMap { $0["detail"] }
        return ["events": .array(events.filter { ($0.array?.first?.integer ?? 0) > first })]
    }

    // MARK: Writing

    /// Writes a message to a bucket, which is the action of an entry in the caller's first account.
    @Sendable private static func log(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let bucket = call.parameters["bucket"] ?? ""
        guard (4...16).contains(bucket.count), bucket.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            throw Refusal("INVALID_BUCKET", subtype: .string(bucket))
        }
        var message: [String: JSON] = [:]
        for name in call.parameters.names where !["sid", "bucket"].contains(name) {
            message[name] = .string(call.parameters[name] ?? "")
        }
        let account = call.user?.accountIDs.first
        model.note(
            bucket, id: account ?? "", type: "Log", account: account, what: nil, detail: .object(message), call)
        return [:]
    }

    @Sendable private static func auditStudy(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"])
        model.note(
            call.parameters["action"] ?? "", id: study.id, type: "Study",
            account: model.directory.account(of: study.phiNamespace), what: study.studyUID,
            detail: .string(call.parameters["detail"] ?? ""), call)
        let events = [
            "STUDY_VIEW": "STUDY_VIEW", "STUDY_DOWNLOAD": "STUDY_DOWNLOAD", "REPORT_VIEW": "STUDY_REPORT_VIEW",
        ]
        if let event = call.parameters.value("action").flatMap({ events[$0] }) {
            let account = model.directory.account(of: study.phiNamespace)
            model.fireWebhooks(event, account: account, study: study, by: call.user, at: call.now)
        }
        return [:]
    }

    @Sendable private static func auditNamespace(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        guard let namespace = model.directory.namespaces[id],
            model.directory.isVisible(namespace: id, to: try call.caller())
        else { throw .notFound(id) }
        model.note(
            call.parameters["action"] ?? "", id: id, type: "Namespace", account: namespace.accountID,
            what: namespace.name, detail: .string(call.parameters["detail"] ?? ""), call)
        return [:]
    }
}
