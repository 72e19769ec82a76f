// Written by `make generate` from Generator/Spec/service/webhook.yaml. Do not edit.

import AmbraSDK

/// The calls of `Webhook` by name.
struct WebhookCalls<Mode: ContractMode> {
    let service: WebhookService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "trigger": return try trigger(arguments)
        case "run": return try run(arguments)
        case "event": return try event(arguments)
        case "email": return try email(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name"),
            event: arguments.choice(required: "event"),
            url: arguments.string(required: "url"),
            method: arguments.choice(required: "method"),
            nodeID: arguments.string("node_id"),
            suspended: arguments.flag("suspended"),
            parameters: arguments.json("parameters"),
            retry: arguments.flag("retry"),
            sidUserID: arguments.string("sid_user_id"),
            filterField: arguments.string("filter_field"),
            filterRegexp: arguments.string("filter_regexp"),
            once: arguments.flag("once"),
            byUID: arguments.flag("by_uid"),
            byAccessionNumber: arguments.flag("by_accession_number"),
            byWebhookEvent: arguments.flag("by_webhook_event"),
            delay: arguments.integer("delay"),
            maxAge: arguments.integer("max_age"),
            auth: arguments.json("auth"),
            cron: arguments.string("cron")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            event: arguments.choice("event"),
            url: arguments.string("url"),
            method: arguments.choice("method"),
            suspended: arguments.flag("suspended"),
            parameters: arguments.json("parameters"),
            nodeID: arguments.string("node_id"),
            retry: arguments.flag("retry"),
            sidUserID: arguments.string("sid_user_id"),
            filterField: arguments.string("filter_field"),
            filterRegexp: arguments.string("filter_regexp"),
            once: arguments.flag("once"),
            byUID: arguments.flag("by_uid"),
            byAccessionNumber: arguments.flag("by_accession_number"),
            byWebhookEvent: arguments.flag("by_webhook_event"),
            delay: arguments.integer("delay"),
            maxAge: arguments.integer("max_age"),
            auth: arguments.json("auth"),
            cron: arguments.string("cron")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func trigger(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.trigger(
            uuid: arguments.string(required: "uuid"),
            studyID: arguments.string(required: "study_id")
        )
        return TypedQuery(query)
    }

    func run(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.run(
            uuid: arguments.string(required: "uuid"),
            studyID: arguments.string(required: "study_id")
        )
        return TypedQuery(query)
    }

    func event(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.event(
            type: arguments.choice(required: "type"),
            namespaceID: arguments.string("namespace_id"),
            shareCode: arguments.string("share_code"),
            integrationKey: arguments.string("integration_key"),
            studyCount: arguments.integer("study_count")
        )
        return TypedQuery(query)
    }

    func email(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.email(
            webhookID: arguments.string(required: "webhook_id"),
            to: arguments.string(required: "to"),
            subject: arguments.string(required: "subject"),
            text: arguments.string(required: "text"),
            html: arguments.string(required: "html"),
            templateID: arguments.string(required: "template_id")
        )
        return TypedQuery(query)
    }
}
