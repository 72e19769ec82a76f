// Written by `make generate` from Generator/Spec/service/timer_rule.yaml. Do not edit.

/// The answer of `/timer_rule/add`.
public struct TimerRuleAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new timer rule.
    public var uuid: String? { json.string("uuid") }
}
