// Written by `make generate` from Generator/Spec/service/timer_rule.yaml. Do not edit.

public import struct Foundation.Date

/// A rule for the status timer of studies.
public struct TimerRule: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "timer_rule" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the timer rule.
    public var uuid: String? { json.string("uuid") }

    /// Name of the timer rule.
    public var name: String? { json.string("name") }

    /// Id of the rule set.
    public var ruleSetID: String? { json.string("rule_set_id") }

    /// Action performed when the rule matches.
    public var action: Action? { json.choice("action", as: Action.self) }

    /// Position; rules are tried in ascending order.
    public var sequence: Int? { json.integer("sequence") }

    /// JSON object of values compared with the study's previous state.
    public var oldValues: JSONValue? { json.value("old_values") }

    /// JSON object of values compared with the study's next state.
    public var newValues: JSONValue? { json.value("new_values") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

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

    /// A value of `action`.
    public struct Action: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `reset`
        public static let reset = Self(rawValue: "reset")

        /// `reset_and_stop`
        public static let resetAndStop = Self(rawValue: "reset_and_stop")

        /// `reset_and_resume`
        public static let resetAndResume = Self(rawValue: "reset_and_resume")

        /// `resume`
        public static let resume = Self(rawValue: "resume")

        /// `stop`
        public static let stop = Self(rawValue: "stop")

        /// `do_nothing`
        public static let doNothing = Self(rawValue: "do_nothing")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `rule_set_id`
        public var ruleSetID: Field<String> { Field("rule_set_id") }

        /// `action`
        public var action: Field<Action> { Field("action") }

        /// `sequence`
        public var sequence: Field<Int> { Field("sequence") }

        /// `old_values`
        public var oldValues: Field<JSONValue> { Field("old_values") }

        /// `new_values`
        public var newValues: Field<JSONValue> { Field("new_values") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

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
