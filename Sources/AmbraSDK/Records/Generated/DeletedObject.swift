// Written by `make generate` from Generator/Spec/service/audit.yaml. Do not edit.

public import struct Foundation.Date

/// An object that was deleted.
public struct DeletedObject: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "object" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the deleted object.
    public var uuid: String? { json.string("uuid") }

    /// Name of the deleting user.
    public var who: String? { json.string("who") }

    /// Proxy user's name, for actions done by proxy.
    public var proxy: String? { json.string("proxy") }

    /// Date and time of the action.
    public var when: Date? { json.dateTime("when") }

    /// IP address from which the action came.
    public var clientAddress: String? { json.string("client_address") }

    /// Id of the session of the action.
    public var sid: String? { json.string("sid") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `who`
        public var who: Field<String> { Field("who") }

        /// `proxy`
        public var proxy: Field<String> { Field("proxy") }

        /// `when`
        public var when: Field<Date> { Field("when") }

        /// `client_address`
        public var clientAddress: Field<String> { Field("client_address") }

        /// `sid`
        public var sid: Field<String> { Field("sid") }
    }
}
