// Written by `make generate` from Generator/Spec/service/customcode.yaml. Do not edit.

/// The answer of `/customcode/add`.
public struct CustomcodeAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the code.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/customcode/set`.
public struct CustomcodeSetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the code.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/customcode/deploy`.
public struct CustomcodeDeployResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the deployment.
    public var uuid: String? { json.string("uuid") }
}
