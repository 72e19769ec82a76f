import Yams

/// Reads the YAML of seed files. Anchors, aliases, tags and names that are no texts are refused by line.
enum SeedReader {
    private static let deepest = 20

    /// - Returns: The value of the whole text.
    static func read(_ text: String) throws(SeedMistake) -> SeedNode {
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: text)
            root = try parser.singleRoot()
        } catch {
            throw mistake(error)
        }
        guard let root else { throw SeedMistake("the file is empty", line: 0) }
        // Nodes know their anchors as long as the parser is there.
        defer { withExtendedLifetime(parser) {} }
        return try node(root, depth: 0)
    }

    private static func node(_ node: Node, depth: Int) throws(SeedMistake) -> SeedNode {
        let line = node.mark?.line ?? 0
        guard depth < deepest else { throw SeedMistake("this is too deep", line: line) }
        // An alias stands for a copy of what it names, which has the anchor: many in many would never end.
        guard node.anchor == nil else { throw SeedMistake("seed files use no anchors and aliases", line: line) }
        switch node {
        case .scalar(let scalar):
            try checkTag(scalar.tag, line)
            return SeedNode(value: .text(isNull(scalar) ? "" : scalar.string), line: line)
        case .sequence(let sequence):
            try checkTag(sequence.tag, line)
            var entries: [SeedNode] = []
            for entry in sequence { entries.append(try self.node(entry, depth: depth + 1)) }
            return SeedNode(value: .list(entries), line: line)
        case .mapping(let mapping):
            try checkTag(mapping.tag, line)
            var members: [(name: String, node: SeedNode)] = []
            for (key, value) in mapping { members.append((try name(key), try self.node(value, depth: depth + 1))) }
            return SeedNode(value: .map(members), line: line)
        case .alias: throw SeedMistake("seed files use no anchors and aliases", line: line)
        }
    }

    private static func name(_ key: Node) throws(SeedMistake) -> String {
        guard case .scalar(let scalar) = key, !scalar.string.isEmpty else {
            throw SeedMistake("the name of a field has to be a text", line: key.mark?.line ?? 0)
        }
        return scalar.string
    }

    private static func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
    }

    private static func checkTag(_ tag: Tag, _ line: Int) throws(SeedMistake) {
        guard ["", "!", "tag:yaml.org,2002:str"].contains(tag.description) else {
            throw SeedMistake("seed files use no tags", line: line)
        }
    }

    /// What the parser says, which names no value of the file.
    private static func mistake(_ error: any Error) -> SeedMistake {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            SeedMistake("this is not YAML: \(problem)", line: mark.line)
        case .duplicatedKeysInMapping(let duplicates, let context):
            SeedMistake("a field is here twice", line: context.mark.line, field: duplicates.last)
        default: SeedMistake("this is not YAML", line: 0)
        }
    }
}
