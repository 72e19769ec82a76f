// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// A tag on an object.
public struct TagRecord: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "tag" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Text of the tag.
    public var name: String? { json.string("name") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `name`
        public var name: Field<String> { Field("name") }
    }
}
