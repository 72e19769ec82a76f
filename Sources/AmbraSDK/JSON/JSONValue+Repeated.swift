extension JSONValue {
    /// Reads JSON in which no object repeats a name: of two members one program shows the first and another the last.
    ///
    /// - Throws: `JSONSyntaxError`.
    package init(unambiguousText bytes: [UInt8]) throws(JSONSyntaxError) {
        let value = try JSONParser.parse(bytes)
        guard !value.repeatsNames else { throw JSONSyntaxError(offset: 0, reason: "a name stands twice in an object") }
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
