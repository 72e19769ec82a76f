// Written by `make generate` from Generator/Spec/service/audit.yaml. Do not edit.

public import struct Foundation.Date

/// An audit record.
public struct Audit: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "audit" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the audit.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Action that was recorded.
    public var action: String? { json.string("action") }

    /// What brought the action about, for tracing.
    public var causality: String? { json.string("causality") }

    /// Data of the action.
    public var data: String? { json.string("data") }

    /// Id of the parent.
    public var parentID: String? { json.string("parent_id") }

    /// Session and client address of the action; a process id in old records.
    public var pid: String? { json.string("pid") }

    /// Id of the user who acted for another.
    public var proxyID: String? { json.string("proxy_id") }

    /// Type of the audited object.
    public var type: String? { json.string("type") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `action`
        public var action: Field<String> { Field("action") }

        /// `causality`
        public var causality: Field<String> { Field("causality") }

        /// `data`
        public var data: Field<String> { Field("data") }

        /// `parent_id`
        public var parentID: Field<String> { Field("parent_id") }

        /// `pid`
        public var pid: Field<String> { Field("pid") }

        /// `proxy_id`
        public var proxyID: Field<String> { Field("proxy_id") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
