import AmbraCatalogue
import Foundation

/// What of a request or an answer may be written down: what is known to be harmless, and nothing else.
///
/// A value has to pass twice, by its name and by its form. Names that speak of persons or of secrets do not pass,
/// whatever the value; of all others numbers, flags, ids and the words of the catalogue do.
enum RecordedValue {
    /// What is written in place of a value that is left out.
    static let leftOut = "<left out>"

    /// A value of a form, a query or a JSON text.
    static func json(_ json: JSON, named name: String) -> JSON {
        switch json {
        case .object(let members):
            // Names of members are values, too, where they are not words of the catalogue.
            var kept: [String: JSON] = [:]
            for (member, value) in members {
                let inner = isSecret(name) ? name : member
                kept[self.name(member)] = self.json(value, named: inner)
            }
            return .object(kept)
        case .array(let elements): return .array(elements.map { self.json($0, named: name) })
        case .null, .bool: return json
        case .integer, .number: return isSecret(name) ? .string(leftOut) : json
        case .string(let text): return .string(self.text(text, named: name))
        }
    }

    /// The value of a field.
    static func text(_ text: String, named name: String) -> String {
        guard !text.isEmpty, !isSecret(name) else { return text.isEmpty ? text : leftOut }
        if stamps.contains(name), ServiceTime.parse(text, zone: .gmt) != nil { return text }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy { isHarmless($0) || isWord($0) } ? text : leftOut
    }

    /// The name of a field, which may have come from outside.
    static func name(_ name: String) -> String {
        if isWord(name) { return name }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isOfList = parts.count > 1 && ["filter", "fields", "page"].contains(parts[0])
        return isOfList && parts.dropFirst().allSatisfy { isWord($0) || conditions.contains($0) } ? name : leftOut
    }

    /// A path, of which components that are neither words of the catalogue nor ids are left out.
    static func path(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .map { part in
                let text = PercentCoding.decode(Array(part.utf8), plusIsSpace: false)
                return text.isEmpty || text == "*" || isHarmless(text) || isHash(text) || pathWords.contains(text)
                    ? text : leftOut
            }.joined(separator: "/")
    }

    /// Whether a name speaks of a person or a secret.
    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased().replacing("namespace", with: "")
        return secretParts.contains { name.contains($0) }
    }

    private static let secretParts = [
        "sid", "pass", "pin", "token", "secret", "auth", "cookie", "key", "login", "email", "name", "first", "last",
        "patient", "phone", "fax", "address", "birth", "mrn", "ssn", "person", "physician", "accession", "serial",
        "medical", "locator", "customfield", "signature", "credential",
    ]

    /// What a filter's or a page's name ends in.
    private static let conditions: Set<String> = [
        "equals", "equals_or_null", "like", "ilike", "in", "not_in", "in_or_null", "gt", "ge", "lt", "le", "tz",
        "number", "rows", "not_equals",
    ]

    private static let stamps: Set<String> = ["created", "updated"]

    /// The words of the wire that are no values of anybody: names of parameters and fields, choices, error tokens.
    private static let words: Set<String> = {
        var words: Set<String> = [
            "OK", "ERROR", "READY", "DONE", "RUNNING", "status", "error_type", "error_subtype", "error_data", "kind",
            "code", "message", "page", "rows", "more", "number", "readable_status", "exception_data", "extended",
            "attr", "size", "sop_class", "image_version", "series_uid", "image_uid", "HTTP_STATUS_CODE",
            "MISSING_FIELDS", "NOT_FOUND", "NOT_PERMITTED", "AUTH_FAILED",
        ]
        for call in Catalogue.shared.calls {
            for parameter in call.parameters { words.formUnion([parameter.name] + parameter.values) }
            words.formUnion(call.returns.map(\.name))
        }
        return words
    }()

    private static let pathWords: Set<String> = {
        let paths = Catalogue.shared.paths + Catalogue.shared.storageCalls.map(\.path) + [ChannelRoute.path]
        let components = paths.flatMap { $0.split(separator: "/").map(String.init) }.filter { !$0.hasPrefix("{") }
        return Set(components + ["storage", "openapi.json", "namespace", "study"])
    }()

    private static func isWord(_ text: String) -> Bool { words.contains(text) }

    /// A UUID, a UID or a number of at most six digits.
    private static func isHarmless(_ text: String) -> Bool {
        let bytes = text.utf8
        let isNumeric = bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        if isNumeric { return bytes.count <= 6 || (bytes.count <= 64 && text.contains(".")) }
        let dashes = bytes.enumerated().filter { $1 == UInt8(ascii: "-") }.map(\.offset)
        return bytes.count == 36 && dashes == [8, 13, 18, 23]
            && bytes.allSatisfy { $0 == UInt8(ascii: "-") || isHexadecimal($0) }
    }

    private static func isHash(_ text: String) -> Bool { text.utf8.count == 32 && text.utf8.allSatisfy(isHexadecimal) }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}
