#if Tools
import AmbraSDK

/// JSON that is safe to show on a terminal: control characters are escapes.
struct JSONText {
    /// Whether members and elements are on lines of their own.
    var isPretty = false

    func text(_ value: JSONValue) -> String {
        var output = ""
        write(value, 0, &output)
        return output
    }

    private func write(_ value: JSONValue, _ depth: Int, _ output: inout String) {
        switch value {
        case .string(let text): output += Self.quoted(text)
        case .array(let elements):
            list("[", "]", elements, depth, &output) { element, output in write(element, depth + 1, &output) }
        case .object(let object):
            list("{", "}", object.members, depth, &output) { member, output in
                output += Self.quoted(member.name) + (isPretty ? ": " : ":")
                write(member.value, depth + 1, &output)
            }
        default: output += value.jsonText
        }
    }

    private func list<Item>(
        _ open: String, _ close: String, _ items: [Item], _ depth: Int, _ output: inout String,
        _ body: (Item, inout String) -> Void
    ) {
        output += open
        for (index, item) in items.enumerated() {
            if index > 0 { output += "," }
            breakLine(depth + 1, &output)
            body(item, &output)
        }
        if !items.isEmpty { breakLine(depth, &output) }
        output += close
    }

    private func breakLine(_ depth: Int, _ output: inout String) {
        if isPretty { output += "\n" + String(repeating: "  ", count: depth) }
    }

    private static func quoted(_ text: String) -> String { shown(JSONValue.string(text).jsonText) }

    /// A line of JSON with its control characters as escapes; they can only be in its strings.
    static func shown(_ line: some StringProtocol) -> String {
        guard line.unicodeScalars.contains(where: TerminalText.isControl) else { return String(line) }
        var output = ""
        for scalar in line.unicodeScalars {
            guard TerminalText.isControl(scalar) else {
                output.unicodeScalars.append(scalar)
                continue
            }
            for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                let digits = String(unit, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return output
    }
}

extension JSONValue {
    /// A string, or null.
    init(text: String?) { self = text.map { .string($0) } ?? .null }

    /// A whole number, or null.
    init(count: Int?) { self = count.map { .number(JSONNumber($0)) } ?? .null }

    /// A whole number.
    init(bytes: Int64) { self = .number(JSONNumber(Int(bytes))) }

    /// A list of strings.
    init(texts: [String]) { self = .array(texts.map { .string($0) }) }
}

/// A JSON object of `files`, after what it says it is, written while the files are worked on, so that nothing of it has
/// to be kept: each entry and each further member is on a line of its own.
struct FileListJSON {
    private let write: (String) throws(CommandFailure) -> Void
    private let opening: String
    private var isEmpty = true

    /// - Parameters:
    ///   - format: What the document says it is, as a report does.
    ///   - write: Takes the pieces of the text.
    init(_ format: ReportFormat? = nil, _ write: @escaping (String) throws(CommandFailure) -> Void) {
        opening = "{" + (format.map { "\"format\":\"\($0.rawValue)\",\n" } ?? "") + "\"files\":["
        self.write = write
    }

    mutating func add(_ entry: JSONValue) throws(CommandFailure) {
        try write((isEmpty ? opening + "\n" : ",\n") + JSONText().text(entry))
        isEmpty = false
    }

    /// Writes what comes after the files; without it the document is not whole.
    func finish(_ members: [(name: String, value: JSONValue)]) throws(CommandFailure) {
        try write(isEmpty ? opening + "]" : "\n]")
        for member in members {
            try write(",\n\(JSONText().text(.string(member.name))):\(JSONText().text(member.value))")
        }
        try write("}\n")
    }
}
#endif
