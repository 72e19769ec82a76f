#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("Blocking calls against a sandbox in another process")
struct BlockingCallsTests {
    @Test("200 blocking calls from a task group finish, whatever threads the pool has left")
    func manyBlockingCalls() async throws {
        try await Workplace.with { place in
            let arguments = ["sandbox", "--port", "0", "--login", "me:secret", "--json", "--for", "80"]
            let sandbox = try place.start(arguments, environment: [:])
            try await CommandRun.wait { sandbox.outputSoFar.contains("\n") }
            let ready = try #require(JSONValue(jsonText: sandbox.outputSoFar).object)
            let configuration = AmbraConfiguration.testing
            let client = try Ambra(
                url: try #require(ready["url"]?.string),
                credentials: .password(username: "me", password: "secret"), configuration: configuration)

            let namespaces = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<200 { group.addTask { try client.session.user().send().namespaceID } }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(namespaces.count == 200)
            #expect(Set(namespaces).count == 1)
            #expect(namespaces.first != .some(nil))

            sandbox.send(SIGTERM)
            #expect(try await sandbox.result().status == 0)
        }
    }
}
#endif
