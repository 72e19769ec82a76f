// Written by `make generate` from Generator/Spec/service/webhook.yaml. Do not edit.

public import struct Foundation.Date

/// A webhook call that waits for a node.
public struct WebhookNode: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "webhook_node" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the webhook node.
    public var uuid: String? { json.string("uuid") }

    /// How the webhook is called.
    public var method: String? { json.string("method") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Parameters of the call.
    public var parameters: String? { json.string("parameters") }

    /// When the node picked the call up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// Status of the call.
    public var status: String? { json.string("status") }

    /// URL to call.
    public var url: String? { json.string("url") }

    /// Id of the webhook.
    public var webhookID: String? { json.string("webhook_id") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `method`
        public var method: Field<String> { Field("method") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `parameters`
        public var parameters: Field<String> { Field("parameters") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `url`
        public var url: Field<String> { Field("url") }

        /// `webhook_id`
        public var webhookID: Field<String> { Field("webhook_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
