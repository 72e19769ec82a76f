import AmbraCatalogue
import Foundation

/// What guests do with links, and what members of the account do for them.
///
/// A guest's session is one of the user who made the link.
enum LinkCalls {
    static let handlers: [String: Handler] = [
        "/link/status": status, "/link/session": session, "/link/redirect": redirect, "/link/sid": sid,
        "/link/mail": mail, "/link/charge": charge, "/link/pin": makePIN,
    ]

    private static let usages = TableLayout(table: "link_usage", record: "LinkUsage")
    private static let charges = TableLayout(table: "link_charge", record: "LinkCharge")
    private static let pins = TableLayout(
        table: "link_pin", texts: ["pin", "link_id"], numbers: ["ends"], indexes: [["pin"]])

    /// How long a PIN is good, in seconds.
    private static let pinLifetime = 600

    // MARK: Finding

    /// The link that a call names by uuid, short id or PIN, unless its time or its uses are over.
    private static func find(
        _ model: inout ServiceModel, _ call: Invocation, missing: String = "NOT_FOUND"
    ) throws(Refusal) -> [String: JSON] {
        let layout = model.layout("/link")
        let named = ["uuid", "pin", "short_id"].filter { call.parameters.value($0) != nil }
        guard named.count == 1 || !call.call.errors.contains("ONLY_ONE") else { throw Refusal("ONLY_ONE") }
        var found: [String: JSON]?
        if let pin = call.parameters.value("pin") {
            let known = model.store.rows(RecordQuery(pins, ["pin": pin])).first
            guard let known, known["ends"]?.integer ?? 0 > Int(call.now.timeIntervalSince1970) else {
                throw Refusal("INVALID_PIN")
            }
            found = known["link_id"]?.string.flatMap { model.store.row($0, in: layout) }
        } else if let short = call.parameters.value("short_id") {
            found = model.store.rows(RecordQuery(layout, ["short_id": short])).first
        } else {
            found = call.parameters.value("uuid").flatMap { model.store.row($0, in: layout) }
        }
        guard let link = found else {
            throw Refusal(missing, subtype: .optional(named.first.flatMap { call.parameters[$0] }))
        }
        let isOver = !isAlive(link, at: call.now) || isUsedUp(link, model)
        guard !isOver else { throw Refusal(call.call.errors.contains("EXPIRED") ? "EXPIRED" : missing) }
        return link
    }

    private static func isAlive(_ link: [String: JSON], at now: Date) -> Bool {
        guard let minutes = link["minutes_alive"]?.integer, minutes > 0,
            let made = link["created"]?.string.flatMap({ ServiceTime.parse($0, zone: .gmt)?.date })
        else { return true }
        return now < made.addingTimeInterval(Double(minutes) * 60)
    }

    private static func isUsedUp(_ link: [String: JSON], _ model: ServiceModel) -> Bool {
        guard let most = link["max_hits"]?.integer, most > 0 else { return false }
        return model.store.count(RecordQuery(usages, ["link_id": link["uuid"]?.string ?? ""])) >= most
    }

    /// The link of the caller's account that a call names.
    private static func own(_ model: ServiceModel, _ call: Invocation, _ flag: String) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters["uuid"] ?? ""
        return try model.visibleRecord(id, of: "/link", needing: flag, call)
    }

    // MARK: Guests

    @Sendable private static func status(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let link = try find(&model, call)
        var answer = RowValues.answer(link, call.call.returns.map(\.name).filter { $0 != "pin_auth_text" })
        for field in call.call.returns where field.type == .flag {
            answer[field.name] = .flag(link[field.name]?.flag ?? false)
        }
        if isPaid(link, model, call) { answer["charge_amount"] = .integer(0) }
        return answer
    }

    private static func isPaid(_ link: [String: JSON], _ model: ServiceModel, _ call: Invocation) -> Bool {
        guard let amount = link["charge_amount"]?.integer, amount > 0 else { return true }
        let charge = call.parameters.value("link_charge_id").flatMap { model.store.row($0, in: charges) }
        return charge != nil && charge?["link_id"] == link["uuid"]
    }

    @Sendable private static func session(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let link = try find(&model, call)
        let sid = try open(link, &model, call)
        let study = link["study_id"]?.string.flatMap { model.study($0, at: call.now) }
        var count = study == nil ? 0 : 1
        if study == nil, let filter = link["filter"]?.object, let user = owner(of: link, model) {
            var query = RecordQuery(StudyTable.layout)
            query.require("phi_namespace", oneOf: model.directory.namespaces(of: user).map(\.id))
            for (name, value) in filter where StudyTable.layout.storage(of: name) == .text {
                query.require(name, value.plainText)
            }
            count = model.store.count(query)
        }
        return [
            "sid": .string(sid), "action": link["action"] ?? .null, "study_count": .integer(count),
            "share_code": link["share_code"] ?? .null, "pin_required": .flag(false), "pin_via": .null,
            "acceptance_required": .flag(link["acceptance_required"]?.flag ?? false),
        ]
    }

    private static func owner(of link: [String: JSON], _ model: ServiceModel) -> AccountDirectory.User? {
        (link["user_id"]?.string ?? link["_owner"]?.string).flatMap { model.directory.users[$0] }
    }

    /// Opens a session for a guest and keeps that the link was used.
    private static func open(
        _ link: [String: JSON], _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> String {
        if let digest = link["password"]?.string.flatMap(PasswordDigest.init(text:)) {
            guard digest.matches(call.parameters["password"] ?? "") else { throw Refusal("INVALID_CREDENTIALS") }
        }
        guard isPaid(link, model, call) else {
            throw Refusal(call.call.errors.contains("CHARGE_REQUIRED") ? "CHARGE_REQUIRED" : "NOT_PERMITTED")
        }
        guard let user = owner(of: link, model) else { throw call.refusal(["DISABLED", "NOT_PERMITTED"]) }
        if let pin = call.parameters.value("pin") {
            for row in model.store.rows(RecordQuery(pins, ["pin": pin])) {
                model.store.delete(row["uuid"]?.string ?? "", from: pins)
            }
        }
        let sid = model.sessions.open(for: user.id, idleLifetime: model.settings.sessionLifetime, at: call.now).sid
        let account = link["_account"]?.string
        var usage = model.record(Identifier.new(), account: account, by: user.id, at: call.now)
        usage["link_id"] = link["uuid"]
        usage["client_email"] = .optional(call.parameters.value("email_address"))
        usage["sid"] = .string(sid)
        model.store.insert(usage, into: usages)
        model.note(
            "LINK_USED", id: link["uuid"]?.string ?? "", type: "Link", account: account,
            what: link["description"]?.string,
            detail: .object(["usage_id": usage["uuid"] ?? .null, "email": usage["client_email"] ?? .null]), call)
        return sid
    }

    @Sendable private static func redirect(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let link = try find(&model, call, missing: "LINK_NOT_FOUND")
        let sid = try open(link, &model, call)
        let study = link["study_id"]?.string.map { "&study_id=" + $0 } ?? ""
        return ["location": .string("\(model.settings.scheme)://\(call.engine)/link?sid=\(sid)\(study)")]
    }

    @Sendable private static func sid(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters["uuid"] ?? ""
        guard let usage = model.store.row(id, in: usages), let email = usage["client_email"]?.string,
            email.lowercased() == call.parameters["email"]?.lowercased(), let sid = usage["sid"]?.string,
            model.sessions.use(sid, at: call.now) != nil
        else { throw .notFound(id) }
        return ["sid": .string(sid)]
    }

    /// Takes every token of a payment that begins as those of the payment service do; nobody pays.
    @Sendable private static func charge(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        guard let link = model.store.row(id, in: model.layout("/link")) else { throw .notFound(id) }
        guard call.parameters["charge_token"]?.hasPrefix("tok_") == true else {
            throw Refusal("CHARGE_FAILED", subtype: .string("the token does not begin with tok_"))
        }
        var row = model.record(Identifier.new(), account: link["_account"]?.string, by: nil, at: call.now)
        row["link_id"] = .string(id)
        row["charge_amount"] = link["charge_amount"] ?? .null
        row["processor"] = .string("sandbox")
        model.store.insert(row, into: charges)
        return ["uuid": row["uuid"] ?? .null]
    }

    // MARK: Members

    /// Keeps the mail in the link's audit trail. Nothing is sent.
    @Sendable private static func mail(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let link = try own(model, call, "link_view")
        let email = call.parameters["email"] ?? ""
        guard email.split(separator: "@").count == 2, !email.contains(" ") else {
            throw Refusal("INVALID_EMAIL", subtype: .string("email"))
        }
        model.note(
            "LINK_MAIL", id: link["uuid"]?.string ?? "", type: "Link", account: link["_account"]?.string,
            what: link["description"]?.string, detail: .object(["to": .string(email), "url": link["url"] ?? .null]),
            call)
        return [:]
    }

    /// Makes a PIN that is good once.
    @Sendable private static func makePIN(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let link = try own(model, call, "link_view")
        let pin = (0..<8).map { _ in String(Int.random(in: 0...9)) }.joined()
        var row = model.record(Identifier.new(), account: link["_account"]?.string, by: call.user?.id, at: call.now)
        row["pin"] = .string(pin)
        row["link_id"] = link["uuid"]
        row["ends"] = .integer(Int(call.now.timeIntervalSince1970) + pinLifetime)
        model.store.insert(row, into: pins)
        return ["pin": .string(pin), "duration": .integer(pinLifetime)]
    }
}
