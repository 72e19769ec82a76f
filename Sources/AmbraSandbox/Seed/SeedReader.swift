/// Reads the part of YAML that seed files are written in: maps and lists by indentation, lists of texts in brackets,
/// plain and quoted texts, comments.
///
/// What YAML has besides (anchors, tags, texts of several lines, maps in braces) is refused by line.
struct SeedReader {
    private struct Line {
        var number: Int
        var indent: Int
        var content: Substring
    }

    private static let deepest = 20

    private var lines: [Line] = []
    private var position = 0

    /// - Returns: The value of the whole text.
    static func read(_ text: String) throws(SeedMistake) -> SeedNode {
        var reader = try SeedReader(text)
        guard let first = reader.lines.first else { throw SeedMistake("the file is empty", line: 0) }
        let node = try reader.block(first.indent, depth: 0)
        if let rest = reader.current { throw SeedMistake("the indentation fits nothing above", line: rest.number) }
        return node
    }

    private init(_ text: String) throws(SeedMistake) {
        let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in all.enumerated() {
            let indent = line.prefix { $0 == " " }.count
            let content = Self.withoutComment(line.dropFirst(indent))
            if content.isEmpty || (content == "---" && lines.isEmpty) { continue }
            guard content.first != "\t" else {
                throw SeedMistake("indent with spaces, not with tabs", line: index + 1)
            }
            lines.append(Line(number: index + 1, indent: indent, content: content))
        }
    }

    private var current: Line? { position < lines.count ? lines[position] : nil }

    // MARK: Blocks

    private mutating func block(_ indent: Int, depth: Int) throws(SeedMistake) -> SeedNode {
        guard let line = current else { throw SeedMistake("a value is missing at the end", line: lines.count) }
        guard depth < Self.deepest else { throw SeedMistake("this is too deep", line: line.number) }
        if Self.isEntry(line.content) { return try list(indent, depth: depth) }
        if try Self.pair(line.content, line.number) != nil { return try map(indent, depth: depth) }
        position += 1
        return try Self.inline(line.content, line.number)
    }

    private mutating func list(_ indent: Int, depth: Int) throws(SeedMistake) -> SeedNode {
        let first = current?.number ?? 0
        var entries: [SeedNode] = []
        while let line = current, line.indent == indent, Self.isEntry(line.content) {
            let rest = line.content.dropFirst().drop { $0 == " " }
            if rest.isEmpty {
                position += 1
                entries.append(try below(indent, line.number, depth))
            } else {
                let inner = indent + line.content.count - rest.count
                lines[position] = Line(number: line.number, indent: inner, content: rest)
                entries.append(try block(inner, depth: depth + 1))
            }
        }
        try checkIndent(indent)
        return SeedNode(value: .list(entries), line: first)
    }

    private mutating func map(_ indent: Int, depth: Int) throws(SeedMistake) -> SeedNode {
        let first = current?.number ?? 0
        var members: [(name: String, node: SeedNode)] = []
        while let line = current, line.indent == indent, !Self.isEntry(line.content) {
            guard let (name, rest) = try Self.pair(line.content, line.number) else {
                throw SeedMistake("write a field as NAME: VALUE", line: line.number)
            }
            guard !members.contains(where: { $0.name == name }) else {
                throw SeedMistake("the field is here twice", line: line.number, field: name)
            }
            position += 1
            let node = try rest.isEmpty ? below(indent, line.number, depth) : Self.inline(rest, line.number)
            members.append((name, node))
        }
        try checkIndent(indent)
        return SeedNode(value: .map(members), line: first)
    }

    /// What stands below a line that ends with its name or dash; an empty text when nothing does.
    private mutating func below(_ indent: Int, _ line: Int, _ depth: Int) throws(SeedMistake) -> SeedNode {
        guard let next = current, next.indent > indent || (next.indent == indent && Self.isEntry(next.content)),
            next.indent > indent || !Self.isEntry(lines[position - 1].content)
        else { return SeedNode(value: .text(""), line: line) }
        return try block(next.indent, depth: depth + 1)
    }

    private func checkIndent(_ indent: Int) throws(SeedMistake) {
        guard let line = current, line.indent > indent else { return }
        throw SeedMistake("the indentation fits nothing above", line: line.number)
    }

    // MARK: Lines

    private static func isEntry(_ content: Substring) -> Bool { content == "-" || content.hasPrefix("- ") }

    /// The name and what follows of `NAME: VALUE`; nil when the line is none.
    private static func pair(_ content: Substring, _ line: Int) throws(SeedMistake) -> (String, Substring)? {
        guard let first = content.first, first != "\"", first != "'", first != "[", first != "{" else { return nil }
        var end = content.startIndex
        while let colon = content[end...].firstIndex(of: ":") {
            let next = content.index(after: colon)
            if next == content.endIndex || content[next] == " " {
                let name = content[..<colon]
                guard !name.isEmpty else { throw SeedMistake("a name is missing before the colon", line: line) }
                return (String(name), content[next...].drop { $0 == " " })
            }
            end = next
        }
        return nil
    }

    private static func inline(_ content: Substring, _ line: Int) throws(SeedMistake) -> SeedNode {
        guard content.first == "[" else {
            return SeedNode(value: .text(try text(content, line)), line: line)
        }
        guard content.last == "]", content.count > 1 else {
            throw SeedMistake("the list is not closed by ]", line: line)
        }
        let inside = content.dropFirst().dropLast()
        var entries: [SeedNode] = []
        guard inside.contains(where: { $0 != " " }) else { return SeedNode(value: .list([]), line: line) }
        for part in inside.split(separator: ",", omittingEmptySubsequences: false) {
            guard !part.contains(where: { "[]{}\"'".contains($0) }) else {
                throw SeedMistake("a list in brackets holds plain texts; write others with dashes", line: line)
            }
            entries.append(SeedNode(value: .text(try text(trimmed(part), line)), line: line))
        }
        return SeedNode(value: .list(entries), line: line)
    }

    private static func text(_ content: Substring, _ line: Int) throws(SeedMistake) -> String {
        switch content.first {
        case "\"", "'": return try quoted(content, line)
        case "&", "*", "!", "|", ">", "{", "%", "@", "`", "?":
            throw SeedMistake(
                "this is YAML that seed files do not use; put a text that begins so in quotes", line: line)
        default: return String(content)
        }
    }

    private static func quoted(_ content: Substring, _ line: Int) throws(SeedMistake) -> String {
        guard let mark = content.first, content.count > 1, content.last == mark else {
            throw SeedMistake("the text is not closed by its quote", line: line)
        }
        var rest = content.dropFirst().dropLast()
        var text = ""
        while let character = rest.popFirst() {
            switch (character, mark) {
            case ("'", "'"):
                guard rest.popFirst() == "'" else { throw SeedMistake("write a quote twice", line: line) }
                text.append("'")
            case ("\"", "\""): throw SeedMistake("write a quote as \\\"", line: line)
            case ("\\", "\""):
                switch rest.popFirst() {
                case "n": text.append("\n")
                case "t": text.append("\t")
                case "\"": text.append("\"")
                case "\\": text.append("\\")
                default: throw SeedMistake("of escapes use \\n, \\t, \\\" and \\\\", line: line)
                }
            default: text.append(character)
            }
        }
        return text
    }

    /// The content up to a comment, without blanks at its end. A `#` within quotes or a word begins none.
    private static func withoutComment(_ content: Substring) -> Substring {
        var quote: Character?
        var previous: Character = " "
        for index in content.indices {
            let character = content[index]
            if let open = quote {
                if character == open, previous != "\\" || open == "'" { quote = nil }
            } else if character == "#", previous == " " || previous == "\t" {
                return trimmed(content[..<index])
            } else if character == "\"" || character == "'", " [,-:".contains(previous) {
                quote = character
            }
            previous = character
        }
        return trimmed(content)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " }
        while text.last == " " || text.last == "\t" || text.last == "\r" { text.removeLast() }
        return text
    }
}
