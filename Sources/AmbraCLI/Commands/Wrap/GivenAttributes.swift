#if Tools
import AmbraSDK
import Wrapping

/// The attributes of `ambra wrap`: those of a file or standard input, and harmless ones of the command line.
struct GivenAttributes: Sendable {
    private var values: [String: [String]] = [:]

    /// - Parameters:
    ///   - path: A JSON file of keywords and values; `-` for standard input.
    ///   - settings: `KEYWORD=VALUE`; several values are joined with backslashes.
    init(path: String?, settings: [String]) throws(CommandFailure) {
        if let path { try read(path) }
        for setting in settings { try take(setting) }
    }

    /// The attributes, checked against the dictionary.
    func checked() throws(CommandFailure) -> WrappingAttributes {
        do throws(WrappingError) {
            return try WrappingAttributes(values)
        } catch {
            throw CommandFailure(.badInput, error.description)
        }
    }

    private mutating func take(_ setting: String) throws(CommandFailure) {
        guard let sign = setting.firstIndex(of: "="), sign != setting.startIndex else {
            throw CommandFailure(.badInput, "--set: write KEYWORD=VALUE, such as Modality=XC")
        }
        let keyword = String(setting[..<sign])
        // The arguments of a process can be read by every user of the machine.
        guard !WrappingAttributes.isIdentifying(keyword) else {
            throw CommandFailure(
                .badInput,
                "--set \(keyword): others on this machine can read arguments; put what identifies a "
                    + "patient into a file for --attributes")
        }
        let value = String(setting[setting.index(after: sign)...])
        let texts =
            value.isEmpty ? [] : value.split(separator: "\\", omittingEmptySubsequences: false).map(String.init)
        try add(keyword, texts)
    }

    private mutating func add(_ keyword: String, _ texts: [String]) throws(CommandFailure) {
        guard values[keyword] == nil else {
            throw CommandFailure(.badInput, "an attribute is given twice; name it once, in the file or with --set")
        }
        values[keyword] = texts
    }

    private mutating func read(_ path: String) throws(CommandFailure) {
        let text = try ValueFiles().text(at: path, "--attributes \(path)")
        let object: JSONObject?
        do {
            object = try JSONValue(jsonText: text).object
        } catch {
            // The parser's own words could hold a value.
            throw CommandFailure(.badInput, "--attributes \(path): this is not JSON")
        }
        guard let object else {
            throw CommandFailure(.badInput, "--attributes \(path): write one JSON object of keywords and values")
        }
        for member in object.members { try add(member.name, try Self.texts(member.value, path)) }
    }

    private static func texts(_ value: JSONValue, _ path: String) throws(CommandFailure) -> [String] {
        switch value {
        case .null: return []
        case .string(let text): return text.isEmpty ? [] : [text]
        case .number: return [value.jsonText]
        case .array(let elements):
            return try elements.map { element throws(CommandFailure) in
                switch element {
                case .string(let text): return text
                case .number: return element.jsonText
                default: throw failure(path)
                }
            }
        case .bool, .object: throw failure(path)
        }
    }

    private static func failure(_ path: String) -> CommandFailure {
        CommandFailure(
            .badInput, "--attributes \(path): a value is a text, a number, null or a list of texts and numbers")
    }
}
#endif
