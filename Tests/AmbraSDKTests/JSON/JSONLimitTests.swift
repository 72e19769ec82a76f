import Testing

@testable import AmbraSDK

@Suite("JSON at its limits")
struct JSONLimitTests {
    @Test("200 levels of objects and arrays are read, found and written; 201 are refused")
    func depth() throws {
        let text = String(repeating: "{\"a\":[", count: 100) + String(repeating: "]}", count: 100)
        var value = try JSONValue(jsonText: text)
        #expect(value.jsonText == text)
        for _ in 0..<99 { value = try #require(value.object?["a"]?.array?.first) }
        #expect(value.object?["a"] == [])
        #expect(throws: AmbraError.self) { try JSONValue(jsonText: "[" + text + "]") }
    }

    @Test("a page keeps rows apart that look alike")
    func rows() throws {
        let rows = (0..<500).map { "{\"uuid\":\"\($0)\",\"inner\":{\"uuid\":\"i\($0)\"},\"more\":[\($0),{}]}" }
        let page = try JSONValue(jsonText: "{\"rows\":[" + rows.joined(separator: ",") + "],\"count\":500}")
        let read = try #require(page.object?["rows"]?.array)
        #expect(read.count == 500)
        for (place, row) in read.enumerated() {
            #expect(row.object?["uuid"] == .string("\(place)"))
            #expect(row.object?["inner"]?.object?["uuid"] == .string("i\(place)"))
            #expect(row.object?["more"] == [.number(JSONNumber(place)), [:]])
            #expect(row.jsonText == rows[place])
        }
        #expect(page.object?["count"] == 500)
    }

    @Test("every place of an escape, a wide character and the end within eight bytes is seen")
    func wordBoundaries() throws {
        for length in 0..<20 {
            let plain = String(repeating: "x", count: length)
            for (written, text) in [("", ""), ("\\n", "\n"), ("é", "é"), ("\\u00e9\\\\", "é\\"), ("日", "日")] {
                #expect(try JSONValue(jsonText: "\"\(plain)\(written)\(plain)\"") == .string(plain + text + plain))
            }
            for wrong in ["\u{1F}", "\\", "\\u00g0"] {
                #expect(throws: AmbraError.self) { try JSONValue(jsonText: "\"\(plain)\(wrong)\(plain)\"") }
            }
            let bytes = Array("\"\(plain)".utf8)
            #expect(throws: JSONSyntaxError.self) {
                try JSONParser.parse(bytes + [0xE6, 0x97] + Array("\(plain)\"".utf8))
            }
        }
    }
}
