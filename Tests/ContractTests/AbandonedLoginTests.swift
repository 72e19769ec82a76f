import AmbraSDK
import AmbraSandbox
import Testing

@Suite("a login that is cancelled while the service works on it")
struct AbandonedLoginTests {
    @Test("leaves no session there", arguments: ["/session/login", "/session/logout"], Way.allCases)
    func noSession(slow path: String, way: Way) async throws {
        try await withSandbox(way) { sandbox in
            // On a busy machine an answer can take longer than a user would wait for it.
            let client = try AsyncAmbra.of(sandbox) { $0.logoutPatience = .seconds(600) }
            for _ in 0..<3 {
                sandbox.faults.clear()
                let fault = sandbox.faults.add(.latency(milliseconds: 300), path: "/session/login", times: nil)
                sandbox.faults.add(.latency(milliseconds: 100), path: path, times: nil)
                let caller = Task { try await client.study.list().all() }
                while sandbox.faults.count(of: fault) == 0 { try await Task.sleep(for: .milliseconds(5)) }
                caller.cancel()
                await #expect(throws: AmbraError.self) { try await caller.value }
                try await client.logOut()
                #expect(await sandbox.service.openSessions == 0)
            }
            let calls = sandbox.requests.map(\.path)
            #expect(calls == Array(repeating: ["/session/login", "/session/logout"], count: 3).flatMap { $0 })
        }
    }
}
