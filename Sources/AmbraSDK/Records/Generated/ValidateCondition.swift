// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// A condition of a validation rule.
public struct ValidateCondition: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "validate_condition" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// DICOM tag to check, as `(gggg,eeee)`.
    public var tag: String? { json.string("tag") }

    /// Kind of the check.
    public var check: Check? { json.choice("check", as: Check.self) }

    /// Regular expression for `match` and `not_match`.
    public var regexp: String? { json.string("regexp") }

    /// Where `unique` and `identical` compare values.
    public var range: Range? { json.choice("range", as: Range.self) }

    /// A value of `check`.
    public struct Check: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `exists`
        public static let exists = Self(rawValue: "exists")

        /// `not_empty`
        public static let notEmpty = Self(rawValue: "not_empty")

        /// `match`
        public static let match = Self(rawValue: "match")

        /// `not_match`
        public static let notMatch = Self(rawValue: "not_match")

        /// `unique`
        public static let unique = Self(rawValue: "unique")

        /// `identical`
        public static let identical = Self(rawValue: "identical")
    }

    /// A value of `range`.
    public struct Range: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `study`
        public static let study = Self(rawValue: "study")

        /// `series`
        public static let series = Self(rawValue: "series")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `tag`
        public var tag: Field<String> { Field("tag") }

        /// `check`
        public var check: Field<Check> { Field("check") }

        /// `regexp`
        public var regexp: Field<String> { Field("regexp") }

        /// `range`
        public var range: Field<Range> { Field("range") }
    }
}
