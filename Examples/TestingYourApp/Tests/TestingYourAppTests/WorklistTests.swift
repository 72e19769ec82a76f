import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

/// A piece of an app: the studies that a ward has to look at.
struct Worklist {
    let ambra: AsyncAmbra

    func descriptions() async throws -> [String] {
        try await ambra.study.list().filter(\.modality, .equals("CT")).all().map { $0.studyDescription ?? "-" }
    }
}

@Suite("the worklist, whatever the service does")
struct WorklistTests {
    /// Each test has a sandbox of its own; they share nothing and run side by side.
    private func withWorklist(_ body: (Worklist, Sandbox) async throws -> Void) async throws {
        let sandbox = try await Sandbox.start()
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try SampleStudy.write(to: folder)
            // `.testing` has no rate limit: eight lists would take four seconds with it.
            let ambra = try AsyncAmbra(
                url: sandbox.url, credentials: .password(username: sandbox.username, password: sandbox.password),
                configuration: .testing)
            let report = try await ambra.upload([folder.path])
            #expect(report.isComplete)
            try await body(Worklist(ambra: ambra), sandbox)
        } catch {
            await sandbox.stop()
            throw error
        }
        await sandbox.stop()
    }

    @Test("shows the study")
    func shows() async throws {
        try await withWorklist { worklist, _ in
            let descriptions = try await worklist.descriptions()
            #expect(descriptions.count == 1)
        }
    }

    @Test("outlasts a service that is busy, a lost answer and a session that ended")
    func outlasts() async throws {
        try await withWorklist { worklist, sandbox in
            sandbox.faults.add(.status(503), path: "/study/list")
            sandbox.faults.add(.loseAnswer, path: "/study/list", skip: 1)
            sandbox.faults.add(.expireSessions, path: "/study/list", skip: 2)
            for _ in 0..<4 {
                let descriptions = try await worklist.descriptions()
                #expect(descriptions.count == 1)
            }
        }
    }

    @Test("says so when the service stays away")
    func staysAway() async throws {
        try await withWorklist { worklist, sandbox in
            sandbox.faults.add(.htmlPage(status: 200), path: "/study/list", times: nil)
            await #expect(throws: AmbraError.self) { try await worklist.descriptions() }
        }
    }
}
