/// A table as packed text: the compiler takes a long string in a moment, a long array of values in minutes.
struct PackedTable {
    /// One static string.
    struct Part {
        let name: String
        let doc: String
        let lines: [String]
    }

    let source: String
    var declaration: [String] = []
    var name = ""
    var parts: [Part] = []

    init(source: String) {
        self.source = source
    }

    /// Lines of text that the table's file may hold of a part; longer ones go into files of their own, piece by piece.
    var longestPart = 1_200

    /// The table's file, and those of its long parts beside it.
    func files(in folder: String) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        var body: [String] = []
        for part in parts {
            if !body.isEmpty { body.append("") }
            body.append("    /// \(part.doc)")
            guard part.lines.count > longestPart else {
                body += Self.literal(part.name, part.lines)
                continue
            }
            let pieces = stride(from: 0, to: part.lines.count, by: longestPart).map { start in
                Array(part.lines[start..<min(start + longestPart, part.lines.count)])
            }
            let names = pieces.indices.map { "\(part.name)\($0 + 1)" }
            // A literal of literals, which the compiler joins: `joined` would copy the text at each start of a program.
            let text = names.map { "\\(\($0))" }.joined(separator: "\\n")
            body.append("    static let \(part.name) = \"\(text)\"")
            for (pieceName, lines) in zip(names, pieces) {
                let text = file(["extension \(name) {"] + Self.literal(pieceName, lines) + ["}"])
                let suffix = pieceName.prefix(1).uppercased() + pieceName.dropFirst()
                files.append(GeneratedFile(path: "\(folder)/\(name)+\(suffix).swift", text: text))
            }
        }
        let text = file(declaration + ["enum \(name) {"] + body + ["}"])
        return [GeneratedFile(path: "\(folder)/\(name).swift", text: text)] + files
    }

    private func file(_ lines: [String]) -> String {
        let head = [SwiftWriter.header(source), "// swift-format-ignore-file", ""]
        return (head + lines).joined(separator: "\n") + "\n"
    }

    /// A string with backslashes is raw, so that they mean nothing to the compiler.
    private static func literal(_ name: String, _ lines: [String]) -> [String] {
        let pounds = lines.contains(where: { $0.contains("\\") }) ? "#" : ""
        let start = "    static let \(name) = \(pounds)\"\"\""
        return [start] + lines.map { "        " + $0 } + ["        \"\"\"\(pounds)"]
    }
}
