// Written by `make generate` from Generator/Spec/service/site.yaml. Do not edit.

/// The answer of `/site/add`.
public struct SiteAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new site.
    public var uuid: String? { json.string("uuid") }
}
