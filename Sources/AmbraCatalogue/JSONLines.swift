import Foundation

/// A text of JSON objects, one a line, that are found by one of their members and decoded one by one.
struct JSONLines: Sendable {
    /// The values of the member, in the order of the lines.
    let keys: [String]
    private let lines: [String: Substring]

    /// - Parameters:
    ///   - text: The lines.
    ///   - key: The member; its value is a string without escapes.
    init(_ text: String, by key: String) {
        var keys: [String] = []
        var lines: [String: Substring] = [:]
        let mark = Array("\"\(key)\":\"".utf8)
        for line in text.split(separator: "\n") {
            guard let value = Self.value(after: mark, in: line) else { continue }
            keys.append(value)
            lines[value] = line
        }
        self.keys = keys
        self.lines = lines
    }

    /// The object whose member has a value; `nil` when there is none.
    func object<Object: Decodable>(_ key: String) -> Object? {
        guard let line = lines[key] else { return nil }
        return Self.decoded(line)
    }

    static func decoded<Object: Decodable>(_ line: Substring) -> Object? {
        try? JSONDecoder().decode(Object.self, from: Data(line.utf8))
    }

    /// The text up to the next quotation mark. One inside a string is escaped, so the first `"path":"` is the member.
    private static func value(after mark: [UInt8], in line: Substring) -> String? {
        var line = line
        return line.withUTF8 { (bytes) -> String? in
            var index = 0
            while index + mark.count <= bytes.count {
                if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
                    let rest = bytes[(index + mark.count)...]
                    return String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
                }
                index += 1
            }
            return nil
        }
    }
}
