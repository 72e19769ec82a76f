// Written by `make generate` from Generator/Spec/service/validate.yaml. Do not edit.

/// The answer of `/validate/add`.
public struct ValidateAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new validation rule.
    public var uuid: String? { json.string("uuid") }
}
