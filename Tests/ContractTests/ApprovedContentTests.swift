import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("content that must be approved")
struct ApprovedContentTests {
    /// Approves files that hold what they held when the test began.
    private struct Check: ContentCheck {
        let approved: [UInt8]
        private var bytes: [UInt8] = []

        init(_ approved: [UInt8]) { self.approved = approved }

        mutating func update(_ piece: [UInt8]) { bytes += piece }

        func isApproved() -> Bool { bytes == approved }
    }

    @Test(
        "a file whose bytes differ although its stamp does not never reaches storage, and its study is not made ready",
        arguments: [false, true], Way.allCases)
    func differs(inChunks: Bool, way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let study = TestStudy(uid: TestStudy.freshUID(), images: 4)
            let files = try study.write(to: folder.url)
            let bad = files[1].path
            var plan = try await UploadPlan(scanning: [folder.url.path])
            plan.approval = { image in
                var approved = (try? Array(Data(contentsOf: URL(filePath: image.path)))) ?? []
                if image.path == bad { approved[approved.count - 1] ^= 1 }
                return Check(approved)
            }
            var options = UploadOptions()
            options.jobs = 1
            options.allowsIncompleteStudies = true
            if inChunks { (options.chunkedAbove, options.chunkSize) = (0, 1024) }
            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload(plan, options: options)
            let uploaded = try #require(report.studies.first)
            #expect(uploaded.outcome == .failed && !uploaded.isReady)
            #expect(uploaded.failures.map(\.path) == [bad])
            guard case .verification(let failure) = uploaded.error else {
                Issue.record("\(String(describing: uploaded.error))")
                return
            }
            #expect(failure.message.contains(bad) && failure.message.contains("not those that were approved"))
            #expect(!sandbox.requests.contains { $0.path == "/study/sync" })
            let storage = client.storage(engine: try #require(uploaded.engine))
            let schema = try? await storage.study.schema(namespace: uploaded.namespace, studyUID: study.uid).send()
            let stored = (schema?.series ?? []).flatMap { $0.images ?? [] }.compactMap(\.id)
            #expect(!stored.contains("\(study.uid).9.2"))
        }
    }

    @Test(
        "approved files arrive byte for byte, whole and in chunks, also when a try fails", arguments: [false, true],
        Way.allCases)
    func approved(inChunks: Bool, way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let (source, target) = (folder.url.appending(path: "in"), folder.url.appending(path: "out"))
            // Longer than the pieces in which a file is read.
            try TestStudy(uid: TestStudy.freshUID(), images: 3, samples: 1024 * 1024).write(to: source)
            sandbox.faults.add(.status(503, retryAfter: 0), path: "/storage/namespace/*/image", times: 2)
            var plan = try await UploadPlan(scanning: [source.path])
            plan.approval = { image in Check((try? Array(Data(contentsOf: URL(filePath: image.path)))) ?? []) }
            var options = UploadOptions()
            if inChunks { options.chunkedAbove = 0 }
            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload(plan, options: options)
            #expect(report.isComplete)
            let uuid = try #require(report.studies.first?.uuid)
            #expect(try await client.download(studyUUID: uuid, to: target.path).isComplete)
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }
}
