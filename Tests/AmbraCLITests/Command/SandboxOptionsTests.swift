#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("a sandbox with a seed, faults and a recording")
struct SandboxOptionsTests {
    @Test("holds what the seed names, meets the faults, and records")
    func options() async throws {
        try await Workplace.with { place in
            let (seed, record) = (place.path("seed.yaml"), place.path("traffic.jsonl"))
            let text = "accounts:\n  - name: Sandbox\n    studies:\n      - phantom: 1.2.3.4\n"
            try Data(text.utf8).write(to: URL(filePath: seed))
            let fault = #"{"kind":"status","status":409,"path":"/study/count"}"#
            let words = [
                "sandbox", "--login", "me:secret", "--json", "--for", "80", "--seed", seed, "--record", record,
            ]
            let sandbox = try place.start(words + ["--fault", fault, "--fault-seed", "7"], environment: [:])
            try await CommandRun.wait { sandbox.outputSoFar.contains("\n") }
            let ready = try #require(JSONValue(jsonText: sandbox.outputSoFar).object)
            let client = try AsyncAmbra(
                url: try #require(ready["url"]?.string), credentials: .password(username: "me", password: "secret"),
                configuration: .testing)
            #expect(try await client.study.list().all().map(\.studyUID) == ["1.2.3.4"])
            await #expect(throws: AmbraError.self) { try await client.study.count().send() }
            sandbox.send(SIGTERM)
            #expect(try await sandbox.result().status == 0)
            let traffic = try String(contentsOfFile: record, encoding: .utf8)
            #expect(traffic.contains("\"path\":\"/study/list\""))
            #expect(traffic.contains("\"faults\":[\"status\"]"))
            #expect(!traffic.contains("secret"))
        }
    }

    @Test("tells by its option what it cannot use")
    func mistakes() async throws {
        try await Workplace.with { place in
            let seed = place.path("seed.yaml")
            try Data("accounts:\n  - vanity: x\n".utf8).write(to: URL(filePath: seed))
            for (options, words) in [
                (["--seed", seed], "--seed \(seed):2: accounts.name: is missing"),
                (["--record", place.folder], "--record \(place.folder): "),
                (["--fault", #"{"kind":"flood"}"#], "--fault: field 'kind'"),
            ] {
                let result = try await place.start(["sandbox", "--for", "60"] + options, environment: [:]).result()
                #expect(result.status == 2, "\(result.errors)")
                #expect(result.errors.contains(words), "\(result.errors)")
            }
        }
    }
}
#endif
