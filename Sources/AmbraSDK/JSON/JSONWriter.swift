extension JSONValue {
    /// The value as compact JSON text.
    public var jsonText: String {
        var output = ""
        write(to: &output)
        return output
    }

    private func write(to output: inout String) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let number): output += number.text
        case .string(let text): Self.write(text, to: &output)
        case .array(let elements):
            output += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { output += "," }
                element.write(to: &output)
            }
            output += "]"
        case .object(let object):
            output += "{"
            for (index, member) in object.members.enumerated() {
                if index > 0 { output += "," }
                Self.write(member.name, to: &output)
                output += ":"
                member.value.write(to: &output)
            }
            output += "}"
        }
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}

extension JSONObject {
    /// The object as compact JSON text.
    public var jsonText: String { JSONValue.object(self).jsonText }
}

extension JSONValue {
    /// Reads JSON text.
    ///
    /// - Throws: ``AmbraError/invalidArgument(_:)`` with the byte where the text stops being JSON.
    public init(jsonText: String) throws(AmbraError) {
        do {
            self = try JSONParser.parse(Array(jsonText.utf8))
        } catch {
            throw .invalidArgument(InvalidArgument("the text is not JSON: \(error)"))
        }
    }
}
