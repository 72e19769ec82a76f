// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

public import struct Foundation.Date

/// An entry of a dictionary.
public struct DictionaryEntry: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "dictionary_entry" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the dictionary entry.
    public var uuid: String? { json.string("uuid") }

    /// Id of the dictionary.
    public var dictionaryID: String? { json.string("dictionary_id") }

    /// Lookup value: a JSON array or a regular expression.
    public var lookup: String? { json.string("lookup") }

    /// MD5 hash of the entry.
    public var md5: String? { json.string("md5") }

    /// Whether the lookup value is a regular expression.
    public var regexp: Bool? { json.flag("regexp") }

    /// JSON array of the replacement values.
    public var replace: String? { json.string("replace") }

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

        /// `dictionary_id`
        public var dictionaryID: Field<String> { Field("dictionary_id") }

        /// `lookup`
        public var lookup: Field<String> { Field("lookup") }

        /// `md5`
        public var md5: Field<String> { Field("md5") }

        /// `regexp`
        public var regexp: Field<Bool> { Field("regexp") }

        /// `replace`
        public var replace: Field<String> { Field("replace") }

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
