import Testing

@testable import AmbraSDK

@Suite("JSON objects")
struct JSONObjectTests {
    private func object(_ text: String) throws -> JSONObject { try #require(try JSONValue(jsonText: text).object) }

    @Test("a member is found whatever its name's length, and a name that is not there is not")
    func names() throws {
        let names = (0..<40).map { String("abcdefghijklmnopqrstuvwxyz0123456789_-+.".prefix($0)) }
        let members = names.enumerated().map { "\"\($1)\":\($0)" }
        let object = try object("{" + members.joined(separator: ",") + "}")
        #expect(object.names == names)
        for (place, name) in names.enumerated() {
            #expect(object[name] == .number(JSONNumber(place)))
            #expect(object[name + "!"] == nil)
        }
    }

    @Test("names that differ in the middle only are told apart")
    func similarNames() throws {
        let names = (0..<50).map { "customfield-\($0 + 10)-approved" }
        let object = try object("{" + names.map { "\"\($0)\":\"\($0)\"" }.joined(separator: ",") + "}")
        for name in names { #expect(object[name] == .string(name)) }
    }

    @Test("a name with escapes is found by its text")
    func escapedNames() throws {
        let object = try object(#"{"a\u0062":1,"\"":2,"\ud83e\ude7b":3}"#)
        #expect(object["ab"] == 1)
        #expect(object["\""] == 2)
        #expect(object["🩻"] == 3)
        #expect(object[#"a\u0062"#] == nil)
        #expect(object.names == ["ab", "\"", "🩻"])
    }

    @Test("the last of several members of a name counts")
    func repeatedNames() throws {
        let object = try object(#"{"a":1,"b":2,"a":3}"#)
        #expect(object["a"] == 3)
        #expect(object.members.count == 3)
    }

    @Test("members of objects within are not taken for the object's own")
    func nesting() throws {
        let object = try object(#"{"inner":{"uuid":"x","deep":[{"uuid":"y"}]},"n":1}"#)
        #expect(object["uuid"] == nil)
        #expect(object["inner"]?.object?["uuid"] == "x")
        #expect(object["inner"]?.object?["deep"]?.array?.first?.object?["uuid"] == "y")
    }

    @Test("a change keeps the order and the others, and leaves copies alone")
    func changes() throws {
        let original = try object(#"{"a":1,"b":{"c":1.50},"d":"e\/f"}"#)
        var object = original
        object["a"] = "new"
        object["z"] = nil
        object["y"] = true
        #expect(object.jsonText == #"{"a":"new","b":{"c":1.50},"d":"e/f","y":true}"#)
        object["b"] = nil
        #expect(object.names == ["a", "d", "y"])
        #expect(original["a"] == 1)
    }

    @Test("an object that was read equals one that was made, and hashes alike")
    func equality() throws {
        let made: JSONValue = ["a": 1, "b": ["c": [true, nil]], "d": "é"]
        let read = try JSONValue(jsonText: #" { "a": 1, "b": {"c": [true, null]}, "d": "\u00e9" } "#)
        #expect(read == made)
        #expect(read.hashValue == made.hashValue)
        #expect(try object(#"{"a":1,"b":2}"#) != object(#"{"b":2,"a":1}"#))
        #expect(try object(#"{"a":1}"#) != object(#"{"a":1,"b":2}"#))
        #expect(try object("{}") == JSONObject())
    }

    @Test("a detached object is the same and no longer holds the answer")
    func detaching() throws {
        let page = try object(#"{"rows":[{"uuid":"a\u00e9","n":1.0},{"uuid":"b"}]}"#)
        let row = try #require(page["rows"]?.array?.first?.object)
        let copy = row.detached()
        #expect(copy == row)
        #expect(copy.jsonText == row.jsonText)
        guard case .view(let mine) = copy.storage, case .view(let shared) = row.storage else {
            return #expect(Bool(false), "both should be windows")
        }
        #expect(mine.document !== shared.document)
        #expect(mine.document.bytes.count == copy.jsonText.utf8.count)
    }

    @Test("what was read is written with the same bytes, white space aside")
    func sameBytes() throws {
        let text = #"{"a":1.0e5,"b":"\u00e9\/\ud800","c\u0020":-0,"d":[null,true,{"x":12345678901234567890}]}"#
        #expect(try object(text).jsonText == text)
        #expect(try object(text.replacing(",", with: " ,\n ")).jsonText == text)
    }
}
