// Written by `make generate` from Generator/Spec/service/group.yaml. Do not edit.

/// The answer of `/group/add`.
public struct GroupAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new group.
    public var uuid: String? { json.string("uuid") }

    /// Id of the associated namespace.
    public var namespaceID: String? { json.string("namespace_id") }
}
