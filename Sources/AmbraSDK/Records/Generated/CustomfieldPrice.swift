// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// A price that depends on custom fields.
public struct CustomfieldPrice: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "customfield_price" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Price in cents.
    public var price: Int? { json.integer("price") }

    /// Expression over custom fields, named as `customfield-` and their id, that selects this price.
    public var condition: String? { json.string("condition") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `price`
        public var price: Field<Int> { Field("price") }

        /// `condition`
        public var condition: Field<String> { Field("condition") }
    }
}
