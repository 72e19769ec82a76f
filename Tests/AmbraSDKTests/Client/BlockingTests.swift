import Testing

@testable import AmbraSDK

@Suite("blocking calls")
struct BlockingTests {
    @Test("200 blocking calls from a task group finish, even when every thread of the pool waits")
    func manyBlockingCalls() async throws {
        let transport = ScriptedTransport { sent, _ in
            sent.path.hasSuffix("/login") ? .answer(200, "{\"sid\":\"s\"}") : .answer(200, "{\"n\":1}")
        }
        let client = try AmbraClient<Blocking>.scripted(transport)
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<200 {
                group.addTask { try client.call("/study/get").send().json.integer("n") ?? 0 }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 200)
        #expect(transport.requests(to: "/session/login").count == 1)
    }

    @Test("a blocking call on the SDK's own thread is refused instead of waiting for itself")
    func reentrance() throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "{\"sid\":\"s\"}") }
        let client = try AmbraClient<Blocking>.scripted(transport)
        let error = try client.core.block { () async throws(AmbraError) -> AmbraError? in
            do {
                _ = try client.call("/study/get").send()
                return nil
            } catch {
                return error as? AmbraError
            }
        }
        guard case .invalidArgument = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }
}
