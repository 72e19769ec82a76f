// Written by `make generate` from Generator/Spec/service/link.yaml. Do not edit.

public import struct Foundation.Date

/// A payment for a link.
public struct LinkCharge: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "link_charge" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the link charge.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Amount, in cents.
    public var chargeAmount: Int? { json.integer("charge_amount") }

    /// Id of the link.
    public var linkID: String? { json.string("link_id") }

    /// Data of the payment processor.
    public var processor: String? { json.string("processor") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `charge_amount`
        public var chargeAmount: Field<Int> { Field("charge_amount") }

        /// `link_id`
        public var linkID: Field<String> { Field("link_id") }

        /// `processor`
        public var processor: Field<String> { Field("processor") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
