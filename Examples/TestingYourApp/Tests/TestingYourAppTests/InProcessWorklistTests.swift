import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

/// The same without a socket: no port, nothing to stop, and a clock of the test's own.
@Suite("the worklist, without a socket")
struct InProcessWorklistTests {
    private func client(of service: SandboxService) throws -> AsyncAmbra {
        let configuration = service.configuration
        return try AsyncAmbra(
            url: SandboxTransport.url,
            credentials: .password(username: configuration.username, password: configuration.password),
            configuration: .testing, transport: SandboxTransport(service))
    }

    @Test("shows the study, and says so when the answer breaks off for good")
    func shows() async throws {
        let service = SandboxService()
        let ambra = try client(of: service)
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try SampleStudy.write(to: folder)
        let report = try await ambra.upload([folder.path])
        #expect(report.isComplete)
        let worklist = Worklist(ambra: ambra)
        let descriptions = try await worklist.descriptions()
        #expect(descriptions.count == 1)
        service.faults.add(.truncateAnswer(after: 10), path: "/study/list", times: nil)
        await #expect(throws: AmbraError.self) { try await worklist.descriptions() }
    }

    @Test("logs in again when the session has ended", arguments: [60.0, 10_800.0])
    func session(lifetime: Double) async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.sessionLifetime = .seconds(lifetime)
        configuration.now = { clock.now }
        let service = SandboxService(configuration)
        let worklist = Worklist(ambra: try client(of: service))
        for _ in 0..<2 {
            let descriptions = try await worklist.descriptions()
            #expect(descriptions.isEmpty)
            clock.advance(by: lifetime + 1)
        }
        #expect(service.requests.count { $0.path == "/session/login" } == 2)
    }
}

/// A clock that goes on when a test says so.
private final class TestClock: @unchecked Sendable {
    // Guarded by `lock`.
    private var time = Date(timeIntervalSince1970: 1_790_000_000)
    private let lock = NSLock()

    var now: Date { lock.withLock { time } }

    func advance(by seconds: Double) { lock.withLock { time.addTimeInterval(seconds) } }
}
