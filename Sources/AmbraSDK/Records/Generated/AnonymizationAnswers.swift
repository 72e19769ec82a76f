// Written by `make generate` from Generator/Spec/service/anonymization.yaml. Do not edit.

/// The answer of `/anonymization/add`.
public struct AnonymizationAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new anonymization profile.
    public var uuid: String? { json.string("uuid") }
}
