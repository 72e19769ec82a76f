import Foundation
import Testing

@testable import AmbraGenerator

/// The OpenAPI document of small specs; the fixture's whole document is among the references.
@Suite("OpenAPI")
struct OpenAPITests {
    /// The document of a call with parameters, each of which is explained as `D.`.
    private func document(_ parameters: [String], _ more: String = "") throws -> [String: Any] {
        let parameters = parameters.map { "      - \($0)\n        doc: D.\n" }.joined()
        let call = "  set:\n    path: /study/set\n    doc: Sets.\n\(more)    parameters:\n\(parameters)"
        let spec = try TemporarySpec(["service/study.yaml": "namespace: Study\ndoc: Studies.\ncalls:\n\(call)"])
        #expect(spec.mistakes() == [])
        let text = try spec.text(of: "OpenAPI/ambra.json")
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func form(_ document: [String: Any]) throws -> NSDictionary {
        let keys = [
            "paths", "/study/set", "post", "requestBody", "content", "application/x-www-form-urlencoded", "schema",
        ]
        var value: Any? = document
        for key in keys { value = (value as? [String: Any])?[key] }
        return try #require(value as? NSDictionary)
    }

    @Test("a parameter has the schema of its type")
    func parameters() throws {
        let form = try form(
            document(["uuid: uuid!", "on: flag", "way: choice\n        values: [a, b]", "day: date"]))
        let properties = try #require(form["properties"] as? NSDictionary)
        #expect(form["required"] as? [String] == ["uuid"])
        #expect(properties["uuid"] as? NSDictionary == ["type": "string", "format": "uuid", "description": "D."])
        #expect(properties["on"] as? NSDictionary == ["type": "integer", "enum": [0, 1], "description": "D."])
        #expect(properties["way"] as? NSDictionary == ["type": "string", "enum": ["a", "b"], "description": "D."])
        #expect(properties["day"] as? NSDictionary == ["type": "string", "format": "date", "description": "D."])
    }

    @Test("a map is a pattern of names, and what its prefix means to patterns is taken literally")
    func maps() throws {
        let text = ["a.b_: map\n        prefix: a.b_\n        python: ab"]
        let patterns = try #require(try form(document(text))["patternProperties"] as? [String: Any])
        #expect(patterns.keys.sorted() == ["^a\\.b_[^']", "^fields\\.."])
    }

    @Test("alternatives are asked for, and halves of optional ones are refused")
    func groups() throws {
        let groups = """
                any_of:
                  - [[a], [b, c]]
                  - alternatives: [[d, e]]
                    optional_group: true

            """
        let names = ["a", "b", "c", "d", "e"].map { "\($0): string" }
        let form = try form(document(names, groups))
        let wanted: NSDictionary = ["anyOf": [["required": ["a"]], ["required": ["b", "c"]]]]
        #expect(form["allOf"] as? [NSDictionary] == [wanted])
        #expect(form["dependentRequired"] as? NSDictionary == ["d": ["e"], "e": ["d"]])
    }

    @Test("a line is a path, and the packed text is the document's")
    func lines() throws {
        let spec = try TemporarySpec(withFixture: Fixture.everything)
        let lines = try spec.text(of: "OpenAPI/ambra.json").split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("\"/study/list\":{") }.count == 1)
        let packed = try spec.text(of: "/OpenAPITable.swift").split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.allSatisfy(packed.contains))
    }
}
