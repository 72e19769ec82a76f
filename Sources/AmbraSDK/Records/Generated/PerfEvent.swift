// Written by `make generate` from Generator/Spec/records/system.yaml. Do not edit.

public import struct Foundation.Date

/// A measured event of the user interface or a call.
public struct PerfEvent: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "perf_event" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the user's action, which ties events together.
    public var actionID: String? { json.string("action_id") }

    /// Browser, as detected.
    public var browser: String? { json.string("browser") }

    /// Number of bytes sent over the network.
    public var bytesTransferred: Int? { json.integer("bytes_transferred") }

    /// Day that the event is counted under.
    public var day: Date? { json.date("day") }

    /// Name of the event.
    public var event: String? { json.string("event") }

    /// When the event happened, as its sender says.
    public var eventTimestamp: Date? { json.dateTime("event_timestamp") }

    /// Type of the event.
    public var eventType: String? { json.string("event_type") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Operating system, as detected.
    public var os: String? { json.string("os") }

    /// Arguments of the action.
    public var parameters: String? { json.string("parameters") }

    /// Time the action took, in milliseconds.
    public var processingTime: Int? { json.integer("processing_time") }

    /// Id of the user who acted for another.
    public var proxyID: String? { json.string("proxy_id") }

    /// Number of records that were processed.
    public var recordsProcessed: Int? { json.integer("records_processed") }

    /// Id of the session.
    public var sid: String? { json.string("sid") }

    /// Source of the event.
    public var source: String? { json.string("source") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// User agent of the client.
    public var userAgent: String? { json.string("ua") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// Vanity host name.
    public var vanity: String? { json.string("vanity") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `action_id`
        public var actionID: Field<String> { Field("action_id") }

        /// `browser`
        public var browser: Field<String> { Field("browser") }

        /// `bytes_transferred`
        public var bytesTransferred: Field<Int> { Field("bytes_transferred") }

        /// `day`
        public var day: Field<Date> { Field("day") }

        /// `event`
        public var event: Field<String> { Field("event") }

        /// `event_timestamp`
        public var eventTimestamp: Field<Date> { Field("event_timestamp") }

        /// `event_type`
        public var eventType: Field<String> { Field("event_type") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `os`
        public var os: Field<String> { Field("os") }

        /// `parameters`
        public var parameters: Field<String> { Field("parameters") }

        /// `processing_time`
        public var processingTime: Field<Int> { Field("processing_time") }

        /// `proxy_id`
        public var proxyID: Field<String> { Field("proxy_id") }

        /// `records_processed`
        public var recordsProcessed: Field<Int> { Field("records_processed") }

        /// `sid`
        public var sid: Field<String> { Field("sid") }

        /// `source`
        public var source: Field<String> { Field("source") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `ua`
        public var userAgent: Field<String> { Field("ua") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `vanity`
        public var vanity: Field<String> { Field("vanity") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
