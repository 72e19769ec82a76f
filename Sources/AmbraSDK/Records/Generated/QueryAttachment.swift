// Written by `make generate` from Generator/Spec/service/query.yaml. Do not edit.

public import struct Foundation.Date

/// A file attached to a query.
public struct QueryAttachment: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "query_attachment" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the query attachment.
    public var uuid: String? { json.string("uuid") }

    /// Name of the attachment.
    public var name: String? { json.string("name") }

    /// Whether the upload is not complete yet.
    public var phantom: Bool? { json.flag("phantom") }

    /// Id of the query.
    public var queryID: String? { json.string("query_id") }

    /// Size of the attachment in bytes.
    public var size: Int? { json.integer("size") }

    /// Whether the attachment is a thumbnail.
    public var thumbnail: Bool? { json.flag("thumbnail") }

    /// Id of the thumbnail.
    public var thumbnailID: String? { json.string("thumbnail_id") }

    /// Whether the deletion is not complete yet.
    public var tombstone: Bool? { json.flag("tombstone") }

    /// MIME type of the attachment.
    public var type: String? { json.string("type") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

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

        /// `phantom`
        public var phantom: Field<Bool> { Field("phantom") }

        /// `query_id`
        public var queryID: Field<String> { Field("query_id") }

        /// `size`
        public var size: Field<Int> { Field("size") }

        /// `thumbnail`
        public var thumbnail: Field<Bool> { Field("thumbnail") }

        /// `thumbnail_id`
        public var thumbnailID: Field<String> { Field("thumbnail_id") }

        /// `tombstone`
        public var tombstone: Field<Bool> { Field("tombstone") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
