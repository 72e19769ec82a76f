import AmbraSDK
import AmbraTransport
import DICOM
import Foundation
import Testing

@Suite("storage calls by the SDK")
struct StorageCallTests {
    /// Uploads a study and gives what its calls need.
    private func uploaded(
        _ sandbox: ReachedSandbox
    ) async throws -> (client: AsyncAmbra, storage: StorageService<Async>, study: UploadedStudy) {
        let folder = try TemporaryFolder()
        let study = TestStudy(uid: TestStudy.freshUID(), images: 4, series: 2, samples: 8 * 8)
        try study.write(to: folder.url)
        let client = try AsyncAmbra.of(sandbox)
        let report = try await client.upload([folder.url.path])
        let sent = try #require(report.studies.first)
        #expect(report.isComplete && sent.studyUID == study.uid)
        return (client, try await client.storage(namespace: sent.namespace), sent)
    }

    @Test("schema, counts, attributes and metadata tell of what was uploaded", arguments: Way.allCases)
    func reading(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let (_, storage, study) = try await uploaded(sandbox)
            let namespace = study.namespace
            let schema = try await storage.study.schema(namespace: namespace, studyUID: study.studyUID).send()
            let image = try #require(schema.series?.first?.images?.first)
            let phi = try await storage.image.phi(
                namespace: namespace, studyUID: study.studyUID, imageUID: try #require(image.id), imageVersion: "*"
            ).send()
            #expect(phi.json["(0010,0010)"] == "CANARY^NAME")
            let metadata = try await storage.dicomweb.study(namespace: namespace, studyUID: study.studyUID).send()
            #expect(metadata.count == 4)
            let unknown = await #expect(throws: AmbraError.self) {
                _ = try await storage.study.schema(namespace: namespace, studyUID: "9.9").send()
            }
            #expect(unknown != nil)
        }
    }

    @Test("an attachment goes up and comes back, and a file is wrapped", arguments: Way.allCases)
    func files(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let (_, storage, study) = try await uploaded(sandbox)
            let namespace = study.namespace
            let content = Array("%PDF-1.4\nreport\n%%EOF\n".utf8)
            let file = StorageFile(name: "report.pdf", content: .bytes(content), contentType: "application/pdf")
            _ = try await storage.attachment.add(namespace: namespace, studyUID: study.studyUID, data: file).send()
            let latest = try await storage.attachment.latest(namespace: namespace, studyUID: study.studyUID).send()
            #expect(try await latest.body.collect(upTo: 1000) == content)
            let wrapped = try await storage.image.wrap(namespace: namespace, file: file).send()
            #expect(wrapped.json["study_uid"] != nil)
        }
    }

    @Test("an anonymization ends as a study that is ready and comes as a zip", arguments: Way.allCases)
    func making(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let (client, storage, study) = try await uploaded(sandbox)
            let namespace = study.namespace
            let job = UUID().uuidString.lowercased()
            let region = AmbraSDK.PixelRegion(x: 1, y: 1, width: 3, height: 2)
            let made = try await storage.study.anonymize(
                namespace: namespace, studyUID: study.studyUID, jobID: job, regions: .study([region])
            ).send()
            try await client.job(job).wait()
            let found = try await client.study.list().filter(\.studyUID, .equals(made.text)).all()
            #expect(found.map(\.imageCount) == [4] && found.map(\.phantom) == [false])
            let zip = try await storage.study.download(
                namespace: namespace, studyUID: made.text, bundle: .dicom, flatDirectory: true
            ).send()
            #expect(try await zip.body.collect(upTo: 1 << 20).starts(with: Array("PK".utf8)))
        }
    }
}
