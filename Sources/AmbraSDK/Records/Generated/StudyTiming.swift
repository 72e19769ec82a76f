// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// An event in the timing log of a study.
public struct StudyTiming: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "event" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// When the event happened.
    public var created: Date? { json.dateTime("created") }

    /// Description of the event.
    public var event: String? { json.string("event") }

    /// Number of bytes in the event.
    public var size: Int? { json.integer("size") }

    /// Id of the node concerned.
    public var nodeID: String? { json.string("node_id") }

    /// Name of the node concerned.
    public var nodeName: String? { json.string("node_name") }

    /// Id of the storage namespace.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `event`
        public var event: Field<String> { Field("event") }

        /// `size`
        public var size: Field<Int> { Field("size") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `node_name`
        public var nodeName: Field<String> { Field("node_name") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
