import Testing

@testable import AmbraSDK

@Suite("names that an object has twice")
struct JSONRepeatedNameTests {
    @Test(
        "are found wherever they are and however they are escaped",
        arguments: [
            #"{"a":1,"a":1}"#, #"{"a":1,"b":2,"\u0061":3}"#, #"[{"x":{"a":[{"b":1,"c":2,"b":3}]}}]"#, #"{"":1,"":2}"#,
        ])
    func repeated(_ text: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).repeatsNames)
        #expect(throws: JSONSyntaxError.self) { try JSONValue(unambiguousText: Array(text.utf8)) }
    }

    @Test(
        "are not two objects with one name each, nor names in another case",
        arguments: [#"[{"a":1},{"a":2}]"#, #"{"a":{"a":1},"A":2}"#, "{}", "3", #"["a","a"]"#])
    func distinct(_ text: String) throws {
        #expect(try JSONValue(unambiguousText: Array(text.utf8)) == JSONParser.parse(Array(text.utf8)))
    }
}
