// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// A custom field with its value in an object.
public struct CustomfieldValue: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "customfield_value" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the custom field.
    public var uuid: String? { json.string("uuid") }

    /// Name of the custom field.
    public var name: String? { json.string("name") }

    /// Type of the custom field.
    public var type: Kind? { json.choice("type", as: Kind.self) }

    /// Value of the custom field in this object.
    public var value: String? { json.string("value") }

    /// Whether the custom field must have a value.
    public var required: Bool? { json.flag("required") }

    /// Options of the custom field.
    public var options: JSONValue? { json.value("options") }

    /// Settings of the user interface.
    public var uiJSON: JSONValue? { json.value("ui_json") }

    /// A value of `type`.
    public struct Kind: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `text`
        public static let text = Self(rawValue: "text")

        /// `number`
        public static let number = Self(rawValue: "number")

        /// `date`
        public static let date = Self(rawValue: "date")

        /// `memo`
        public static let memo = Self(rawValue: "memo")

        /// `select`
        public static let select = Self(rawValue: "select")

        /// `multiselect`
        public static let multiselect = Self(rawValue: "multiselect")

        /// `radio`
        public static let radio = Self(rawValue: "radio")

        /// `checkbox`
        public static let checkbox = Self(rawValue: "checkbox")

        /// `search`
        public static let search = Self(rawValue: "search")

        /// `bool`
        public static let bool = Self(rawValue: "bool")

        /// `picker`
        public static let picker = Self(rawValue: "picker")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `type`
        public var type: Field<Kind> { Field("type") }

        /// `value`
        public var value: Field<String> { Field("value") }

        /// `required`
        public var required: Field<Bool> { Field("required") }

        /// `options`
        public var options: Field<JSONValue> { Field("options") }

        /// `ui_json`
        public var uiJSON: Field<JSONValue> { Field("ui_json") }
    }
}
