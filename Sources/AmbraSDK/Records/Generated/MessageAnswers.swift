// Written by `make generate` from Generator/Spec/service/message.yaml. Do not edit.

/// The answer of `/message/add`.
public struct MessageAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the message.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/message/count`.
public struct MessageCountResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Number of messages.
    public var count: Int? { json.integer("count") }
}
