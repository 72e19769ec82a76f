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

    /// The file's text; a string with backslashes is raw, so that they mean nothing to the compiler.
    var text: String {
        var text = SwiftWriter.header(source) + "\n// swift-format-ignore-file\n\n"
        for line in declaration { text += line + "\n" }
        text += "enum \(name) {\n"
        for (index, part) in parts.enumerated() {
            if index > 0 { text += "\n" }
            text += "    /// \(part.doc)\n"
            let pounds = part.lines.contains(where: { $0.contains("\\") }) ? "#" : ""
            text += "    static let \(part.name) = \(pounds)\"\"\"\n"
            for line in part.lines { text += "        " + line + "\n" }
            text += "        \"\"\"\(pounds)\n"
        }
        return text + "}\n"
    }
}
