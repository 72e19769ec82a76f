@testable import AmbraSDK

/// The same grammar in the plainest way, one value after the other, as a second opinion on what a text says.
struct ReferenceReader {
    private struct Refusal: Error {}

    private let bytes: [UInt8]
    private var position = 0

    /// The value, or `nil` when the text is not JSON.
    static func read(_ bytes: [UInt8]) -> JSONValue? {
        var reader = ReferenceReader(bytes: bytes)
        guard let value = try? reader.value(depth: 0) else { return nil }
        reader.space()
        guard reader.position == bytes.count else { return nil }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: Character? { position < bytes.count ? Character(Unicode.Scalar(bytes[position])) : nil }

    private mutating func space() {
        while let next, " \n\r\t".unicodeScalars.contains(next.unicodeScalars.first ?? "x") { position += 1 }
    }

    private mutating func expect(_ character: Character) throws {
        guard next == character else { throw Refusal() }
        position += 1
    }

    private mutating func value(depth: Int) throws -> JSONValue {
        guard depth <= 200 else { throw Refusal() }
        space()
        switch next {
        case "{": return .object(JSONObject(try members(depth: depth + 1)))
        case "[": return .array(try elements(depth: depth + 1))
        case "\"": return .string(try string())
        case "t": return try word("true", .bool(true))
        case "f": return try word("false", .bool(false))
        case "n": return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
        for character in word { try expect(character) }
        return value
    }

    private mutating func members(depth: Int) throws -> [JSONObject.Member] {
        guard depth <= 200 else { throw Refusal() }
        try expect("{")
        space()
        var members: [JSONObject.Member] = []
        while next != "}" {
            if !members.isEmpty { try expect(",") }
            space()
            let name = try string()
            space()
            try expect(":")
            members.append(JSONObject.Member(name: name, value: try value(depth: depth)))
            space()
        }
        try expect("}")
        return members
    }

    private mutating func elements(depth: Int) throws -> [JSONValue] {
        guard depth <= 200 else { throw Refusal() }
        try expect("[")
        space()
        var elements: [JSONValue] = []
        while next != "]" {
            if !elements.isEmpty { try expect(",") }
            elements.append(try value(depth: depth))
            space()
        }
        try expect("]")
        return elements
    }

    private mutating func number() throws -> JSONNumber {
        let start = position
        var isWhole = true
        let isNegative = pass("-")
        if !pass("0") { try digits() }
        if pass(".") {
            isWhole = false
            try digits()
        }
        if pass("e") || pass("E") {
            isWhole = false
            if !pass("-") { _ = pass("+") }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, text != "-0", text.utf8.count <= (isNegative ? 19 : 18), let value = Int64(text) {
            return JSONNumber(integer: value)
        }
        return JSONNumber(checkedText: text)
    }

    private mutating func pass(_ character: Character) -> Bool {
        guard next == character else { return false }
        position += 1
        return true
    }

    private mutating func digits() throws {
        let start = position
        while let next, ("0"..."9").contains(next) { position += 1 }
        if position == start { throw Refusal() }
    }

    private mutating func string() throws -> String {
        try expect("\"")
        var units: [UInt16] = []
        var raw: [UInt8] = []
        var text = ""
        func flushed() throws -> String {
            guard let plain = String(validating: raw, as: UTF8.self) else { throw Refusal() }
            return plain + String(decoding: units, as: UTF16.self)
        }
        while let next, next != "\"" {
            guard next >= " " else { throw Refusal() }
            if next == "\\" {
                if !raw.isEmpty {
                    text += try flushed()
                    (raw, units) = ([], [])
                }
                units.append(try escape())
            } else {
                if !units.isEmpty {
                    text += try flushed()
                    (raw, units) = ([], [])
                }
                raw.append(bytes[position])
                position += 1
            }
        }
        try expect("\"")
        return text + (try flushed())
    }

    private mutating func escape() throws -> UInt16 {
        try expect("\\")
        let plain: [Character: UInt16] = [
            "\"": 34, "\\": 92, "/": 47, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
        ]
        guard let kind = next else { throw Refusal() }
        position += 1
        if let unit = plain[kind] { return unit }
        guard kind == "u", position + 4 <= bytes.count else { throw Refusal() }
        let digits = bytes[position..<position + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 128 }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw Refusal() }
        position += 4
        return unit
    }
}
