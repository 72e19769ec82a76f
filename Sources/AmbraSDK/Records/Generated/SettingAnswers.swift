// Written by `make generate` from Generator/Spec/service/setting.yaml. Do not edit.

/// The answer of `/setting/get/all`.
public struct SettingGetAllResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Settings of the user, by key, without temporary ones.
    public var settings: JSONValue? { json.value("settings") }
}
