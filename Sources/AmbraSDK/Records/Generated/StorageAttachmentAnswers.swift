// Written by `make generate` from Generator/Spec/storage/attachment.yaml. Do not edit.

/// The answer of `POST /study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}/image`.
public struct StorageAttachmentAddImagesResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }
}
