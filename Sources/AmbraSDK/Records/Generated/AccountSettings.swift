// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// Account settings, read by name.
public struct AccountSettings: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "account_settings" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }
}
