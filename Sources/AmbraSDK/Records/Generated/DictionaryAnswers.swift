// Written by `make generate` from Generator/Spec/service/dictionary.yaml. Do not edit.

/// The answer of `/dictionary/add`.
public struct DictionaryAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the dictionary.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/dictionary/entries`.
public struct DictionaryEntriesResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Dictionary entries.
    public var entries: [Entry]? { json.records("entries", as: Entry.self) }

    /// An entry of `entries`.
    public struct Entry: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Lookup values.
        public var lookup: [String]? { json.list("lookup") }

        /// Replacement fields.
        public var replace: [String]? { json.list("replace") }

        /// MD5 hash of the lookup values.
        public var md5: String? { json.string("md5") }

        /// Ordering number of the regular expression.
        public var regexp: Int? { json.integer("regexp") }
    }
}

/// The answer of `/dictionary/attach`.
public struct DictionaryAttachResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the attachment.
    public var uuid: String? { json.string("uuid") }
}
