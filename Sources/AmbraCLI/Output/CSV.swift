#if Tools
    /// Lines of comma-separated values (RFC 4180), with control characters spelled out.
    enum CSV {
        static func line(_ cells: [String?]) -> String {
            cells.map { field(TerminalText.escaped($0 ?? "")) }.joined(separator: ",")
        }

        private static func field(_ text: String) -> String {
            guard text.contains(where: { $0 == "," || $0 == "\"" }) || text.first == " " || text.last == " " else {
                return text
            }
            return "\"" + text.replacing("\"", with: "\"\"") + "\""
        }
    }
#endif
