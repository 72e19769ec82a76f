import Testing

@testable import AmbraSandbox

@Suite("reading seed files")
struct SeedReaderTests {
    private func text(_ node: SeedNode) -> String {
        switch node.value {
        case .text(let text): "<\(text)>"
        case .list(let entries): "[" + entries.map(text).joined(separator: " ") + "]"
        case .map(let members): "{" + members.map { "\($0.name):\(text($0.node))" }.joined(separator: " ") + "}"
        }
    }

    @Test(
        "takes maps, lists, quoted texts and comments",
        arguments: [
            ("a: 1\nb: x y # c\n", "{a:<1> b:<x y>}"), ("---\na:\n  b: 1\n  c: 2\n", "{a:{b:<1> c:<2>}}"),
            ("a:\n  - 1\n  - 2\n", "{a:[<1> <2>]}"), ("a:\n- 1\n- 2\nb: 3\n", "{a:[<1> <2>] b:<3>}"),
            ("- a: 1\n  b: 2\n- c: 3\n", "[{a:<1> b:<2>} {c:<3>}]"), ("a: [x, y z]\nb: []", "{a:[<x> <y z>] b:[]}"),
            ("-\n  a: 1\n", "[{a:<1>}]"), ("- - 1\n  - 2\n- 3", "[[<1> <2>] <3>]"), ("a:\nb: 1", "{a:<> b:<1>}"),
            (#"a: "x: # \"y\"\n""#, "{a:<x: # \"y\"\n>}"), ("a: 'it''s'", "{a:<it's>}"), ("a: it's", "{a:<it's>}"),
            ("url: http://x.invalid:80/#a", "{url:<http://x.invalid:80/#a>}"), ("-\n-\n", "[<> <>]"),
            ("a: 1\r\nb: 2\r\n", "{a:<1> b:<2>}"), ("a: {b: 1, c: [x]}", "{a:{b:<1> c:[<x>]}}"),
            ("a: |\n  x\n  y\nb: ~", "{a:<x\ny\n> b:<>}"), ("a: '~'", "{a:<~>}"), ("a: [\"x, y\"]", "{a:[<x, y>]}"),
        ])
    func reading(source: String, expected: String) throws {
        #expect(text(try SeedReader.read(source)) == expected)
    }

    @Test(
        "refuses by line what it does not know",
        arguments: [
            ("", 0), ("a: &x 1", 1), ("a: 1\nb: &x [1]\nc: *x", 2), ("a: 1\nb: !!binary eA==", 2), ("a: 1\n  b: 2", 2),
            ("a: 1\nb: *x", 2), ("a: 1\na: 2", 1), ("a: 1\n[1]: 2", 2), ("a: 1\n---\nb: 1", 2), ("a: {b: 1", 2),
            ("a:\n    b: 1\n  c: 2", 3), ("a:\n\t- b", 2), ("a: \"x", 1), ("a: [x", 2), ("a: 1\nb", 3), (": 1", 1),
            ("a: 1\n- 2", 2), ("a: \"\\q\"", 1), (String(repeating: "- ", count: 50) + "1", 1),
            (String(repeating: "[", count: 100_000), 1),
        ])
    func refusing(source: String, line: Int) {
        let error = #expect(throws: SeedMistake.self) { try SeedReader.read(source) }
        #expect(error?.line == line)
    }
}
