// Written by `make generate` from Generator/Spec/service/scanner.yaml. Do not edit.

/// The answer of `/scanner/add`.
public struct ScannerAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new scanner.
    public var uuid: String? { json.string("uuid") }
}
