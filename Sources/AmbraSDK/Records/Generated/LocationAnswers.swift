// Written by `make generate` from Generator/Spec/service/location.yaml. Do not edit.

/// The answer of `/location/add`.
public struct LocationAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new location.
    public var uuid: String? { json.string("uuid") }

    /// Id of the associated namespace.
    public var namespaceID: String? { json.string("namespace_id") }
}
