import Testing

@testable import AmbraSDK

@Suite("JSON")
struct JSONTests {
    @Test(
        "a text is written back as it was read",
        arguments: [
            "null", "true", "[]", "{}", "0", "-0", "-1", "12", "1.50", "1e5", "1E-3", "123456789012345678901234567890",
            "\"\"", "\"a b\"", "\"\\\"\\\\\\n\\r\\t\"", "\"\\u0001\"", "\"日本語 é 🩻\"",
            "{\"b\":1,\"a\":[null,true,{\"c\":\"d\"}],\"b\":2}",
        ])
    func roundTrip(text: String) throws {
        #expect(try JSONValue(jsonText: text).jsonText == text)
    }

    @Test(
        "escapes are read as RFC 8259 says",
        arguments: [
            ("\"\\u00e9\"", "é"), ("\"\\ud83e\\ude7b\"", "🩻"), ("\"\\/\"", "/"), ("\"\\b\\f\"", "\u{8}\u{c}"),
            ("\"\\ud800\"", "\u{FFFD}"), ("\"\\ud800x\"", "\u{FFFD}x"), ("\"\\udc00\\ud800\"", "\u{FFFD}\u{FFFD}"),
            ("\"\\ud800\\u0041\"", "\u{FFFD}A"),
        ])
    func escapes(text: String, value: String) throws {
        #expect(try JSONValue(jsonText: text) == .string(value))
    }

    @Test(
        "what is not JSON is refused, with its place",
        arguments: [
            "", " ", "nul", "truee", "01", "-", "1.", ".5", "1e", "+1", "\"", "\"\\", "\"\\x\"", "\"\\u12\"",
            "\"\u{1}\"",
            "[", "[1", "[1,", "[1,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "1 2",
            "[] x",
            "<html>", "NaN", "Infinity",
        ])
    func refusals(text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test("bytes that are not UTF-8 are refused")
    func notUTF8() {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22]) }
    }

    @Test("nesting is bounded")
    func depth() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(deep.utf8)) }
        let fine = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(throws: Never.self) { try JSONParser.parse(Array(fine.utf8)) }
    }

    @Test("every prefix of a text is refused, and no cut crashes")
    func prefixes() throws {
        let text = Array("{\"studies\":[{\"uuid\":\"a\\u00e9\",\"n\":-1.5e3,\"f\":true,\"x\":null}]}".utf8)
        #expect(throws: Never.self) { try JSONParser.parse(text) }
        for count in 0..<text.count {
            #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(text.prefix(count))) }
        }
    }

    @Test("numbers keep their digits and give what fits")
    func numbers() throws {
        let big = try JSONValue(jsonText: "123456789012345678901")
        guard case .number(let number) = big else { return #expect(Bool(false), "no number") }
        #expect(number.integer == nil)
        #expect(number.double == Double("123456789012345678901"))
        #expect(try JSONValue(jsonText: "12.0") == .number(JSONNumber(checkedText: "12.0")))
        #expect(JSONNumber(checkedText: "12.0").integer == 12)
        #expect(JSONNumber(.nan) == nil)
    }
}
