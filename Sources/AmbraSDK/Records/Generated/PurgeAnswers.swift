// Written by `make generate` from Generator/Spec/service/purge.yaml. Do not edit.

/// The answer of `/purge/add`.
public struct PurgeAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the purge rule.
    public var uuid: String? { json.string("uuid") }
}
