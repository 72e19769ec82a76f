// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

public import struct Foundation.Date

/// How a dictionary is attached to an account or a namespace.
public struct DictionaryAttach: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "dictionary_attach" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the dictionary attach.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Whether values without a match are added to the dictionary.
    public var addIfNoMatch: Bool? { json.flag("add_if_no_match") }

    /// Whether a match approves the object.
    public var approveIfMatch: Bool? { json.flag("approve_if_match") }

    /// Seconds before the dictionary is applied.
    public var delay: Int? { json.integer("delay") }

    /// Id of the dictionary.
    public var dictionaryID: String? { json.string("dictionary_id") }

    /// Whether the counter runs in the namespace of the account.
    public var globalCounter: Bool? { json.flag("global_counter") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Whether the dictionary is applied only once to an object.
    public var runOnce: Bool? { json.flag("run_once") }

    /// Position in the order of application.
    public var sequence: Int? { json.integer("sequence") }

    /// Whether the dictionary is skipped when the lookup fields are unchanged.
    public var skipIfLookupUnchanged: Bool? { json.flag("skip_if_lookup_unchanged") }

    /// Whether the dictionary is skipped when a replaced field has a value already.
    public var skipIfReplaceHasValue: Bool? { json.flag("skip_if_replace_has_value") }

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

        /// `add_if_no_match`
        public var addIfNoMatch: Field<Bool> { Field("add_if_no_match") }

        /// `approve_if_match`
        public var approveIfMatch: Field<Bool> { Field("approve_if_match") }

        /// `delay`
        public var delay: Field<Int> { Field("delay") }

        /// `dictionary_id`
        public var dictionaryID: Field<String> { Field("dictionary_id") }

        /// `global_counter`
        public var globalCounter: Field<Bool> { Field("global_counter") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `run_once`
        public var runOnce: Field<Bool> { Field("run_once") }

        /// `sequence`
        public var sequence: Field<Int> { Field("sequence") }

        /// `skip_if_lookup_unchanged`
        public var skipIfLookupUnchanged: Field<Bool> { Field("skip_if_lookup_unchanged") }

        /// `skip_if_replace_has_value`
        public var skipIfReplaceHasValue: Field<Bool> { Field("skip_if_replace_has_value") }

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
