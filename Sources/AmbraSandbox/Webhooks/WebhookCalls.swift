import AmbraCatalogue
import Foundation

/// The calls that make webhooks go off by hand.
enum WebhookCalls {
    static let handlers: [String: Handler] = [
        "/webhook/trigger": trigger, "/webhook/event": event, "/webhook/email": email,
    ]

    static let listings: [String: Listing] = ["/webhook/run": run]

    /// The webhook that a call names, if the caller may do something with it.
    private static func webhook(
        _ model: ServiceModel, _ call: Invocation, needing flag: String
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        return try model.visibleRecord(id, of: "/webhook", needing: flag, call)
    }

    @Sendable private static func trigger(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let webhook = try webhook(model, call, needing: "webhook_edit")
        let study = try StudyCalls.find(model, call, idNames: ["study_id"])
        let delivery = model.delivery(of: webhook, model.context(study, by: call.user), study: study.id, at: call.now)
        model.submit(delivery, webhook, at: call.now)
        return [:]
    }

    /// Makes the request at once and answers with what it was answered; null when it failed.
    @Sendable private static func run(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        let webhook = try webhook(model, call, needing: "webhook_run")
        guard webhook["event"] == .string("MANUAL"), (webhook["delay"]?.integer ?? 0) == 0,
            webhook["retry"]?.flag != true
        else { throw Refusal("INVALID_WEBHOOK_SETUP") }
        let study = try StudyCalls.find(model, call, idNames: ["study_id"])
        var given: [String: JSON] = [:]
        for name in call.parameters.names where !["sid", "uuid", "study_id"].contains(name) {
            given[name] = .optional(call.parameters[name])
        }
        let context = model.context(study, ["parameters": given], by: call.user)
        let delivery = model.delivery(of: webhook, context, study: study.id, at: call.now)
        let webhooks = model.webhooks
        return {
            guard case .answered(let content) = await webhooks.deliverNow(delivery) else { return ["results": .null] }
            return ["results": .string(content)]
        }
    }

    /// Tells the webhooks of a namespace's account that an upload begins or ends; nobody where the namespace is none of
    /// the caller's, since the service documents no refusal of it.
    @Sendable private static func event(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var id = call.parameters.value("namespace_id")
        if let code = call.parameters.value("share_code") {
            id = model.namespace(ofShareCode: code)
        } else if let named = id, !model.directory.isVisible(namespace: named, to: try call.caller()) {
            id = nil
        }
        guard let id else { return [:] }
        var fields: [String: JSON] = [:]
        for name in ["type", "namespace_id", "share_code", "integration_key", "study_count"] {
            fields[name] = .optional(call.parameters.value(name))
        }
        model.fireWebhooks(
            call.parameters["type"] ?? "", account: model.directory.account(of: id),
            objects: ["webhook_event": fields], by: call.user, at: call.now)
        return [:]
    }

    /// Keeps a mail of a webhook in its audit trail. Nothing is sent.
    @Sendable private static func email(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["webhook_id"] ?? ""
        guard let webhook = model.store.row(id, in: model.layout("/webhook")) else {
            throw Refusal("NOT_PERMITTED", subtype: .string(id))
        }
        var mail: [String: JSON] = [:]
        for name in ["to", "subject", "text", "html"] {
            mail[name] = .string(try MailText.filled(call.parameters[name] ?? "", name, call.parameters))
        }
        model.note(
            "WEBHOOK_EMAIL", id: id, type: "Webhook", account: webhook["_account"]?.string,
            what: webhook["name"]?.string, detail: .object(mail), call)
        return [:]
    }
}

/// Texts of mails, in which `{$name}` stands for a parameter of the call.
enum MailText {
    /// - Throws: `PARSE_FAILED` with the name of the field when a brace is not closed.
    static func filled(_ text: String, _ field: String, _ parameters: Parameters) throws(Refusal) -> String {
        var parts = text.split(separator: "{$", omittingEmptySubsequences: false)
        var filled = String(parts.removeFirst())
        for part in parts {
            guard let end = part.firstIndex(of: "}") else {
                throw Refusal("PARSE_FAILED", subtype: .string(field))
            }
            filled += parameters[String(part[..<end])] ?? ""
            filled += part[part.index(after: end)...]
        }
        return filled
    }
}
