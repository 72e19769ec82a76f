#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("a sandbox that keeps its records")
struct KeptSandboxTests {
    private static func start(_ place: Workplace, _ data: String) async throws -> (CommandRun, AsyncAmbra, String) {
        let arguments = ["sandbox", "--login", "me:secret", "--data", data, "--json", "--for", "80"]
        let sandbox = try place.start(arguments, environment: [:])
        try await CommandRun.wait { sandbox.outputSoFar.contains("\n") }
        let ready = try #require(JSONValue(jsonText: sandbox.outputSoFar).object)
        let client = try AsyncAmbra(
            url: try #require(ready["url"]?.string), credentials: .password(username: "me", password: "secret"),
            configuration: .testing)
        return (sandbox, client, try #require(ready["account_id"]?.string))
    }

    @Test("kill -9 under load loses nothing that was acknowledged")
    func killed() async throws {
        try await Workplace.with { place in
            let data = place.path("data")
            let (sandbox, client, account) = try await Self.start(place, data)
            let acknowledged = await withTaskGroup(of: [String].self) { group in
                for worker in 0..<8 {
                    group.addTask {
                        var names: [String] = []
                        while names.count < 500 {
                            let name = "group-\(worker)-\(names.count)"
                            do {
                                _ = try await client.group.add(name: name, accountID: account).send()
                            } catch {
                                return names
                            }
                            names.append(name)
                            if worker == 0, names.count == 20 { sandbox.send(SIGKILL) }
                        }
                        return names
                    }
                }
                return await group.reduce(into: [String]()) { $0 += $1 }
            }
            #expect(acknowledged.count >= 20 && acknowledged.count < 4_000)

            let (again, later, sameAccount) = try await Self.start(place, data)
            #expect(sameAccount == account)
            let groups = try await later.group.list(accountID: account).all()
            #expect(Set(acknowledged).subtracting(groups.compactMap(\.name)) == [])
            again.send(SIGTERM)
            #expect(try await again.result().status == 0)
        }
    }
}
#endif
