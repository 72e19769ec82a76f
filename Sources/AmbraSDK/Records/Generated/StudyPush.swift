// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A job that pushes a study to a destination.
public struct StudyPush: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_push" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study push.
    public var uuid: String? { json.string("uuid") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Additional detail for the node.
    public var detail: String? { json.string("detail") }

    /// Number of images at the time of the push.
    public var imageCount: Int? { json.integer("image_count") }

    /// Whether the push is local.
    public var isLocal: Bool? { json.flag("is_local") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Number of deliveries still to come.
    public var pending: Int? { json.integer("pending") }

    /// When the node picked the job up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// Status of the push.
    public var status: String? { json.string("status") }

    /// Reason for the status.
    public var statusReason: String? { json.string("status_reason") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

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

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `detail`
        public var detail: Field<String> { Field("detail") }

        /// `image_count`
        public var imageCount: Field<Int> { Field("image_count") }

        /// `is_local`
        public var isLocal: Field<Bool> { Field("is_local") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `pending`
        public var pending: Field<Int> { Field("pending") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `status_reason`
        public var statusReason: Field<String> { Field("status_reason") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

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
