// Written by `make generate` from Generator/Spec/service/audit.yaml. Do not edit.

public import struct Foundation.Date

/// An event of the audit trail.
public struct AuditEvent: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "event" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the object.
    public var uuid: String? { json.string("uuid") }

    /// Type of the change or event.
    public var action: String? { json.string("action") }

    /// Name of the object acted on.
    public var what: String? { json.string("what") }

    /// Name of the acting user.
    public var who: String? { json.string("who") }

    /// Proxy user's name, for actions done by proxy.
    public var proxy: String? { json.string("proxy") }

    /// Date and time of the action.
    public var when: Date? { json.dateTime("when") }

    /// Type of the object acted on.
    public var type: String? { json.string("type") }

    /// Details of the action. `EDIT` has the old and new value of each changed field, `DELETED` the removed record.
    public var detail: JSONValue? { json.value("detail") }

    /// Name of the other side of the event, for example of a share.
    public var with: String? { json.string("with") }

    /// JSON object of the event's tracking keys and their values, when tracked.
    public var track: JSONValue? { json.value("track") }

    /// IP address from which the action came.
    public var clientAddress: String? { json.string("client_address") }

    /// Id of the session of the action.
    public var sid: String? { json.string("sid") }

    /// Id of the triggering webhook; absent if no webhook triggered the action.
    public var webhookID: String? { json.string("webhook_id") }

    /// What triggered the change; every key may be absent.
    public var causality: Causality? { json.record("causality", as: Causality.self) }

    /// JSON object of the study's fields, for study events; returned only with `study_fields`.
    public var study: JSONValue? { json.value("study") }

    /// The content of `causality`.
    public struct Causality: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the timer rule applied at the event.
        public var timerRuleID: String? { json.string("timer_rule_id") }

        /// Id of the triggering webhook.
        public var webhookID: String? { json.string("webhook_id") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `action`
        public var action: Field<String> { Field("action") }

        /// `what`
        public var what: Field<String> { Field("what") }

        /// `who`
        public var who: Field<String> { Field("who") }

        /// `proxy`
        public var proxy: Field<String> { Field("proxy") }

        /// `when`
        public var when: Field<Date> { Field("when") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `detail`
        public var detail: Field<JSONValue> { Field("detail") }

        /// `with`
        public var with: Field<String> { Field("with") }

        /// `track`
        public var track: Field<JSONValue> { Field("track") }

        /// `client_address`
        public var clientAddress: Field<String> { Field("client_address") }

        /// `sid`
        public var sid: Field<String> { Field("sid") }

        /// `webhook_id`
        public var webhookID: Field<String> { Field("webhook_id") }

        /// `causality`
        public var causality: Field<JSONValue> { Field("causality") }

        /// `study`
        public var study: Field<JSONValue> { Field("study") }
    }
}
