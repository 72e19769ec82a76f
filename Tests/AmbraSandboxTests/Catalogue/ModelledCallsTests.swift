import AmbraCatalogue
import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the page of modelled calls")
struct ModelledCallsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Sources/AmbraSandbox/Documentation.docc")

    private static var page: String {
        func list(_ paths: [String]) -> String { paths.map { "- `\($0)`" }.joined(separator: "\n") }
        return """
            # Modelled calls

            The calls of the service that the sandbox carries out, and those that it only checks.

            ## Overview

            A test of the sandbox writes this page from its code; `RECORD=1` does it anew.

            ### Carried out (\(ModelledCalls.paths.count))

            \(list(ModelledCalls.paths))

            ### Checked only (\(ModelledCalls.unmodelled.count))

            These answer `OK` with empty fields and the header `X-Sandbox-Modelled: no`, or 501 where the sandbox is strict.

            \(list(ModelledCalls.unmodelled))

            """
    }

    @Test("names exactly the calls that are carried out; RECORD=1 writes it anew and fails")
    func pageIsRight() throws {
        let file = Self.folder.appending(path: "ModelledCalls.md")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Self.page.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("written anew: \(file.lastPathComponent)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == Self.page)
    }

    @Test("remarks are made about modelled calls only")
    func remarks() throws {
        let text = try String(contentsOf: Self.folder.appending(path: "AmbraSandbox.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `/") }
        let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map { String($0) } }
        #expect(!named.isEmpty && Set(named).isSubset(of: ModelledCalls.paths))
    }

    @Test("every modelled call is a call of the catalogue, or one that clients make all the same")
    func exist() {
        for path in ModelledCalls.paths {
            #expect((Catalogue.shared.call(at: path) ?? FurtherCalls.call(at: path)) != nil, "\(path)")
            #expect(ModelledCalls.call(at: path) != nil, "\(path)")
        }
        #expect(Set(ModelledCalls.paths).isDisjoint(with: ModelledCalls.unmodelled))
    }

    @Test("what is not modelled says so, and a strict sandbox refuses it")
    func unmodelled() async throws {
        let path = try #require(ModelledCalls.unmodelled.first { $0 == "/npi/find" })
        let call = try #require(Catalogue.shared.call(at: path))
        let fields = Dictionary(uniqueKeysWithValues: call.parameters.filter(\.isRequired).map { ($0.name, "x") })
        let client = try await InProcessClient.loggedIn()
        let request = client.request(path, fields)
        let response = await client.service.respond(to: request)
        #expect(response.status == 200 && response.headers["x-sandbox-modelled"] == "no")
        let modelled = await client.service.respond(to: client.request("/session/user"))
        #expect(modelled.status == 200 && modelled.headers["x-sandbox-modelled"] == nil)

        var configuration = SandboxConfiguration()
        configuration.isStrict = true
        let strict = try await InProcessClient.loggedIn(configuration)
        let refused = try await strict.call(path, fields)
        #expect(refused.status == 501 && refused.token == "NOT_MODELLED")
        #expect(refused.subtype == .string(path))
    }
}
