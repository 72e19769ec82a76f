/// A JSON value as it was in an answer: nothing is rounded, reordered or dropped.
public enum JSONValue: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, with the digits it was written with.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
}

extension JSONValue {
    /// The string, when it is one.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// The elements, when it is an array.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The object, when it is one.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object, its members in the order given.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { JSONObject.Member(name: $0.0, value: $0.1) }))
    }
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
    /// Reads JSON in which no object repeats a name: of two members one program shows the first and another the last.
    ///
    /// - Throws: `JSONSyntaxError`.
    package init(unambiguousText bytes: [UInt8]) throws(JSONSyntaxError) {
        let value = try JSONParser.parse(bytes)
        guard !value.repeatsNames else { throw JSONSyntaxError(offset: 0, reason: "a name occurs twice in an object") }
        self = value
    }

    /// Whether an object in it has two members of one name.
    package var repeatsNames: Bool {
        switch self {
        case .array(let values): values.contains(where: \.repeatsNames)
        case .object(let object): object.repeatsNames || object.members.contains(where: \.value.repeatsNames)
        default: false
        }
    }
}

extension JSONObject {
    /// Whether two members have one name, however it is escaped.
    package var repeatsNames: Bool {
        var seen: Set<String> = []
        return names.contains { !seen.insert($0).inserted }
    }
}
