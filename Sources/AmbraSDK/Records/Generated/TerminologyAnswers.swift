// Written by `make generate` from Generator/Spec/service/terminology.yaml. Do not edit.

/// The answer of `/terminology/account/overrides`.
public struct TerminologyAccountOverridesResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Tag objects.
    public var tags: [Tag]? { json.records("tags", as: Tag.self) }

    /// An entry of `tags`.
    public struct Tag: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Name of the tag.
        public var tag: String? { json.string("tag") }

        /// Value of the tag.
        public var val: String? { json.string("val") }

        /// Language of the tag.
        public var language: String? { json.string("language") }

        /// Vanity of the tag.
        public var vanity: String? { json.string("vanity") }
    }
}

/// The answer of `/terminology/tags`.
public struct TerminologyTagsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Texts by tag.
    public var values: JSONValue? { json.value("values") }
}

/// The answer of `/terminology/list`.
public struct TerminologyListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Tag objects.
    public var tags: [Tag]? { json.records("tags", as: Tag.self) }

    /// An entry of `tags`.
    public struct Tag: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Name of the tag.
        public var tag: String? { json.string("tag") }

        /// Value of the tag.
        public var val: String? { json.string("val") }

        /// Language of the tag.
        public var language: String? { json.string("language") }
    }
}
