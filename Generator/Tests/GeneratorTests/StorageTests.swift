import Testing

@testable import AmbraGenerator

/// What storage's own types and bodies become, and the mistakes that only storage calls can have.
@Suite("Storage calls")
struct StorageTests {
    private func spec(_ lines: String) throws -> TemporarySpec {
        let text = """
            namespace: Image
            doc: Images.
            calls:
              make:
                path: /image
                doc: Makes an image.
            \(lines.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n"))
            """
        return try TemporarySpec(["storage/image.yaml": text])
    }

    private func text(_ lines: String, file: String) throws -> String {
        try spec(lines).files().first { $0.path.hasSuffix(file) }?.text ?? ""
    }

    @Test(
        "a parameter has the type and the statement of its kind",
        arguments: [
            ("word-flag", "Bool", #"append("x", word: x)"#), ("size", "ImageSize", #"append("x", x)"#),
            ("tag-list", "[Tag]", #"append("x", tags: x)"#),
            ("tag-replacements", "TagReplacements", #"append("x", replacing: x)"#),
            ("number", "Double", #"append("x", x)"#), ("json", "JSONValue", #"append("x", x)"#),
        ])
    func parameter(kind: String, type: String, statement: String) throws {
        let swift = try text("query_parameters:\n  - x: \(kind)\n    doc: X.", file: "StorageImageService.swift")
        #expect(swift.contains("x: \(type)? = nil"))
        #expect(swift.contains("request.\(statement)"))
        #expect(swift.contains("public import DICOM") == (kind == "tag-list"))
    }

    @Test(
        "the catalogue has what stands on the wire",
        arguments: [("word-flag", "choice"), ("size", "string"), ("tag-list", "csv"), ("tag-replacements", "csv")])
    func catalogue(kind: String, wire: String) throws {
        let table = try text("query_parameters:\n  - x: \(kind)\n    doc: X.", file: "CatalogueTable.swift")
        #expect(table.contains(#""name":"x","python":"x","type":"\#(wire)""#))
    }

    @Test(
        "an answer in DICOM JSON is a data set, or several",
        arguments: [("data-set", "DataSet"), ("data-sets", "[DataSet]")])
    func dataSets(response: String, type: String) throws {
        let swift = try text("response: \(response)", file: "StorageImageService.swift")
        #expect(swift.contains("-> StorageQuery<\(type), Mode>") && swift.contains("public import DICOM"))
        #expect(try text("response: \(response)", file: "CatalogueTable.swift").contains(#""response":"json""#))
    }

    @Test(
        "a mistake is named with its line",
        arguments: [
            ("method: POST\nhead: true", 4, "call 'make': only a GET call can be made as HEAD; leave 'head' out"),
            (
                "body: form", 4,
                "call 'make': a form has parts and nothing else has; use body: form with a 'parts:' list"
            ),
            ("body: bytes\nbody_type: Thing", 4, "call 'make': 'body_type' is for JSON bodies; leave it out"),
            (
                "body: form\nparts:\n  - a: file\n    doc: A.\nheaders:\n  - X: integer!\n    length_of: b\n    doc: B.",
                12, "headers: 'b' is no file of the form; did you mean 'a'? Allowed: a"
            ),
            (
                "body: form\nparts:\n  - a: csv\n    doc: A.", 9,
                "parts: 'csv' cannot stand here; use one of file, string, json"
            ),
            (
                "response: data-set\nresult: Thing", 4, "call 'make': answers data-set, so it can have no record"
            ),
        ])
    func mistake(lines: String, line: Int, message: String) throws {
        let found = try spec(lines).mistakes()
        #expect(found.contains("Generator/Spec/storage/image.yaml:\(line): \(message)"), "\(found)")
    }

    @Test("a form of the service does not know the types of storage")
    func service() throws {
        let text = """
            namespace: Case
            doc: Cases.
            calls:
              get:
                path: /case/get
                doc: Returns a case.
                parameters:
                  - x: size
                    doc: X.
            """
        let found = try TemporarySpec(["service/case.yaml": text]).mistakes()
        #expect(found.first?.contains("'size' is not a type; use one of uuid, string,") == true)
    }
}
