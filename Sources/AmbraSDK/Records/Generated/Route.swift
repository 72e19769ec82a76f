// Written by `make generate` from Generator/Spec/service/route.yaml. Do not edit.

public import struct Foundation.Date

/// A routing rule.
public struct Route: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "route" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the route.
    public var uuid: String? { json.string("uuid") }

    /// Name of the route.
    public var name: String? { json.string("name") }

    /// Id of the route's namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Name of the route's namespace.
    public var namespaceName: String? { json.string("namespace_name") }

    /// JSON structure of the route conditions.
    public var conditions: JSONValue? { json.value("conditions") }

    /// JSON structure of the route actions.
    public var actions: JSONValue? { json.value("actions") }

    /// JSON structure of the route actions.
    public var options: JSONValue? { json.value("options") }

    /// Route schedule as JSON.
    public var schedule: Schedule? { json.record("schedule", as: Schedule.self) }

    /// Whether the rule applies to studies the namespace receives by share.
    public var onShare: Bool? { json.flag("on_share") }

    /// Whether the rule applies to studies the namespace receives by harvest.
    public var onHarvest: Bool? { json.flag("on_harvest") }

    /// Whether the rule applies to studies the namespace receives by upload.
    public var onUpload: Bool? { json.flag("on_upload") }

    /// Whether the rule applies to studies routed manually.
    public var onManualRoute: Bool? { json.flag("on_manual_route") }

    /// Whether the rule applies to thin studies on their creation.
    public var onThin: Bool? { json.flag("on_thin") }

    /// Whether the rule is skipped when storage re-notifies.
    public var noReRun: Bool? { json.flag("no_re_run") }

    /// Whether the rule runs only on re-notifications from storage.
    public var onlyReRun: Bool? { json.flag("only_re_run") }

    /// Whether the rule is suspended.
    public var suspended: Bool? { json.flag("suspended") }

    /// Minutes this rule waits after being triggered.
    public var delay: Int? { json.integer("delay") }

    /// Seconds this rule waits after being triggered.
    public var delaySeconds: Int? { json.integer("delay_seconds") }

    /// Whether a triggered rule waits for the next scheduled time.
    public var delayTillSchedule: Bool? { json.flag("delay_till_schedule") }

    /// Whether running this rule requires capturing an email address.
    public var captureEmail: Bool? { json.flag("capture_email") }

    /// Ids of other namespaces the rule applies to.
    public var otherNamespaces: [String]? { json.list("other_namespaces") }

    /// Ids of the roles allowed to run the rule manually.
    public var manualRoles: [String]? { json.list("manual_roles") }

    /// Study datetime field from which the rule's delay is counted.
    public var delayFromStudyField: String? { json.string("delay_from_study_field") }

    /// Seconds this rule waits after the time in `delay_from_study_field`.
    public var delayFromStudySeconds: Int? { json.integer("delay_from_study_seconds") }

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

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `namespace_name`
        public var namespaceName: Field<String> { Field("namespace_name") }

        /// `conditions`
        public var conditions: Field<JSONValue> { Field("conditions") }

        /// `actions`
        public var actions: Field<JSONValue> { Field("actions") }

        /// `options`
        public var options: Field<JSONValue> { Field("options") }

        /// `schedule`
        public var schedule: Field<JSONValue> { Field("schedule") }

        /// `on_share`
        public var onShare: Field<Bool> { Field("on_share") }

        /// `on_harvest`
        public var onHarvest: Field<Bool> { Field("on_harvest") }

        /// `on_upload`
        public var onUpload: Field<Bool> { Field("on_upload") }

        /// `on_manual_route`
        public var onManualRoute: Field<Bool> { Field("on_manual_route") }

        /// `on_thin`
        public var onThin: Field<Bool> { Field("on_thin") }

        /// `no_re_run`
        public var noReRun: Field<Bool> { Field("no_re_run") }

        /// `only_re_run`
        public var onlyReRun: Field<Bool> { Field("only_re_run") }

        /// `suspended`
        public var suspended: Field<Bool> { Field("suspended") }

        /// `delay`
        public var delay: Field<Int> { Field("delay") }

        /// `delay_seconds`
        public var delaySeconds: Field<Int> { Field("delay_seconds") }

        /// `delay_till_schedule`
        public var delayTillSchedule: Field<Bool> { Field("delay_till_schedule") }

        /// `capture_email`
        public var captureEmail: Field<Bool> { Field("capture_email") }

        /// `other_namespaces`
        public var otherNamespaces: Field<String> { Field("other_namespaces") }

        /// `manual_roles`
        public var manualRoles: Field<String> { Field("manual_roles") }

        /// `delay_from_study_field`
        public var delayFromStudyField: Field<String> { Field("delay_from_study_field") }

        /// `delay_from_study_seconds`
        public var delayFromStudySeconds: Field<Int> { Field("delay_from_study_seconds") }

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
