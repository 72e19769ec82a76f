// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

/// A request to connect to a public node.
public struct NodeConnect: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "node_connect" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node connect.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account that asks to connect.
    public var fromAccountID: String? { json.string("from_account_id") }

    /// Message that came with the request.
    public var message: String? { json.string("message") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Status of the request: `P` pending, `R` rejected, `A` approved or `C` connected.
    public var status: String? { json.string("status") }

    /// Id of the account of the node.
    public var toAccountID: String? { json.string("to_account_id") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `from_account_id`
        public var fromAccountID: Field<String> { Field("from_account_id") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `to_account_id`
        public var toAccountID: Field<String> { Field("to_account_id") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
