#if Tools
    import ArgumentParser

    /// Lines of comma-separated values (RFC 4180), with control characters spelled out.
    struct CSV: Sendable {
        /// Whether cells that a spreadsheet takes for formulas stay as they are.
        var isRaw = false

        func line(_ cells: [String?]) -> String {
            cells.map { Self.field(cell($0 ?? "")) }.joined(separator: ",")
        }

        /// Whoever fills in a patient's name must not have a formula run where the list is opened.
        private func cell(_ text: String) -> String {
            (!isRaw && Self.isFormula(text) ? "'" : "") + TerminalText.escaped(text)
        }

        /// Whether a spreadsheet may compute a text: by its first character, also one of full width or behind spaces.
        private static func isFormula(_ text: String) -> Bool {
            if text.first == "\t" || text.first?.unicodeScalars.first == "\r" { return true }
            let start = text.drop { $0 == " " }
            guard let first = start.first, "=+-@＝＋－＠".contains(first) else { return false }
            return !isNumber(text)
        }

        /// Whether a text is a number such as -1.5 or +2e-3.
        private static func isNumber(_ text: String) -> Bool {
            text.wholeMatch(of: /[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
        }

        private static func field(_ text: String) -> String {
            guard text.contains(where: { $0 == "," || $0 == "\"" }) || text.first == " " || text.last == " " else {
                return text
            }
            return "\"" + text.replacing("\"", with: "\"\"") + "\""
        }
    }

    /// Whether rows are printed as comma-separated values.
    struct CSVOptions: ParsableArguments, Sendable {
        @Flag(
            help: "Print comma-separated values; an apostrophe marks cells that a spreadsheet would take for formulas.")
        var csv = false

        @Flag(help: "With --csv: leave such cells as they are.")
        var rawCsv = false

        /// The lines' form.
        var form: CSV { CSV(isRaw: rawCsv) }

        func validate() throws {
            if rawCsv, !csv { throw ValidationError("--raw-csv: say --csv too") }
        }
    }
#endif
