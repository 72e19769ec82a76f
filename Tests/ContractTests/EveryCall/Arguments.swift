import AmbraSDK
import Foundation

/// Arguments of one call as they came in JSON, by their names in the Python SDK, read as the types that the typed
/// methods take.
struct Arguments {
    let values: JSONObject

    /// An argument that is missing or cannot be read as its type.
    struct Mistake: Error, CustomStringConvertible {
        let name: String
        let wanted: String

        var description: String { "\(name): \(wanted)" }
    }

    private func value(_ name: String) -> JSONValue? {
        guard let value = values[name], value != .null else { return nil }
        return value
    }

    private func read<Value>(_ name: String, _ wanted: String, _ read: (JSONValue) -> Value?) throws -> Value? {
        guard let value = value(name) else { return nil }
        guard let result = read(value) else { throw Mistake(name: name, wanted: wanted) }
        return result
    }

    private func require<Value>(_ name: String, _ value: Value?) throws -> Value {
        guard let value else { throw Mistake(name: name, wanted: "is required") }
        return value
    }

    // MARK: - Text

    func string(_ name: String) throws -> String? {
        try read(name, "takes a string") { $0.plainText }
    }

    func string(required name: String) throws -> String { try require(name, string(name)) }

    func choice<Choice: RawRepresentable<String>>(_ name: String) throws -> Choice? {
        try string(name).flatMap(Choice.init(rawValue:))
    }

    func choice<Choice: RawRepresentable<String>>(required name: String) throws -> Choice {
        try require(name, choice(name))
    }

    func strings(_ name: String) throws -> [String]? {
        try read(name, "takes an array of strings") { value in
            guard let values = value.array else { return nil }
            let texts = values.compactMap(\.plainText)
            return texts.count == values.count ? texts : nil
        }
    }

    func strings(required name: String) throws -> [String] { try require(name, strings(name)) }

    func map(_ name: String) throws -> [String: String]? {
        try read(name, "takes an object of strings") { value in
            guard let members = value.object?.members else { return nil }
            let pairs = members.compactMap { member in member.value.plainText.map { (member.name, $0) } }
            guard pairs.count == members.count else { return nil }
            return Dictionary(pairs, uniquingKeysWith: { _, last in last })
        }
    }

    func map(required name: String) throws -> [String: String] { try require(name, map(name)) }

    // MARK: - Numbers and flags

    func flag(_ name: String) throws -> Bool? {
        try read(name, "takes true or false") { value in
            switch value {
            case .bool(let flag): flag
            case .number(let number) where number.integer == 0 || number.integer == 1: number.integer == 1
            default: nil
            }
        }
    }

    func flag(required name: String) throws -> Bool { try require(name, flag(name)) }

    func integer(_ name: String) throws -> Int? {
        try read(name, "takes a whole number") { $0.plainNumber?.integer }
    }

    func integer(required name: String) throws -> Int { try require(name, integer(name)) }

    func number(_ name: String) throws -> Double? { try read(name, "takes a number") { $0.plainNumber?.double } }

    func number(required name: String) throws -> Double { try require(name, number(name)) }

    // MARK: - Everything else

    func date(_ name: String) throws -> Date? {
        try read(name, "takes a date as in ISO 8601") { $0.string.flatMap(WireDate.parse) }
    }

    func date(required name: String) throws -> Date { try require(name, date(name)) }

    func json(_ name: String) throws -> JSONValue? { value(name) }

    func json(required name: String) throws -> JSONValue { try require(name, json(name)) }

    func bytes(_ name: String) throws -> [UInt8]? {
        try read(name, "takes bytes in base64") { $0.string.flatMap { Data(base64Encoded: $0) }.map(Array.init) }
    }

    func bytes(required name: String) throws -> [UInt8] { try require(name, bytes(name)) }
}

extension JSONValue {
    fileprivate var plainNumber: JSONNumber? { if case .number(let number) = self { number } else { nil } }

    /// A string, or a number as its text.
    fileprivate var plainText: String? { string ?? plainNumber?.text }
}
