// Written by `make generate` from Generator/Spec/storage/multipart.yaml. Do not edit.

/// An upload in parts that has begun.
public struct MultipartUpload: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id under which parts are sent.
    public var uploadUUID: String? { json.string("upload_uuid") }
}
