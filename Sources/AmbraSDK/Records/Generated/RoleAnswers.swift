// Written by `make generate` from Generator/Spec/service/role.yaml. Do not edit.

/// The answer of `/role/add`.
public struct RoleAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new role.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/role/default/permissions`.
public struct RoleDefaultPermissionsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Permissions, each with a list of two flags, its defaults for the roles admin and user.
    public var permissions: OpenRecord? { json.record("permissions", as: OpenRecord.self) }
}

/// The answer of `/role/report/detail`.
public struct RoleReportDetailResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the report.
    public var reportID: String? { json.string("report_id") }
}
