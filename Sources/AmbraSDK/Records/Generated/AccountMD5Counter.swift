// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

public import struct Foundation.Date

/// A counter for an MD5 value in an account.
public struct AccountMD5Counter: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "account_md5_counter" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Value of the counter.
    public var counter: Int? { json.integer("counter") }

    /// MD5 value that the counter belongs to.
    public var md5: String? { json.string("md5") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `counter`
        public var counter: Field<Int> { Field("counter") }

        /// `md5`
        public var md5: Field<String> { Field("md5") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
