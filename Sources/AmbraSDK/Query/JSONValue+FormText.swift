extension JSONValue {
    /// The value as the reference client writes it into a form: a space after each comma and colon, and nothing but
    /// ASCII. The service reads any JSON; equal text makes two clients comparable byte for byte.
    package var formText: String {
        var output = ""
        appendFormText(to: &output)
        return output
    }

    private func appendFormText(to output: inout String) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let number): output += number.text
        case .string(let text): Self.appendFormText(text, to: &output)
        case .array(let elements):
            output += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { output += ", " }
                element.appendFormText(to: &output)
            }
            output += "]"
        case .object(let object):
            output += "{"
            for (index, member) in object.members.enumerated() {
                if index > 0 { output += ", " }
                Self.appendFormText(member.name, to: &output)
                output += ": "
                member.value.appendFormText(to: &output)
            }
            output += "}"
        }
    }

    private static func appendFormText(_ text: String, to output: inout String) {
        output += "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: output += "\\\""
            case 0x5C: output += "\\\\"
            case 0x0A: output += "\\n"
            case 0x0D: output += "\\r"
            case 0x09: output += "\\t"
            case 0x08: output += "\\b"
            case 0x0C: output += "\\f"
            case 0x20...0x7E: output.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
            default:
                let digits = String(unit, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        output += "\""
    }
}
