// Written by `make generate` from Generator/Spec/service/keyimage.yaml. Do not edit.

/// The answer of `/keyimage/list`.
public struct KeyImageListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Key images, as `/keyimage/get` returns them.
    public var images: [KeyImage]? { json.records("images", as: KeyImage.self) }
}

/// The answer of `/keyimage/add`.
public struct KeyImageAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new key image.
    public var uuid: String? { json.string("uuid") }
}
