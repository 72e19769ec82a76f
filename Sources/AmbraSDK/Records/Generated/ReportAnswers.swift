// Written by `make generate` from Generator/Spec/service/report.yaml. Do not edit.

/// The answer of `/report/status`.
public struct ReportStatusResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Completion percentage of the report, as an integer, 0 to 100.
    public var percent: Int? { json.integer("percent") }
}
