// Written by `make generate` from Generator/Spec/service/audit.yaml. Do not edit.

/// The answer of `/audit/failedlogins`.
public struct AuditFailedLoginsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Events. Each is an array: Unix time, `LOCKOUT` or `PRIMARY`, vanity, client address, then the login.
    public var events: JSONValue? { json.value("events") }
}
