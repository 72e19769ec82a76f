// Written by `make generate` from Generator/Spec/service/patient.yaml. Do not edit.

/// An account that has a patient portal.
public struct PatientPortal: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "portal" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var uuid: String? { json.string("uuid") }

    /// Name of the account.
    public var name: String? { json.string("name") }

    /// Vanity host name or names of the account.
    public var vanity: String? { json.string("vanity") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `vanity`
        public var vanity: Field<String> { Field("vanity") }
    }
}
