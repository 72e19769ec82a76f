// Written by `make generate` from Generator/Spec/service/query.yaml. Do not edit.

/// The answer of `/query/count`.
public struct QueryCountResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Number of the current user's assigned queries not yet seen.
    public var countAssigned: Int? { json.integer("count_assigned") }

    /// Number of queries with no assigned user.
    public var countUnassigned: Int? { json.integer("count_unassigned") }

    /// Number of queries with new messages.
    public var countUnread: Int? { json.integer("count_unread") }
}

/// The answer of `/query/add`.
public struct QueryAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new query.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/query/attachment/add`.
public struct QueryAttachmentAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the attachment.
    public var uuid: String? { json.string("uuid") }

    /// URL for uploading the content.
    public var uploadURL: String? { json.string("upload_url") }

    /// Headers for the upload request.
    public var uploadHeaders: JSONValue? { json.value("upload_headers") }

    /// URL for uploading the content.
    public var thumbnailUploadURL: String? { json.string("thumbnail_upload_url") }

    /// Headers for the upload request.
    public var thumbnailUploadHeaders: JSONValue? { json.value("thumbnail_upload_headers") }
}
