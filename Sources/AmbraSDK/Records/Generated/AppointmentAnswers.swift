// Written by `make generate` from Generator/Spec/service/appointment.yaml. Do not edit.

/// The answer of `/appointment/add`.
public struct AppointmentAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the new appointment.
    public var uuid: String? { json.string("uuid") }
}
