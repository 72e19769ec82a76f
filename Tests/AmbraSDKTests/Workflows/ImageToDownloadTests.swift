import Testing

@testable import AmbraSDK

@Suite("images of a schema")
struct ImageToDownloadTests {
    private func list(series: String, image: String) throws -> [String] {
        let text = "{\"series\":[{\"series_uid\":\"\(series)\",\"images\":[{\"id\":\"\(image)\",\"version\":\"v\"}]}]}"
        let object = try #require(try JSONValue(jsonText: text).object)
        let query = try AmbraClient<Async>.scripted(ScriptedTransport { _, _ in .answer(500, "") })
            .storage(engine: "e.service.example").study.schema(namespace: "n", studyUID: "1.2.9")
        let stored = try StoredStudy(StudySchema(json: object), of: "1.2.9", by: query)
        return try ImageToDownload.list(stored, in: "out", only: nil).map(\.path)
    }

    @Test("UIDs become names of folders and files")
    func names() throws {
        #expect(try list(series: "1.2", image: "1.2.3") == ["out/1.2/1.2.3.dcm"])
    }

    @Test(
        "nothing else of the server's becomes a name",
        arguments: [
            "", ".", "..", "../1.2", "1..2", ".1", "1.", "1/2", "1.2\\n", "a", String(repeating: "1", count: 65),
        ])
    func strangeNames(name: String) {
        #expect(throws: AmbraError.self) { try list(series: name, image: "1.2") }
        #expect(throws: AmbraError.self) { try list(series: "1.2", image: name) }
    }
}
