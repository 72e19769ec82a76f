import AmbraTransport
import Platform
import Testing

@testable import AmbraSDK

/// The engine of a namespace: asked for once, waited for while it is restored.
@Suite("engine of a namespace")
struct StorageNamespaceTests {
    private static let engine = #"{"status":"OK","engine_fqdn":"e.service.example"}"#
    private static let pending = #"{"status":"ERROR","error_type":"PENDING_RESTORE"}"#

    @Test("the service is asked once a namespace")
    func once() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, Self.engine) }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        for namespace in ["n", "n", "m"] {
            #expect(try await client.storage(namespace: namespace).engine == "e.service.example")
        }
        let asked = transport.requests(to: "/namespace/engine/fqdn")
        #expect(asked.count == 2 && asked.map(\.form).allSatisfy { $0.contains("namespace_id=") })
    }

    @Test("a namespace that is being restored is asked for again, with longer and longer pauses")
    func restore() async throws {
        let transport = ScriptedTransport { _, number in
            number < 7 ? .answer(412, Self.pending) : .answer(200, Self.engine)
        }
        let pauses = Locked<[Duration]>([])
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"), pauses: pauses)
        #expect(try await client.storage(namespace: "n").engine == "e.service.example")
        #expect(pauses.withLock { $0 } == [1, 2, 4, 8, 16, 30, 30].map { .seconds($0) })
    }

    @Test("a restore that takes too long is the service's refusal")
    func tooLong() async throws {
        let transport = ScriptedTransport { _, _ in .answer(412, Self.pending) }
        let client = try AmbraClient<Async>.scripted(transport, credentials: .session(id: "s"))
        let error = await #expect(throws: AmbraError.self) {
            _ = try await client.storage(namespace: "n", restoreTimeout: .zero)
        }
        guard case .service(let refusal) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(refusal.token == .pendingRestore && transport.requests.count == 1)
    }
}
