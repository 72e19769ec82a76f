// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

/// An image that storage has taken in.
public struct StoredImage: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Storage namespace that holds the image.
    public var namespace: String? { json.string("namespace") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// Series Instance UID; not every engine sends it.
    public var seriesUID: String? { json.string("series_uid") }

    /// SOP Instance UID.
    public var imageUID: String? { json.string("image_uid") }

    /// Hash that names the stored version.
    public var imageVersion: String? { json.string("image_version") }

    /// Attributes that the engine read from the file.
    public var attributes: JSONValue? { json.value("attr") }
}
