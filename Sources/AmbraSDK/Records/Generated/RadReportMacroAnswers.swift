// Written by `make generate` from Generator/Spec/service/radreportmacro.yaml. Do not edit.

/// The answer of `/radreportmacro/add`.
public struct RadReportMacroAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the macro.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/radreportmacro/set`.
public struct RadReportMacroSetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the macro.
    public var uuid: String? { json.string("uuid") }
}
