// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

public import struct Foundation.Date

/// A dictionary that looks up and replaces field values.
public struct DictionaryRecord: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "dictionary" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the dictionary.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Name of the dictionary.
    public var name: String? { json.string("name") }

    /// Object the dictionary applies to.
    public var object: Object? { json.choice("object", as: Object.self) }

    /// Names of the fields that make up the lookup value; they are joined and hashed with MD5.
    public var lookup: [String]? { json.list("lookup") }

    /// Field names replaced when a lookup succeeds.
    public var replace: [String]? { json.list("replace") }

    /// Whether the dictionary distinguishes letter case.
    public var caseSensitive: Bool? { json.flag("case_sensitive") }

    /// Attachments of the dictionary.
    public var attachments: [Attachment]? { json.records("attachments", as: Attachment.self) }

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

    /// A value of `object`.
    public struct Object: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Study`
        public static let study = Self(rawValue: "Study")

        /// `Order`
        public static let order = Self(rawValue: "Order")

        /// `User_account`
        public static let userAccount = Self(rawValue: "User_account")

        /// `Case`
        public static let `case` = Self(rawValue: "Case")

        /// `Patient`
        public static let patient = Self(rawValue: "Patient")
    }

    /// An entry of `attachments`.
    public struct Attachment: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the attachment.
        public var uuid: String? { json.string("uuid") }

        /// Id of the dictionary's account or namespace.
        public var accountID: String? { json.string("account_id") }

        /// Id of the dictionary's account or namespace.
        public var namespaceID: String? { json.string("namespace_id") }

        /// Name of the dictionary's account or namespace.
        public var name: String? { json.string("name") }

        /// Position; attachments are applied in ascending order.
        public var sequence: Int? { json.integer("sequence") }

        /// Whether to skip the lookup when its fields are unchanged.
        public var skipIfLookupUnchanged: Bool? { json.flag("skip_if_lookup_unchanged") }

        /// Whether to skip the lookup when the replace field is already filled.
        public var skipIfReplaceHasValue: Bool? { json.flag("skip_if_replace_has_value") }

        /// Whether unmatched lookup and replace values are added to the dictionary.
        public var addIfNoMatch: Bool? { json.flag("add_if_no_match") }

        /// Whether a match approves the object.
        public var approveIfMatch: Bool? { json.flag("approve_if_match") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `object`
        public var object: Field<Object> { Field("object") }

        /// `lookup`
        public var lookup: Field<JSONValue> { Field("lookup") }

        /// `replace`
        public var replace: Field<JSONValue> { Field("replace") }

        /// `case_sensitive`
        public var caseSensitive: Field<Bool> { Field("case_sensitive") }

        /// `attachments`
        public var attachments: Field<JSONValue> { Field("attachments") }

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
