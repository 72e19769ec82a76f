import AmbraCatalogue
import AmbraSDK
import Foundation

@testable import AmbraSandbox

extension CallCase {
    /// The fields that arguments must become, by the rules of the wire alone: the SDK has no part in it.
    func wireFields(_ arguments: JSONObject) -> [String: String] {
        var fields: [String: String] = [:]
        for parameter in call.parameters {
            guard let value = arguments[parameter.python] else { continue }
            guard parameter.isMap else {
                fields[parameter.name] = Self.wireValue(value, parameter.type)
                continue
            }
            for member in value.object?.members ?? [] {
                let escaped = member.name.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
                let key = parameter.type == .quotedMap ? "'\(escaped)'" : member.name
                fields[parameter.mapPrefix + key] = member.value.string
            }
        }
        return fields
    }

    private static func wireValue(_ value: JSONValue, _ type: ValueType) -> String? {
        switch (type, value) {
        case (.json, _): value.formText
        case (.csv, _): value.array?.compactMap(\.string).joined(separator: ",")
        case (.datetime, .string(let text)): text.replacing("T", with: " ").replacing("Z", with: "")
        case (_, .string(let text)): text
        case (_, .bool(let flag)): flag ? "1" : "0"
        case (_, .number(let number)): number.text
        default: nil
        }
    }
}
