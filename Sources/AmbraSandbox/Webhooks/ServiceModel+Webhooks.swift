import AmbraCatalogue
import Foundation

/// What makes webhooks go off, and what becomes of their deliveries.
extension ServiceModel {
    private static let onceLayout: TableLayout = {
        var layout = TableLayout(table: "webhook_once")
        for name in ["study_id", "study_uid", "accession_number"] { layout.add(name, .text) }
        return layout
    }()

    // MARK: Events

    /// Lets the webhooks go off that an account has for an event.
    ///
    /// - Parameters:
    ///   - study: The study that it is about, if any.
    ///   - objects: What the parameters of webhooks may name besides `study`.
    mutating func fireWebhooks(
        _ event: String, account: String?, study: StudyRecord? = nil, objects: [String: [String: JSON]] = [:],
        by user: AccountDirectory.User? = nil, at now: Date
    ) {
        guard let account else { return }
        var query = RecordQuery(layout("/webhook"))
        query.require("_account", account)
        query.require("event", event)
        let webhooks = store.rows(query)
        guard !webhooks.isEmpty else { return }
        let context = context(study, objects, by: user)
        for webhook in webhooks where webhook["suspended"]?.flag != true && WebhookRules.passes(webhook, context) {
            guard isYoung(study, webhook, at: now), isFirst(study, webhook, at: now) else { continue }
            submit(delivery(of: webhook, context, study: study?.id, at: now), webhook, at: now)
        }
    }

    /// The objects that the parameters of a webhook may name.
    func context(
        _ study: StudyRecord?, _ objects: [String: [String: JSON]] = [:], by user: AccountDirectory.User?
    ) -> WebhookContext {
        var context = WebhookContext(objects: objects)
        if let study {
            var fields = StudyRow.kept(of: study)
            fields["phi_namespace_name"] = .optional(directory.namespaces[study.phiNamespace]?.name)
            for (id, value) in study.customfields { fields[CustomfieldValues.prefix + id] = value }
            context.objects["study"] = fields
        }
        if let user {
            context.objects["user"] = [
                "uuid": .string(user.id), "name": .string(user.name), "email": .string(user.login),
                "namespace_id": .string(user.namespaceID),
            ]
        }
        return context
    }

    /// A delivery of a webhook. With `sid_user_id` it takes a new session of that user along.
    mutating func delivery(
        of webhook: [String: JSON], _ context: WebhookContext, study: String?, at now: Date
    ) -> WebhookDelivery {
        var parameters = context.filled(webhook["parameters"]?.object ?? [:])
        if let id = webhook["sid_user_id"]?.string, directory.users[id] != nil {
            parameters["sid"] = .string(
                sessions.open(for: id, idleLifetime: settings.sessionLifetime, at: now).sid)
        }
        return WebhookDelivery(
            webhookID: webhook["uuid"]?.string ?? "", accountID: webhook["_account"]?.string ?? "",
            event: webhook["event"]?.string ?? "", studyID: study, method: webhook["method"]?.string ?? "POST",
            url: webhook["url"]?.string ?? "", parameters: parameters,
            headers: WebhookRules.headers(webhook["auth"]),
            delay: .seconds(max(webhook["delay"]?.integer ?? 0, 0)),
            retryDelays: webhook["retry"]?.flag == true ? settings.webhookRetryDelays : [])
    }

    /// Hands a delivery to the queue, or to the gateway that the webhook goes by.
    mutating func submit(_ delivery: WebhookDelivery, _ webhook: [String: JSON], at now: Date) {
        if let node = webhook["node_id"]?.string {
            let payload: [String: JSON] = [
                "method": .string(delivery.method), "url": .string(delivery.url),
                "parameters": .object(delivery.parameters), "auth": webhook["auth"] ?? .null,
            ]
            let id = addJob(
                .webhook, node: node, study: delivery.studyID, payload: payload, by: nil,
                account: delivery.accountID, at: now)
            return store.update(id, ["results": .string(delivery.webhookID)], in: NodeJobs.layout)
        }
        guard !webhooks.submit(delivery, after: delivery.delay) else { return }
        store.update(delivery.webhookID, ["last_error": .string("the queue is full")], in: layout("/webhook"))
    }

    private func isYoung(_ study: StudyRecord?, _ webhook: [String: JSON], at now: Date) -> Bool {
        guard let days = webhook["max_age"]?.integer, let text = study?.fields["study_date"],
            let date = ServiceTime.parse(text, zone: .gmt)?.date
        else { return true }
        return now.timeIntervalSince(date) <= Double(days) * 86_400
    }

    /// Whether a webhook that runs once for a study has not run for it; it has from now on.
    private func isFirst(_ study: StudyRecord?, _ webhook: [String: JSON], at now: Date) -> Bool {
        guard webhook["once"]?.flag == true, let study, let id = webhook["uuid"]?.string else { return true }
        let number = study.fields["accession_number"]
        var query = RecordQuery(Self.onceLayout)
        query.require("_parent", id)
        let isKnown = store.rows(query).contains { row in
            row["study_id"]?.string == study.id
                || webhook["by_uid"]?.flag == true && row["study_uid"]?.string == study.studyUID
                || webhook["by_accession_number"]?.flag == true && number != nil
                    && row["accession_number"]?.string == number
        }
        guard !isKnown else { return false }
        var row = record(Identifier.new(), account: webhook["_account"]?.string, by: nil, at: now)
        row["_parent"] = .string(id)
        row["study_id"] = .string(study.id)
        row["study_uid"] = .string(study.studyUID)
        row["accession_number"] = .optional(number)
        store.insert(row, into: Self.onceLayout)
        return true
    }

    // MARK: Calls

    /// Lets those webhooks go off that follow from what a call did.
    mutating func fireWebhooks(
        after call: Invocation, account: String?, _ before: [String: JSON]?, _ after: [String: JSON]?
    ) {
        guard let event = Self.events[call.call.path] else { return }
        let row = after ?? before ?? [:]
        let study = call.call.path.hasPrefix("/study/") ? StudyRecord(row: row) : linkedStudy(row, call)
        var objects: [String: [String: JSON]] = [:]
        let shown = AuditDetail.record(row).merging(["uuid": row["uuid"] ?? .null]) { $1 }
        if event == "STUDY_DELETE" { objects["study_deleted"] = shown }
        if let name = Self.objects[String(call.call.path.split(separator: "/").first ?? "")] { objects[name] = shown }
        fireWebhooks(event, account: account, study: study, objects: objects, by: call.user, at: call.now)
    }

    private func linkedStudy(_ row: [String: JSON], _ call: Invocation) -> StudyRecord? {
        (row["study_id"]?.string ?? call.parameters.value("study_id")).flatMap { study($0, at: call.now) }
    }

    private static let events = [
        "/study/set": "STUDY_EDIT", "/study/delete": "STUDY_DELETE", "/study/approve": "STUDY_APPROVE",
        "/study/reject": "STUDY_REJECT", "/study/move": "STUDY_MOVE", "/study/status/set": "STUDY_STATUS",
        "/study/share": "STUDY_SHARE", "/study/split": "STUDY_SPLIT", "/annotation/add": "STUDY_ANNOTATION",
        "/hl7/add": "HL7_ADD", "/radreport/add": "STUDY_RADREPORT", "/query/add": "QUERY_ADD",
        "/query/status/set": "QUERY_STATUS", "/qctask/status/set": "QCTASK_STATUS",
        "/user/add": "ACCOUNT_USER_ADD", "/account/user/add": "ACCOUNT_USER_ADD",
        "/account/user/set": "ACCOUNT_USER_EDIT", "/account/user/delete": "ACCOUNT_USER_DELETE",
    ]

    private static let objects = [
        "annotation": "annotation", "hl7": "hl7", "radreport": "radreport", "query": "query", "qctask": "qctask",
        "user": "user_account", "account": "user_account",
    ]

    // MARK: Deliveries

    /// Notes what became of a try: in the webhook's `last_error` and in its audit trail. What failed is tried again
    /// where the webhook wants it, and tells the webhooks for WEBHOOK_FAILED after the last try.
    mutating func finish(_ delivery: WebhookDelivery, _ outcome: WebhookDelivery.Outcome, at now: Date) {
        guard let webhook = store.row(delivery.webhookID, in: layout("/webhook")) else { return }
        var failure: String?
        if case .failed(let reason) = outcome { failure = reason }
        store.update(delivery.webhookID, ["last_error": .optional(failure)], in: layout("/webhook"))
        noteTry(delivery, failure, what: webhook["name"], at: now)
        guard let failure else { return }
        var next = delivery
        next.tries += 1
        if next.tries <= delivery.retryDelays.count {
            webhooks.submit(next, after: delivery.retryDelays[next.tries - 1])
        } else if delivery.event != "WEBHOOK_FAILED" {
            var fields = AuditDetail.record(webhook)
            fields["last_error"] = .string(failure)
            let about = delivery.studyID.flatMap { self.study($0, at: now) }
            fireWebhooks(
                "WEBHOOK_FAILED", account: delivery.accountID, study: about,
                objects: ["webhook": fields, "parameters": delivery.parameters.filter { $0.key != "sid" }], at: now)
        }
    }

    private mutating func noteTry(_ delivery: WebhookDelivery, _ failure: String?, what: JSON?, at now: Date) {
        var entry: [String: JSON] = [
            "uuid": .string(delivery.webhookID), "_account": .string(delivery.accountID),
            "action": .string("WEBHOOK_RUN"), "type": .string("Webhook"), "what": what ?? .null,
            "webhook_id": .string(delivery.webhookID),
        ]
        entry["detail"] = .object([
            "event": .string(delivery.event), "study_id": .optional(delivery.studyID),
            "try": .integer(delivery.tries + 1), "error": .optional(failure),
        ])
        for name in ["when", "created"] { entry[name] = .string(ServiceTime.format(now)) }
        auditTrail.append(entry, to: store)
    }
}
