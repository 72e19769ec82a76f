package import struct Foundation.Date

/// Lenient reading of the service's fields: flags come as 1, "1" or true, numbers as text, text as numbers, and objects
/// and arrays as JSON within a string.
extension JSONObject {
    package func string(_ name: String) -> String? {
        switch self[name] {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "1" : "0"
        default: nil
        }
    }

    package func integer(_ name: String) -> Int? {
        switch self[name] {
        case .number(let number): number.integer
        case .string(let text): JSONNumber(checkedText: text).integer
        case .bool(let flag): flag ? 1 : 0
        default: nil
        }
    }

    package func number(_ name: String) -> Double? {
        switch self[name] {
        case .number(let number): number.double
        case .string(let text): JSONNumber(checkedText: text).double
        default: nil
        }
    }

    package func flag(_ name: String) -> Bool? {
        switch self[name] {
        case .bool(let flag): flag
        case .number(let number): number.double.map { $0 != 0 }
        case .string("1"), .string("true"), .string("t"): true
        case .string("0"), .string("false"), .string("f"), .string(""): false
        default: nil
        }
    }

    package func date(_ name: String) -> Date? { self[name]?.string.flatMap(WireDate.parse) }

    package func dateTime(_ name: String) -> Date? { self[name]?.string.flatMap(WireDate.parse) }

    /// A comma list, or an array of strings.
    package func list(_ name: String) -> [String]? {
        switch value(name) {
        case .array(let values): values.compactMap { $0.string ?? $0.numberText }
        case .string(""): []
        case .string(let text): text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        default: nil
        }
    }

    /// A value of any kind; an object or array that came as text is read.
    package func value(_ name: String) -> JSONValue? { self[name].map { $0.withinText ?? $0 } }

    package func record<Value: Record>(_ name: String, as type: Value.Type) -> Value? {
        value(name)?.object.map(Value.init(json:))
    }

    package func records<Value: Record>(_ name: String, as type: Value.Type) -> [Value]? {
        value(name)?.array.map { $0.compactMap(\.object).map(Value.init(json:)) }
    }

    package func choice<Value: OpenChoice>(_ name: String, as type: Value.Type) -> Value? {
        string(name).map { Value(rawValue: $0) }
    }
}

extension JSONValue {
    fileprivate var numberText: String? { if case .number(let number) = self { number.text } else { nil } }

    /// The object or array that a string spells.
    fileprivate var withinText: JSONValue? {
        guard case .string(let text) = self, let first = text.utf8.first(where: { $0 > 0x20 }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return nil }
        return try? JSONParser.parse(Array(text.utf8))
    }
}
