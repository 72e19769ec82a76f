// Written by `make generate` from Generator/Spec/records/system.yaml. Do not edit.

public import struct Foundation.Date

/// A device that a user trusts.
public struct TrustedDevice: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "trusted_device" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the trusted device.
    public var uuid: String? { json.string("uuid") }

    /// IP address of the device.
    public var clientAddress: String? { json.string("client_address") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `client_address`
        public var clientAddress: Field<String> { Field("client_address") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
