// Written by `make generate` from Generator/Spec/service/analytics.yaml. Do not edit.

public import struct Foundation.Date

/// How far the analytics of a namespace are computed.
public struct Analytics: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "analytics" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the last audit record that was processed in ClickHouse.
    public var clickhouseLastID: Int? { json.integer("clickhouse_last_id") }

    /// Id of the last audit record that was processed.
    public var lastID: Int? { json.integer("last_id") }

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

        /// `clickhouse_last_id`
        public var clickhouseLastID: Field<Int> { Field("clickhouse_last_id") }

        /// `last_id`
        public var lastID: Field<Int> { Field("last_id") }

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
