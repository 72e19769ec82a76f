import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("answers that break off in the middle of an image")
struct BrokenAnswerTests {
    /// Downloads a study of eight images while faults meet the answers that hold images.
    private func download(
        _ fault: Fault, times: Int?, _ way: Way, _ configure: (inout AmbraConfiguration) -> Void,
        then check: (DownloadReport, _ sent: Set<Data>, _ arrived: Set<Data>) throws -> Void
    ) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            let target = folder.url.appending(path: "out")
            try TestStudy(uid: TestStudy.freshUID(), images: 8).write(to: source)
            let client = try AsyncAmbra.of(sandbox, configure: configure)
            let uuid = try #require(try await client.upload([source.path]).studies.first?.uuid)
            sandbox.faults.add(fault, path: "/storage/study/*/*/image/*", method: "GET", times: times)
            let report = try await client.download(studyUUID: uuid, to: target.path)
            #expect(TemporaryFolder.files(in: target).count == report.written.count)
            try check(report, TemporaryFolder.contents(of: source), TemporaryFolder.contents(of: target))
        }
    }

    @Test(
        "such an image is asked for again, whole",
        arguments: [Fault.truncateAnswer(after: 1000), .resetInAnswer(after: 1000), .resetInAnswer(after: 0)],
        Way.allCases)
    func askedForAgain(_ fault: Fault, way: Way) async throws {
        try await download(fault, times: 3, way) {
            $0.storageRetries.baseDelay = .zero
        } then: { report, sent, arrived in
            #expect(report.isComplete)
            #expect(arrived == sent)
        }
    }

    @Test("one that always breaks off is a failure that says so, and leaves nothing behind", arguments: Way.allCases)
    func brokenForEver(way: Way) async throws {
        try await download(.truncateAnswer(after: 1000), times: nil, way) {
            $0.storageRetries.baseDelay = .zero
            $0.storageRetries.maximumAttempts = 2
        } then: { report, _, arrived in
            #expect(report.failures.count == 8)
            #expect(arrived.isEmpty)
        }
    }
}
