/// The parameters of a call: fields of the query and of the form, in the order in which they came.
struct Parameters: Sendable {
    private(set) var names: [String] = []
    private var values: [String: String] = [:]

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
