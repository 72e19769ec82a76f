#if Tools
import ArgumentParser

/// Lines of comma-separated values (RFC 4180), with control characters spelled out.
struct CSV: Sendable {
    /// Whether cells that a spreadsheet takes for formulas stay as they are.
    var isRaw = false

    func line(_ cells: [String?]) -> String {
        cells.enumerated().map { index, cell in
            let text = cell ?? ""
            // Where lines are split at semicolons only, the first cell goes on with the next ones.
            return Self.field(isRaw ? text : Self.harmless(text, goesOn: index == 0 && cells.count > 1))
        }.joined(separator: ",")
    }

    /// Whoever fills in a patient's name must not have a formula run where the list is opened.
    ///
    /// Where a comma is the decimal sign, spreadsheets split lines at semicolons, and a quotation mark counts only
    /// where a line begins: each part of a cell may become a cell, whatever is around it.
    private static func harmless(_ text: String, goesOn: Bool) -> String {
        let parts = text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false)
        if parts.count == 1, !goesOn, isNumber(text) { return text }
        return parts.map { (isFormula($0) ? "'" : "") + String($0) }.joined(separator: ";")
    }

    /// Whether a spreadsheet may compute a text: by its first character, also one of another width, or after spaces,
    /// quotation marks and what is not seen. A mark that joins the character does not hide it.
    private static func isFormula(_ text: Substring.UnicodeScalarView) -> Bool {
        let first = text.first { scalar in
            !scalar.properties.isWhitespace && scalar != "\"" && !TerminalText.isControl(scalar)
                && scalar.properties.generalCategory != .format
        }
        return first.map("=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars.contains) ?? false
    }

    /// Whether a text is a number such as -1.5 or +2e-3.
    private static func isNumber(_ text: String) -> Bool {
        text.wholeMatch(of: /[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
    }

    private static func field(_ text: String) -> String {
        let shown = TerminalText.escaped(text)
        guard
            shown.unicodeScalars.contains(where: { ",;\"".unicodeScalars.contains($0) }) || shown.first == " "
                || shown.last == " "
        else { return shown }
        // Programs see a quotation mark also where a mark that joins it follows.
        return "\"" + shown.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
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
