// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

/// The answer of `POST /namespace/{namespace}/image`.
public struct StorageImageUploadResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// SOP Instance UID.
    public var imageUID: String? { json.string("image_uid") }
}
