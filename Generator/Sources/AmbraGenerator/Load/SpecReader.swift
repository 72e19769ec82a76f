import Yams

/// Reads the nodes of one YAML file and collects what is wrong with them, so that one run names every mistake.
struct SpecReader {
    let file: String
    private(set) var problems: [Problem] = []

    init(file: String) {
        self.file = file
    }

    mutating func report(_ mark: Mark, _ place: String, _ message: String) {
        problems.append(Problem(mark: mark, place: place, message: message))
    }

    func mark(_ node: Node) -> Mark {
        Mark(file: file, line: node.mark?.line ?? 1)
    }

    /// The document's top node, or nil with a problem when the text is not YAML.
    mutating func document(_ text: String) -> Node? {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                report(Mark(file: file, line: 1), "file", "is empty")
                return nil
            }
            return node
        } catch {
            report(Mark(file: file, line: line(of: error)), "file", reason(of: error))
            return nil
        }
    }

    private func line(of error: any Error) -> Int {
        switch error {
        case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
            YamlError.composer(_, _, let mark, _):
            mark.line
        case YamlError.duplicatedKeysInMapping(_, let context): context.mark.line
        default: 1
        }
    }

    private func reason(of error: any Error) -> String {
        switch error {
        case YamlError.scanner(_, let problem, _, _), YamlError.parser(_, let problem, _, _),
            YamlError.composer(_, let problem, _, _):
            "is not YAML: \(problem)"
        case YamlError.duplicatedKeysInMapping(let keys, _):
            "the mapping that begins here has \(keys.sorted().map { "'\($0)'" }.joined(separator: ", ")) twice"
        default: "cannot be read as YAML: \(error)"
        }
    }

    // MARK: Shapes

    /// The pairs of a mapping whose keys the caller does not restrict.
    mutating func pairs(_ node: Node, _ place: String) -> [(key: String, mark: Mark, value: Node)] {
        guard let mapping = node.mapping else {
            report(mark(node), place, "a mapping is needed here (`key: value` lines)")
            return []
        }
        var pairs: [(key: String, mark: Mark, value: Node)] = []
        for (key, value) in mapping {
            guard let word = key.scalar?.string else {
                report(mark(key), place, "a key must be a plain word")
                continue
            }
            pairs.append((word, mark(key), value))
        }
        return pairs
    }

    /// A mapping all of whose keys are known; the others are reported.
    mutating func keyed(_ node: Node, _ place: String, allowing keys: [String]) -> KeyedNode {
        var result = KeyedNode(mark: mark(node), place: place)
        for pair in pairs(node, place) {
            if keys.contains(pair.key) {
                result.values[pair.key] = pair.value
            } else {
                report(pair.mark, place, "'\(pair.key)' is not a key" + advice(for: pair.key, among: keys))
            }
        }
        return result
    }

    mutating func items(_ node: Node, _ place: String) -> [Node] {
        guard let sequence = node.sequence else {
            report(mark(node), place, "a list is needed here")
            return []
        }
        return Array(sequence)
    }

    // MARK: Values

    mutating func text(_ node: Node, _ place: String) -> String? {
        guard let scalar = node.scalar else {
            report(mark(node), place, "a text is needed here")
            return nil
        }
        return scalar.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    mutating func text(_ keyed: KeyedNode, _ key: String) -> String? {
        guard let node = keyed.values[key] else { return nil }
        return text(node, key)
    }

    /// The text of a key that must be there and say something.
    mutating func requiredText(_ keyed: KeyedNode, _ key: String, at mark: Mark? = nil) -> String {
        let value = text(keyed, key) ?? ""
        if value.isEmpty {
            report(mark ?? keyed.mark, keyed.place, "'\(key)' is missing; add a '\(key):' line")
        }
        return value
    }

    /// A Swift name of the spec's own choosing.
    mutating func identifier(_ keyed: KeyedNode, _ key: String) -> String? {
        guard let node = keyed.values[key], let name = text(node, key) else { return nil }
        checkIdentifier(name, mark(node), key)
        return name
    }

    /// Reports a name that would not be one in Swift, or would lead out of a folder as the name of a file.
    mutating func checkIdentifier(_ name: String, _ mark: Mark, _ place: String) {
        let isWord = name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || isDigit($0))
        }
        guard isWord, let first = name.unicodeScalars.first, !isDigit(first) else {
            report(mark, place, "'\(name)' is not a name; use letters, digits and '_', with a letter first")
            return
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    mutating func flag(_ keyed: KeyedNode, _ key: String) -> Bool {
        guard let node = keyed.values[key] else { return false }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            report(mark(node), key, "must be true or false")
            return false
        }
    }

    mutating func texts(_ keyed: KeyedNode, _ key: String) -> [Marked<String>] {
        guard let node = keyed.values[key] else { return [] }
        var result: [Marked<String>] = []
        for item in items(node, key) {
            if let value = text(item, key) { result.append(Marked(value, mark(item))) }
        }
        return result
    }

    /// One of the named words; anything else is reported.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ keyed: KeyedNode,
        _ key: String,
        default value: Word
    ) -> Word where Word.RawValue == String {
        guard let node = keyed.values[key], let text = text(node, key) else { return value }
        if let word = Word(rawValue: text) { return word }
        let allowed = Word.allCases.map(\.rawValue)
        report(mark(node), key, "'\(text)' is not allowed" + advice(for: text, among: allowed))
        return value
    }
}

/// A mapping with known keys.
struct KeyedNode {
    let mark: Mark
    let place: String
    var values: [String: Node] = [:]
}

/// A value and where it stands.
struct Marked<Value: Sendable & Hashable>: Sendable, Hashable {
    let value: Value
    let mark: Mark

    init(_ value: Value, _ mark: Mark) {
        self.value = value
        self.mark = mark
    }
}
