// Written by `make generate` from Generator/Spec/service/rule_set.yaml. Do not edit.

/// The answer of `/rule_set/add`.
public struct RuleSetAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new rule set.
    public var uuid: String? { json.string("uuid") }
}
