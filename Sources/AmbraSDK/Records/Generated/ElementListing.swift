// Written by `make generate` from Generator/Spec/storage/study.yaml. Do not edit.

/// The elements of an image, as text.
public struct ElementListing: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// The elements, with those of the file's meta information but its length.
    public var elements: [Element]? { json.records("tags", as: Element.self) }

    /// An entry of `tags`.
    public struct Element: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Group of the tag.
        public var group: Int? { json.integer("group") }

        /// Element of the tag.
        public var element: Int? { json.integer("element") }

        /// Value representation.
        public var vr: String? { json.string("vr") }

        /// Length of the value in bytes.
        public var vl: Int? { json.integer("vl") }

        /// Name of the element; `?` where the engine has none.
        public var name: String? { json.string("name") }

        /// The value as text.
        public var value: String? { json.string("value") }
    }
}
