// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

/// Performance counters of a node.
public struct NodePerformanceData: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "node_performance_data" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node performance data.
    public var uuid: String? { json.string("uuid") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Performance counters, with recent processor, memory, disk and network use.
    public var performanceData: String? { json.string("performance_data") }

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

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `performance_data`
        public var performanceData: Field<String> { Field("performance_data") }

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
