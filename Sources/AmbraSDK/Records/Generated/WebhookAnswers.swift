// Written by `make generate` from Generator/Spec/service/webhook.yaml. Do not edit.

/// The answer of `/webhook/list`.
public struct WebhookListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Webhooks, as `/webhook/get` returns them.
    public var webhooks: [Webhook]? { json.records("webhooks", as: Webhook.self) }
}

/// The answer of `/webhook/add`.
public struct WebhookAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the webhook.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/webhook/run`.
public struct WebhookRunResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Content that the webhook call returned.
    public var results: String? { json.string("results") }
}
