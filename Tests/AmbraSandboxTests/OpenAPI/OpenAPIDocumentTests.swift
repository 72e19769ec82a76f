import AmbraCatalogue
import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the OpenAPI document")
struct OpenAPIDocumentTests {
    private func document(_ path: String) async throws -> JSON {
        let request = SandboxRequest(method: "GET", target: path, headers: [:], body: .bytes([]))
        let response = await SandboxService().respond(to: request)
        #expect(response.status == 200)
        #expect(response.headers["content-type"]?.hasPrefix("application/json") == true)
        return try response.json
    }

    @Test("is served to anybody at two addresses", arguments: ["/openapi.json", "/api/v3/openapi.json"])
    func served(path: String) async throws {
        #expect(try await document(path)["openapi"]?.string == "3.1.0")
    }

    @Test("names every call of the catalogue, every storage call and the bundle, and nothing else")
    func names() async throws {
        let paths = try #require(try await document("/openapi.json")["paths"]?.object)
        let storage = Catalogue.shared.storageCalls.map { "/storage" + $0.path }
        #expect(Set(paths.keys) == Set(Catalogue.shared.paths + storage + ["/bundle"]))
    }

    @Test("names the calls that the sandbox does not model")
    func unmodelled() async throws {
        let named = try #require(try await document("/openapi.json")["x-sandbox-not-modelled"]?.strings)
        #expect(!named.isEmpty && named == ModelledCalls.unmodelled)
    }

    @Test("is the committed file")
    func committed() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../OpenAPI/ambra.json")
        #expect(try String(contentsOf: file, encoding: .utf8) == Catalogue.openAPIDocument)
    }

    @Test("is not written to")
    func readOnly() async {
        let request = SandboxRequest(method: "POST", target: "/openapi.json", headers: [:], body: .bytes([]))
        #expect(await SandboxService().respond(to: request).status == 405)
    }
}
