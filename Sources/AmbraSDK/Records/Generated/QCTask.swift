// Written by `make generate` from Generator/Spec/service/qctask.yaml. Do not edit.

public import struct Foundation.Date

/// A quality control task of a trial.
public struct QCTask: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "qctask" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the QC task.
    public var uuid: String? { json.string("uuid") }

    /// Id of the QC task's assigned namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Id of the QC task's assigned user.
    public var userID: String? { json.string("user_id") }

    /// Priority of the QC task.
    public var priority: Int? { json.integer("priority") }

    /// Custom fields of the QC task; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Message explaining the QC task.
    public var message: String? { json.string("message") }

    /// When the QC task was created.
    public var created: Date? { json.dateTime("created") }

    /// Study ids.
    public var studies: [String]? { json.list("studies") }

    /// Ids of the associated queries.
    public var queries: [String]? { json.list("queries") }

    /// QC task status.
    public var qcTaskStatus: QCTaskStatus? { json.choice("qctask_status", as: QCTaskStatus.self) }

    /// Whether the QC task is external and opens in an external UI.
    public var external: Bool? { json.flag("external") }

    /// Id of the query.
    public var queryID: String? { json.string("query_id") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// A value of `qctask_status`.
    public struct QCTaskStatus: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Open`
        public static let `open` = Self(rawValue: "Open")

        /// `InProgress`
        public static let inProgress = Self(rawValue: "InProgress")

        /// `Closed`
        public static let closed = Self(rawValue: "Closed")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `priority`
        public var priority: Field<Int> { Field("priority") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `studies`
        public var studies: Field<JSONValue> { Field("studies") }

        /// `queries`
        public var queries: Field<JSONValue> { Field("queries") }

        /// `qctask_status`
        public var qcTaskStatus: Field<QCTaskStatus> { Field("qctask_status") }

        /// `external`
        public var external: Field<Bool> { Field("external") }

        /// `query_id`
        public var queryID: Field<String> { Field("query_id") }

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
