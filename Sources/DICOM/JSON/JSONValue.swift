/// A JSON value as it was written: numbers keep their digits, members their order.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])
}

/// Reads JSON as RFC 8259 has it, nothing more: UTF-8, no comments, no commas at the end.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private let depthLimit: Int

    /// Reads a whole text.
    static func value(of bytes: [UInt8], depthLimit: Int) throws(DICOMError) -> JSONValue {
        var parser = JSONParser(bytes, depthLimit)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else { throw parser.error("something follows the JSON value") }
        return value
    }

    private init(_ bytes: [UInt8], _ depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    private func error(_ detail: String) -> DICOMError { DICOMError(.malformed, detail, offset: position) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next.map(UInt32.init) == sign.value else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(DICOMError) -> JSONValue {
        guard depth <= depthLimit else {
            throw DICOMError(.limitExceeded, "the JSON value is nested too deeply", offset: position)
        }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .object(try members(depth))
        case UInt8(ascii: "["): return .array(try entries(depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw error("the JSON text ends too early")
        default: return .number(try number())
        }
    }

    private mutating func members(_ depth: Int) throws(DICOMError) -> [(name: String, value: JSONValue)] {
        position += 1
        var members: [(name: String, value: JSONValue)] = []
        if take("}") { return members }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw error("a member of a JSON object needs a name") }
            let name = try string()
            guard take(":") else { throw error("a colon is missing in a JSON object") }
            members.append((name, try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw error("a JSON object is not closed") }
        return members
    }

    private mutating func entries(_ depth: Int) throws(DICOMError) -> [JSONValue] {
        position += 1
        var entries: [JSONValue] = []
        if take("]") { return entries }
        repeat { entries.append(try value(depth: depth + 1)) } while take(",")
        guard take("]") else { throw error("a JSON array is not closed") }
        return entries
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(DICOMError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw error("this is not a JSON value") }
        position += word.utf8.count
        return value
    }

    private mutating func number() throws(DICOMError) -> String {
        let end = bytes[position...].firstIndex { !Self.isPartOfNumber($0) } ?? bytes.count
        let text = String(decoding: bytes[position..<end], as: UTF8.self)
        guard JSONNumber.isNumber(text) else { throw error("this is not a JSON value") }
        position = end
        return text
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    // MARK: Strings

    private mutating func string() throws(DICOMError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw error("a JSON string is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): text += try escaped()
            case 0x00...0x1F: throw error("a JSON string holds a control character")
            default: text.append(byte)
            }
        }
        throw error("the JSON text ends inside a string")
    }

    private mutating func escaped() throws(DICOMError) -> [UInt8] {
        guard let letter = next else { throw error("the JSON text ends inside a string") }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), next == UInt8(ascii: "\\") {
                position += 1
                guard next == UInt8(ascii: "u") else { throw error("a JSON string holds half a character") }
                position += 1
                units.append(try unit())
            }
            guard let text = String(validating: units, as: UTF16.self) else {
                throw error("a JSON string holds half a character")
            }
            return Array(text.utf8)
        default: throw error("a JSON string holds an escape that JSON does not know")
        }
    }

    private mutating func unit() throws(DICOMError) -> UInt16 {
        var number: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = next.flatMap({ Character(UnicodeScalar($0)).hexDigitValue }) else {
                throw error("a JSON string holds an incomplete escape")
            }
            number = number << 4 | UInt16(digit)
            position += 1
        }
        return number
    }
}
