import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("plans of uploads")
struct UploadPlanTests {
    @Test("a plan says what would go, and only what is left of it goes", arguments: Way.allCases)
    func leftOut(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let kept = TestStudy(uid: TestStudy.freshUID(), images: 3)
            let other = TestStudy(uid: TestStudy.freshUID(), images: 2)
            try kept.write(to: folder.url.appending(path: "a"))
            try other.write(to: folder.url.appending(path: "b"))
            let client = try AsyncAmbra.of(sandbox)
            var plan = try await client.plan([folder.url.path])
            #expect(Set(plan.studies.map(\.studyUID)) == [kept.uid, other.uid] && plan.imageCount == 5)
            #expect(plan.bytes == plan.studies.reduce(0) { $0 + $1.bytes } && plan.bytes > 0)
            plan.removeStudies { $0.studyUID == other.uid }
            let first = try #require(plan.studies.first?.images.first)
            plan.removeImages { $0 == first }
            #expect(plan.imageCount == 2 && plan.studies.count == 1)
            let report = try await client.upload(plan)
            #expect(report.isComplete && report.sentImages == 2 && report.studies.map(\.studyUID) == [kept.uid])
            plan.removeImages { _ in true }
            #expect(plan.studies.isEmpty)
            let empty = plan
            await #expect(throws: AmbraError.self) { try await client.upload(empty) }
        }
    }

    @Test("a file that changes after the plan is refused, in blocking form too")
    func changed() async throws {
        try await withSandbox { sandbox in
            let folder = try TemporaryFolder()
            let files = try TestStudy(uid: TestStudy.freshUID(), images: 2).write(to: folder.url)
            let client = try Ambra.of(sandbox)
            try await onOwnThread {
                let plan = try client.plan([folder.url.path])
                let image = try #require(files.first)
                try Data(try Data(contentsOf: image) + [0, 0]).write(to: image)
                let report = try client.upload(plan)
                #expect(!report.isComplete && report.sentImages == 1)
            }
        }
    }
}
