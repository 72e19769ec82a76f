// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

/// An event of a node.
public struct NodeEvent: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "node_event" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node event.
    public var uuid: String? { json.string("uuid") }

    /// How often the event has happened.
    public var count: Int? { json.integer("count") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Event, with its parameters.
    public var event: String? { json.string("event") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

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

        /// `count`
        public var count: Field<Int> { Field("count") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `event`
        public var event: Field<String> { Field("event") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

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
