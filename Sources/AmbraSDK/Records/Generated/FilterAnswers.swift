// Written by `make generate` from Generator/Spec/service/filter.yaml. Do not edit.

/// The answer of `/filter/add`.
public struct FilterAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the filter.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/filter/set`.
public struct FilterSetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the filter.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/filter/share/list`.
public struct FilterShareListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Ids of the accounts with which the filter is shared.
    public var accountID: [String]? { json.list("account_id") }

    /// Ids of the locations with which the filter is shared.
    public var locationID: [String]? { json.list("location_id") }

    /// Ids of the groups with which the filter is shared.
    public var groupID: [String]? { json.list("group_id") }

    /// Ids of the users with whom the filter is shared.
    public var userID: [String]? { json.list("user_id") }

    /// Ids of the roles with which the filter is shared.
    public var roleID: [String]? { json.list("role_id") }
}
