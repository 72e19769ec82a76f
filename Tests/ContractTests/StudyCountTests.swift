import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("what the service and storage say of a study's images")
struct StudyCountTests {
    private static let schemaPath = "/storage/study/*/*/schema"

    /// Downloads a study of six images in two series after its schema was changed by storage.
    private func download(
        series: Set<String>? = nil, change: @escaping (inout [JSONObject]) -> Void
    ) async throws -> (report: DownloadReport, uid: String) {
        var result: (DownloadReport, String)?
        try await withSandbox { sandbox in
            let folder = try TemporaryFolder()
            let study = TestStudy(uid: TestStudy.freshUID(), images: 6)
            try study.write(to: folder.url.appending(path: "in"))
            let client = try AsyncAmbra.of(sandbox)
            let sent = try #require(try await client.upload([folder.url.appending(path: "in").path]).studies.first)
            let storage = client.storage(engine: try #require(sent.engine))
            var schema = try await storage.study.schema(namespace: sent.namespace, studyUID: sent.studyUID).send().json
            var entries = schema["series"]?.array?.compactMap(\.object) ?? []
            #expect(entries.count == 2)
            change(&entries)
            schema["series"] = .array(entries.map { .object($0) })
            sandbox.faults.add(
                .status(200, body: JSONValue.object(schema).jsonText), path: Self.schemaPath, times: nil)
            var options = DownloadOptions()
            options.seriesUIDs = series.map { Set($0.map { "\(study.uid).\($0)" }) }
            let target = folder.url.appending(path: "out")
            let report = try await client.download(
                studyUUID: try #require(sent.uuid), to: target.path, options: options)
            #expect(TemporaryFolder.files(in: target).count == report.written.count)
            result = (report, study.uid)
        }
        return try #require(result)
    }

    private func isVerification(_ error: AmbraError?) -> Bool {
        if case .verification = error { true } else { false }
    }

    @Test("an unchanged list is complete")
    func unchanged() async throws {
        let report = try await download { _ in }.report
        #expect(report.isComplete)
        #expect(report.discrepancy == nil)
        #expect(report.written.count == 6)
    }

    @Test("a list without series is not complete when the record counts images")
    func noSeries() async throws {
        let report = try await download { $0 = [] }.report
        #expect(!report.isComplete)
        #expect(isVerification(report.discrepancy))
        #expect(report.discrepancy?.description.contains("6 by the service's record, 0 by the list") == true)
    }

    @Test("a list that was cut is not complete, and what it has is fetched all the same")
    func cut() async throws {
        let report = try await download { $0.removeLast() }.report
        #expect(!report.isComplete)
        #expect(isVerification(report.discrepancy))
        #expect(report.written.count == 3)
    }

    @Test("a series without images is not complete, whatever the counts say")
    func emptySeries() async throws {
        let report = try await download { series in
            var empty = JSONObject()
            empty["series_uid"] = "1.2.3"
            empty["images"] = []
            series.append(empty)
        }.report
        #expect(!report.isComplete)
        #expect(isVerification(report.discrepancy))
        #expect(report.written.count == 6)
    }

    @Test("a series that is listed whole is not complete while another one may be missing")
    func chosenSeries() async throws {
        // Which series storage lists first depends on which arrives first.
        let report = try await download(series: ["1"]) { entries in
            entries.removeAll { $0["series_uid"]?.string?.hasSuffix(".2") == true }
        }.report
        #expect(report.written.count == 3)
        #expect(!report.isComplete)
        #expect(try await download(series: ["1"]) { _ in }.report.isComplete)
    }

    @Test("a series that was asked for and is not listed is an error, also beside one that is")
    func missingSeries() async throws {
        let unknown = await #expect(throws: AmbraError.self) { try await download(series: ["1", "9"]) { _ in } }
        guard case .invalidArgument = unknown else { return #expect(Bool(false), "\(String(describing: unknown))") }
        let cut = await #expect(throws: AmbraError.self) { try await download(series: ["1", "2"]) { $0.removeLast() } }
        #expect(isVerification(cut))
    }

    @Test("lists that cannot be read are no empty lists")
    func unreadable() async throws {
        for wrong: JSONValue? in [nil, .null, "none", 3, [1]] {
            await #expect(throws: AmbraError.self, "\(String(describing: wrong))") {
                try await download { $0[0]["images"] = wrong }
            }
        }
    }

    @Test(
        "an upload is not verified while the service counts other images than storage lists", arguments: [2, 9],
        Way.allCases)
    func upload(counted: Int, way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 3).write(to: folder.url)
            sandbox.faults.add(
                .status(200, body: "{\"phantom\":0,\"image_count\":\(counted)}"), path: "/study/get", times: nil)
            var options = UploadOptions()
            options.readyTimeout = .seconds(1)
            let report = try await AsyncAmbra.of(sandbox).upload([folder.url.path], options: options)
            #expect(!report.isComplete)
            let study = try #require(report.studies.first)
            #expect(study.sentImages == 3)
            #expect(study.outcome == .failed)
            #expect(isVerification(study.error))
        }
    }

    @Test("an upload is verified when the service's record has caught up", arguments: Way.allCases)
    func uploadAfterAll(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 3).write(to: folder.url)
            sandbox.faults.add(
                .status(200, body: "{\"phantom\":0,\"image_count\":2}"), path: "/study/get", times: 2)
            let report = try await AsyncAmbra.of(sandbox).upload([folder.url.path])
            #expect(report.isComplete)
            #expect(sandbox.requests.filter { $0.path == "/study/get" }.count == 3)
        }
    }
}
