// Written by `make generate` from Generator/Spec/service/activity.yaml. Do not edit.

/// The answer of `/activity/list/count`.
public struct ActivityListCountResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Number of activities.
    public var count: Int? { json.integer("count") }
}
