// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

/// A node that others may ask to connect to.
public struct PublicNode: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "node" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node.
    public var uuid: String? { json.string("uuid") }

    /// Name of the facility where the node is installed.
    public var facilityName: String? { json.string("facility_name") }

    /// Zip code of the installation facility.
    public var facilityZip: String? { json.string("facility_zip") }

    /// Name of the facility contact.
    public var facilityContact: String? { json.string("facility_contact") }

    /// Title of the facility contact.
    public var facilityContactTitle: String? { json.string("facility_contact_title") }

    /// Email address of the facility contact.
    public var facilityEmail: String? { json.string("facility_email") }

    /// Notes about the facility.
    public var facilityNotes: String? { json.string("facility_notes") }

    /// How the request of the account to connect stands.
    public var connectStatus: ConnectStatus? { json.choice("connect_status", as: ConnectStatus.self) }

    /// A value of `connect_status`.
    public struct ConnectStatus: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`
        public static let noRequest = Self(rawValue: "NONE")

        /// `PENDING`
        public static let pending = Self(rawValue: "PENDING")

        /// `CONNECTED`
        public static let connected = Self(rawValue: "CONNECTED")

        /// `REJECTED`
        public static let rejected = Self(rawValue: "REJECTED")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `facility_name`
        public var facilityName: Field<String> { Field("facility_name") }

        /// `facility_zip`
        public var facilityZip: Field<String> { Field("facility_zip") }

        /// `facility_contact`
        public var facilityContact: Field<String> { Field("facility_contact") }

        /// `facility_contact_title`
        public var facilityContactTitle: Field<String> { Field("facility_contact_title") }

        /// `facility_email`
        public var facilityEmail: Field<String> { Field("facility_email") }

        /// `facility_notes`
        public var facilityNotes: Field<String> { Field("facility_notes") }

        /// `connect_status`
        public var connectStatus: Field<ConnectStatus> { Field("connect_status") }
    }
}
