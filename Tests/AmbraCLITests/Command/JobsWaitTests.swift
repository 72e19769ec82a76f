#if Tools
import Testing

@testable import AmbraSandbox

@Suite("ambra jobs wait", .timeLimit(.minutes(10)))
struct JobsWaitTests {
    private let id = "0b6f2d64-3f0e-4a57-9a4e-6f7d5f4b8e11"

    private func begin(_ sandbox: Sandbox) async {
        let (id, user) = (id, sandbox.service.userID)
        await sandbox.service.state.perform { $0.beginJob(id, of: user) }
    }

    private func finish(_ sandbox: Sandbox, _ state: String) async {
        let (id, user, namespace) = (id, sandbox.service.userID, sandbox.namespaceID)
        await sandbox.service.state.perform { $0.finishJob(id, of: user, state: state, namespace: namespace) }
    }

    @Test("a job that is done is 0, one that failed is 1 with a reason", arguments: [("DONE", Int32(0)), ("ERROR", 1)])
    func ends(state: String, status: Int32) async throws {
        try await Workplace.with { place in
            await begin(place.sandbox)
            await finish(place.sandbox, state)
            let run = try await place.run("jobs", "wait", id, "--json")
            #expect(run.status == status)
            #expect(run.output == "{\"job\":\"\(id)\",\"state\":\"\(state)\"}\n")
            #expect(run.errors.isEmpty == (status == 0))
        }
    }

    @Test(
        "a job under way is told, and its end is waited for, with its events and without",
        arguments: [false, true], [("DONE", Int32(0)), ("ERROR", 1)])
    func underWay(hasNamespace: Bool, end: (state: String, status: Int32)) async throws {
        try await Workplace.with { place in
            await begin(place.sandbox)
            let more = hasNamespace ? ["--namespace", place.sandbox.namespaceID] : []
            let run = try place.start(["jobs", "wait", id] + more, environment: place.login)
            try await CommandRun.wait { run.outputSoFar == "RUNNING\n" }
            await finish(place.sandbox, end.state)
            let result = try await run.result()
            #expect(result.status == end.status && result.output == "RUNNING\n\(end.state)\n")
        }
    }

    @Test("a job that takes too long, or that nobody knows, is 4", arguments: [true, false])
    func tooLong(isKnown: Bool) async throws {
        try await Workplace.with { place in
            if isKnown { await begin(place.sandbox) }
            let run = try await place.run("jobs", "wait", id, "--timeout", "1")
            #expect(run.status == 4 && run.output == (isKnown ? "RUNNING\n" : ""))
            #expect(run.errors.contains(isKnown ? "is RUNNING after" : "is not known"))
        }
    }
}
#endif
