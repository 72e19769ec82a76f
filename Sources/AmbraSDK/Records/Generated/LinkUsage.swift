// Written by `make generate` from Generator/Spec/service/link.yaml. Do not edit.

public import struct Foundation.Date

/// A use of a link.
public struct LinkUsage: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "link_usage" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the link usage.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// IP address from which the link was used.
    public var clientAddress: String? { json.string("client_address") }

    /// Email address of the person who used the link.
    public var clientEmail: String? { json.string("client_email") }

    /// Id of the user whose preferences apply.
    public var contextUserID: String? { json.string("context_user_id") }

    /// Further data for analytics.
    public var extra: String? { json.string("extra") }

    /// Id of the link.
    public var linkID: String? { json.string("link_id") }

    /// Session that the link opened.
    public var sid: String? { json.string("sid") }

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

        /// `client_address`
        public var clientAddress: Field<String> { Field("client_address") }

        /// `client_email`
        public var clientEmail: Field<String> { Field("client_email") }

        /// `context_user_id`
        public var contextUserID: Field<String> { Field("context_user_id") }

        /// `extra`
        public var extra: Field<String> { Field("extra") }

        /// `link_id`
        public var linkID: Field<String> { Field("link_id") }

        /// `sid`
        public var sid: Field<String> { Field("sid") }

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
