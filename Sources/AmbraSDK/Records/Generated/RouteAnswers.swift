// Written by `make generate` from Generator/Spec/service/route.yaml. Do not edit.

/// The answer of `/route/add`.
public struct RouteAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the route.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/route/physician/alias/match`.
public struct RoutePhysicianAliasMatchResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Tag-matched users, as `/account/user/get` returns them except locations and groups.
    public var users: [UserAccount]? { json.records("users", as: UserAccount.self) }
}
