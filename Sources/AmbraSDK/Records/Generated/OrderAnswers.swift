// Written by `make generate` from Generator/Spec/service/order.yaml. Do not edit.

/// The answer of `/order/add`.
public struct OrderAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new order.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/order/sps/add`.
public struct OrderSPSAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the scheduled procedure step (SPS).
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/order/sps/find`.
public struct OrderSPSFindResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Matching scheduled procedure step (SPS) records.
    public var sps: [OrderSPS]? { json.records("sps", as: OrderSPS.self) }
}
