/// A JSON value, as the service's parameters and answers carry it.
package enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])
}

extension JSON {
    /// The member of an object, or nil when this is not an object or has no such member.
    package subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The text of a string.
    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A whole number, whether it was written as one or as a decimal without a fraction.
    package var integer: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    /// Any number.
    package var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// True for `true` and for a number that is not zero, the two ways in which flags are written.
    package var flag: Bool? {
        switch self {
        case .bool(let value): value
        case .integer(let value): value != 0
        default: nil
        }
    }

    /// The elements of an array.
    package var array: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members of an object.
    package var object: [String: JSON]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    /// The strings of an array whose elements are all strings.
    package var strings: [String]? {
        guard let array else { return nil }
        let strings = array.compactMap(\.string)
        return strings.count == array.count ? strings : nil
    }

    /// A flag as the service writes it: 1 or 0.
    static func flag(_ value: Bool) -> JSON { .integer(value ? 1 : 0) }

    /// The text, or null when there is none.
    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
