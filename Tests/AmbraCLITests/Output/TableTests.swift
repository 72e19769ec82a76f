#if Tools
import AmbraSDK
import Testing

@testable import AmbraCLI

@Suite("Tables and text for terminals")
struct TableTests {
    @Test("columns line up, numbers to the right, wide characters counted as two")
    func alignment() {
        var table = Table([
            Table.Column(title: "NAME"), Table.Column(title: "N", isNumber: true), Table.Column(title: "X"),
        ])
        table.add(["山田^太郎", "7", "a"])
        table.add(["Doe", "1200", "b"])
        #expect(
            table.lines() == [
                "NAME          N  X",
                "山田^太郎     7  a",
                "Doe        1200  b",
            ])
    }

    @Test("a table is made narrower in identifiers first, then in texts, never in the rest")
    func shrinking() {
        var table = Table([
            Table.Column(title: "UID", shrinking: .identifier, minimum: 9),
            Table.Column(title: "TEXT", shrinking: .text, minimum: 4), Table.Column(title: "ID"),
        ])
        table.add(["1.2.840.10008.1234567", "description", "0123456789"])
        #expect(table.lines(width: 34)[1] == "1.2…34567  description  0123456789")
        #expect(table.lines(width: 30)[1] == "1.2…34567  descri…  0123456789")
        #expect(table.lines(width: 5)[1] == "1.2…34567  des…  0123456789")
    }

    @Test(
        "no control character of a value reaches the terminal",
        arguments: ["\u{1B}[2J", "a\rb", "a\nb", "\u{9B}31m", "\u{202E}abc", "\u{7F}", "\u{0}", "\u{2028}"])
    func hostileValues(_ value: String) {
        var table = Table([Table.Column(title: "A")])
        table.add([value])
        let shown = [
            table.lines()[1], CSV().line([value]), JSONText().text(.string(value)), TerminalText.escaped(value),
        ]
        for text in shown {
            #expect(!text.unicodeScalars.contains(where: TerminalText.isControl))
            #expect(!text.isEmpty)
        }
    }

    @Test("ordinary text of any script stays as it is", arguments: ["Doe^Jane", "山田^太郎", "Ä é ß", "नमस्ते", "👩‍⚕️"])
    func ordinaryText(_ text: String) { #expect(TerminalText.escaped(text) == text) }

    @Test("JSON with escaped controls reads as the same value")
    func jsonStaysEqual() throws {
        let value: JSONValue = ["a\u{9B}": ["\u{202E}x\u{7F}\u{1B}", 1, true, nil, [:], []]]
        #expect(try JSONValue(jsonText: JSONText().text(value)) == value)
        #expect(try JSONValue(jsonText: JSONText(isPretty: true).text(value)) == value)
    }

    @Test("pretty JSON puts each member on a line of its own")
    func prettyJSON() {
        let value: JSONValue = ["a": [1, 2], "b": [:]]
        #expect(JSONText(isPretty: true).text(value) == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
    }

    @Test("a CSV field with a comma or a quotation mark is quoted")
    func csv() {
        #expect(CSV().line(["a", "b,c", "d\"e", nil, " f"]) == "a,\"b,c\",\"d\"\"e\",,\" f\"")
        // A mark that joins a character does not hide it from programs that read one after the other.
        let line = CSV().line(["x\"\u{301},=1", "y,\u{301}z"]).unicodeScalars
        #expect(line.filter { $0 == "\"" }.count == 6 && line.first == "\"" && line.last == "\"")
    }

    @Test(
        "no cell of CSV is a formula, unless it is asked for raw",
        arguments: [
            "=HYPERLINK(\"http://x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\r\n=1",
            " =1+1", "-", "--1", "-1.5x", "＝1+1", "+", "-1.5 ", "\n=1", "\u{A0}=1", "\u{3000}＠1", "\"=1\"", " \"=1",
            "\u{200B}=1", "\u{FEFF}=1", "=\u{FE0F}1", "=\u{301}1", "﹦1", "=cmd|' /C calc'!A0", "=DDE(\"a\";\"b\")",
        ])
    func formulas(_ text: String) {
        #expect(CSV().line(["a", text]).contains(#/^a,"?'/#))
        #expect(!CSV(isRaw: true).line([text]).contains(#/^"?'/#))
    }

    @Test(
        "numbers and text of CSV stay as they are",
        arguments: ["-1.5", "+2", "-3e-7", "1-2", "2026-01-31", "Doe^Jane", "a=b", "1.2.840", "'quoted'", ""])
    func harmless(_ text: String) {
        #expect(CSV().line([text]) == text)
        #expect(CSV().line(["a", text]) == "a,\(text)")
    }

    @Test(
        "no cell is a formula either where a spreadsheet splits lines at semicolons",
        arguments: [
            ["Doe;=1+1;x"], ["Doe; \t =1+1"], ["Doe;\"=1+1"], ["Doe;;-1"], [";＝1"], ["\";=1"], ["a", "\";=1;\""],
            ["a;\u{301};=1"], ["a", "b;=\u{301}1;\u{301}-"],
            ["a", "b;+1", "c"], ["-1", "2+cmd|' /C calc'!A0"], ["-1;2", "b"], ["a,b;@x", "\"c\";-d,e"],
        ])
    func semicolons(_ cells: [String]) {
        // The same line for a program that knows quotation marks, and for one that splits whatever there is.
        let line = CSV().line(cells).unicodeScalars
        let parts = line.split(separator: ";") + line.split(separator: ",").flatMap { $0.split(separator: ";") }
        for part in parts {
            let start = part.drop { $0 == " " || $0 == "\"" }
            #expect(!"=+-@＝".unicodeScalars.contains(start.first ?? " "), "\(String(line))")
        }
        #expect(
            CSV(isRaw: true).line(cells).filter { $0 == "'" }.count == cells.joined().filter { $0 == "'" }.count)
    }

    @Test("a semicolon alone changes nothing but the quotation marks")
    func harmlessSemicolon() {
        #expect(CSV().line(["a;b", "1;2", "x; y", "-1"]) == "\"a;b\",\"1;2\",\"x; y\",-1")
    }

    @Test("a cut text never takes more columns than there are")
    func truncation() {
        for width in 0...8 {
            #expect(TextWidth.columns(TextWidth.truncated("山田太郎abc", to: width)) <= width)
            #expect(TextWidth.columns(TextWidth.shortened("1.2.840.10008", to: width)) <= width)
        }
        #expect(TextWidth.truncated("abc", to: 3) == "abc")
    }

    @Test("amounts have three digits at most")
    func amounts() {
        #expect(Amounts.bytes(0) == "0 B")
        #expect(Amounts.bytes(999) == "999 B")
        #expect(Amounts.bytes(1_000) == "1.0 KB")
        #expect(Amounts.bytes(792_311) == "792 KB")
        #expect(Amounts.bytes(999_600) == "1.0 MB")
        #expect(Amounts.bytes(12_345_678_901) == "12 GB")
        #expect(Amounts.clock(3) == "0:03")
        #expect(Amounts.clock(3_725) == "1:02:05")
        #expect(Amounts.clock(.infinity) == "99:59:59")
        #expect(Amounts.count(1, "study", "studies") == "1 study")
        #expect(Amounts.count(2, "study", "studies") == "2 studies")
    }
}
#endif
