// Written by `make generate` from Generator/Spec/service/qctask.yaml. Do not edit.

/// The answer of `/qctask/add`.
public struct QCTaskAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new QC task.
    public var uuid: String? { json.string("uuid") }
}
