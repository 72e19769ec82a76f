/// The parameters of a call: fields of the query and of the form, in the order in which they came.
struct Parameters: Sendable {
    private(set) var names: [String] = []
    private var values: [String: String] = [:]
    /// The expressions of a saved filter: all of one of these have to hold. Empty when none was asked for.
    var savedFilters: [[String: String]] = []

    init() {}

    /// Reads `a=1&b=2`; `+` is a space. Undecodable escapes stay as they are.
    mutating func append(form bytes: some Sequence<UInt8>) {
        for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
            let cut = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = PercentCoding.decode(pair[..<cut], plusIsSpace: true)
            append(name, PercentCoding.decode(pair[cut...].dropFirst(), plusIsSpace: true))
        }
    }

    /// Adds a field. Of fields with the same name the last one counts.
    mutating func append(_ name: String, _ value: String) {
        if values.updateValue(value, forKey: name) == nil { names.append(name) }
    }

    /// The value of a field, which may be empty.
    subscript(name: String) -> String? { values[name] }

    /// The value of a field that is present and not empty; an empty field counts as missing, as the service has it.
    func value(_ name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// Whether a flag is set.
    func flag(_ name: String) -> Bool { values[name] == "1" }
}

/// Percent-decoding of paths, queries and forms.
enum PercentCoding {
    /// Decodes `%41` and, in forms and queries, `+`. Bytes that are not UTF-8 become U+FFFD.
    static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            if byte == UInt8(ascii: "%"), let value = escaped(bytes[index...]) {
                result.append(value)
                index = bytes.index(index, offsetBy: 2)
            } else if byte == UInt8(ascii: "+"), plusIsSpace {
                result.append(UInt8(ascii: " "))
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func escaped(_ rest: some Collection<UInt8>) -> UInt8? {
        var digits = rest.prefix(2).makeIterator()
        guard let high = digits.next().flatMap(digit), let low = digits.next().flatMap(digit) else { return nil }
        return high << 4 | low
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
