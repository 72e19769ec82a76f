public import Foundation

/// A value that a filter can compare with, in the wire's spelling.
public protocol FilterValue: Sendable {
    /// The value as the service reads it.
    var filterText: String { get }
    /// The value inside a JSON list.
    var filterJSON: JSONValue { get }
}

extension String: FilterValue {
    /// The text itself.
    public var filterText: String { self }
    /// A JSON string.
    public var filterJSON: JSONValue { .string(self) }
}

extension Int: FilterValue {
    /// Decimal digits.
    public var filterText: String { String(self) }
    /// A JSON number.
    public var filterJSON: JSONValue { .number(JSONNumber(self)) }
}

extension Double: FilterValue {
    /// The shortest decimal text that reads as this number.
    public var filterText: String { String(self) }
    /// A JSON number.
    public var filterJSON: JSONValue { JSONNumber(self).map { .number($0) } ?? .null }
}

extension Bool: FilterValue {
    /// 1 or 0.
    public var filterText: String { self ? "1" : "0" }
    /// The number 1 or 0.
    public var filterJSON: JSONValue { .number(JSONNumber(self ? 1 : 0)) }
}

extension Date: FilterValue {
    /// `YYYY-MM-DD hh:mm:ss` in UTC.
    public var filterText: String { WireDate.dateTime(self) }
    /// The same as a JSON string.
    public var filterJSON: JSONValue { .string(filterText) }
}

extension OpenChoice {
    /// The raw value.
    public var filterText: String { rawValue }
    /// The raw value as a JSON string.
    public var filterJSON: JSONValue { .string(rawValue) }
}

/// One comparison of a filter. All filters of a query hold at once.
public struct Condition<Value: Sendable>: Sendable, Hashable {
    package let name: String
    package let text: String
    /// The zone in which the service is to read the value, for `filter.tz`.
    package let zone: String?

    private init(_ name: String, _ text: String, zone: String? = nil) {
        self.name = name
        self.text = text
        self.zone = zone
    }
}

extension Condition where Value: FilterValue {
    /// Equal.
    public static func equals(_ value: Value) -> Self { Self("equals", value.filterText) }
    /// Equal, or not set.
    public static func equalsOrNull(_ value: Value) -> Self { Self("equals_or_null", value.filterText) }
    /// Different.
    public static func notEquals(_ value: Value) -> Self { Self("not_equals", value.filterText) }
    /// Different, or not set.
    public static func notEqualsOrNull(_ value: Value) -> Self { Self("not_equals_or_null", value.filterText) }
    /// Greater.
    public static func greaterThan(_ value: Value) -> Self { Self("gt", value.filterText) }
    /// Greater or equal.
    public static func atLeast(_ value: Value) -> Self { Self("ge", value.filterText) }
    /// Less.
    public static func lessThan(_ value: Value) -> Self { Self("lt", value.filterText) }
    /// Less or equal.
    public static func atMost(_ value: Value) -> Self { Self("le", value.filterText) }
    /// One of the values.
    public static func isOneOf(_ values: [Value]) -> Self { Self("in", list(values)) }
    /// One of the values, or not set.
    public static func isOneOfOrNull(_ values: [Value]) -> Self { Self("in_or_null", list(values)) }

    private static func list(_ values: [Value]) -> String { JSONValue.array(values.map(\.filterJSON)).formText }
}

extension Condition {
    /// Matches an SQL-like pattern; `%` matches any text.
    public static func like(_ pattern: String) -> Self { Self("like", pattern) }
}

extension Condition where Value == Date {
    /// The same comparison with its dates in the words of a time zone, which the request then names.
    ///
    /// Without this a date is sent in UTC, which the service reads in the user's own time zone where the user has set
    /// one. All dates of one request must be in one zone.
    public static func equals(_ date: Date, in zone: TimeZone) -> Self { zoned("equals", date, zone) }
    /// Later; see ``equals(_:in:)``.
    public static func greaterThan(_ date: Date, in zone: TimeZone) -> Self { zoned("gt", date, zone) }
    /// At this time or later; see ``equals(_:in:)``.
    public static func atLeast(_ date: Date, in zone: TimeZone) -> Self { zoned("ge", date, zone) }
    /// Earlier; see ``equals(_:in:)``.
    public static func lessThan(_ date: Date, in zone: TimeZone) -> Self { zoned("lt", date, zone) }
    /// At this time or earlier; see ``equals(_:in:)``.
    public static func atMost(_ date: Date, in zone: TimeZone) -> Self { zoned("le", date, zone) }

    /// Only names of places mean the same to everybody: the service reads a numeric offset with the sign turned round.
    /// A zone without a place is sent in UTC.
    private static func zoned(_ name: String, _ date: Date, _ zone: TimeZone) -> Self {
        guard zone.identifier.contains("/") else { return Self(name, WireDate.dateTime(date), zone: "UTC") }
        let offset = Double(zone.secondsFromGMT(for: date))
        return Self(name, WireDate.dateTime(date.addingTimeInterval(offset)), zone: zone.identifier)
    }
}
