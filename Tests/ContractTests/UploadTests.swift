import AmbraSDK
import AmbraSandbox
import Foundation
import Platform
import Testing

@Suite("upload and download")
struct UploadTests {
    private func download(_ study: UploadedStudy, _ client: AsyncAmbra, to folder: URL) async throws -> DownloadReport {
        try await client.download(studyUUID: try #require(study.uuid), to: folder.path)
    }

    @Test("a study goes up, becomes ready, is listed, and comes back byte for byte", arguments: Way.allCases)
    func roundTrip(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            let target = folder.url.appending(path: "out")
            let study = TestStudy(uid: TestStudy.freshUID(), images: 12, series: 3)
            try study.write(to: source)

            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([source.path])
            #expect(report.isComplete)
            let uploaded = try #require(report.studies.first)
            #expect(uploaded.studyUID == study.uid)
            #expect(uploaded.sentImages == 12)

            let listed = try await client.study.list().filter(\.studyUID, .equals(study.uid)).all()
            #expect(listed.map(\.imageCount) == [12])
            #expect(listed.map(\.phantom) == [false])

            let downloaded = try await download(uploaded, client, to: target)
            #expect(downloaded.isComplete)
            #expect(downloaded.written.count == 12)
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }

    #if os(Linux)
    @Test("files and folders whose names are no UTF-8 go up, whole and in chunks, and are named in reports")
    func foreignNames() async throws {
        try await withSandbox { sandbox in
            let folder = try TemporaryFolder()
            let study = TestStudy(uid: TestStudy.freshUID(), images: 3)
            let files = try study.write(to: folder.url)
            let latin1 = FilePath(folder.url.path + #"/M\xFCller"#)
            #expect(mkdir(latin1.cString, 0o700) == 0)
            // Foundation does not remove what it cannot name.
            defer {
                for name in latin1.names ?? [] { latin1.appending(name).unlink() }
                rmdir(latin1.cString)
            }
            for (number, file) in files.enumerated() {
                #expect(rename(file.path, latin1.appending(FilePath(#"\xE9"# + String(number))).cString) == 0)
            }
            var options = UploadOptions()
            for threshold in [options.chunkedAbove, 4096] {
                options.chunkedAbove = threshold
                let client = try AsyncAmbra.of(sandbox)
                let report = try await client.upload([latin1.text], options: options)
                #expect(report.isComplete && report.sentImages == 3)
            }
            let notes = latin1.appending(FilePath(#"\xFC.txt"#)).open(O_WRONLY | O_CREAT, mode: 0o600)
            close(notes)
            let report = try await AsyncAmbra.of(sandbox).upload([latin1.text])
            #expect(report.skipped.map(\.path) == [latin1.text + #"/\xFC.txt"#])
        }
    }
    #endif

    @Test("the same in blocking form", arguments: Way.allCases)
    func blockingRoundTrip(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            let study = TestStudy(uid: TestStudy.freshUID(), images: 4)
            try study.write(to: source)
            let target = folder.url.appending(path: "out")
            let client = try Ambra.of(sandbox)
            try await onOwnThread { [source = source.path, target = target.path] in
                let report = try client.upload([source])
                #expect(report.isComplete)
                #expect(try client.study.list().first()?.studyUID == study.uid)
                let uuid = try #require(report.studies.first?.uuid)
                #expect(try client.download(studyUUID: uuid, to: target).isComplete)
            }
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }

    @Test("real studies come back byte for byte", arguments: ["ct-jpeg-lossless", "ct-two-series"])
    func realStudies(name: String) async throws {
        let samples = URL(filePath: #filePath).appending(path: "../../../../shared/dicom-samples/\(name)").standardized
        guard FileManager.default.fileExists(atPath: samples.path) else {
            print("skipped: no \(name) beside the repository")
            return
        }
        try await withSandbox { sandbox in
            let folder = try TemporaryFolder()
            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([samples.path])
            #expect(report.isComplete)
            for study in report.studies {
                #expect(try await download(study, client, to: folder.url).isComplete)
            }
            #expect(TemporaryFolder.contents(of: samples) == TemporaryFolder.contents(of: folder.url))
        }
    }

    @Test(
        "1,000 files, half without extension, two studies, one text file: all in place, the text named",
        arguments: Way.allCases)
    func thousandFiles(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let studies = (0..<2).map { _ in TestStudy(uid: TestStudy.freshUID(), images: 500, samples: 16 * 16) }
            // Both studies lie in one folder tree, image by image.
            for (index, study) in studies.enumerated() {
                try study.write(to: folder.url.appending(path: "mixed/part\(index)"))
            }
            let text = folder.url.appending(path: "mixed/notes.dcm")
            try Data("patient was restless\n".utf8).write(to: text)

            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([folder.url.path])
            #expect(report.isComplete)
            #expect(Set(report.studies.map(\.studyUID)) == Set(studies.map(\.uid)))
            #expect(report.studies.map(\.sentImages) == [500, 500])
            #expect(report.skipped.map(\.path) == [text.path])
            for study in report.studies {
                let storage = client.storage(engine: try #require(study.engine))
                let schema = try await storage.study.schema(namespace: study.namespace, studyUID: study.studyUID).send()
                let stored = (schema.series ?? []).flatMap { $0.images ?? [] }.compactMap(\.id)
                #expect(Set(stored) == Set((1...500).map { "\(study.studyUID).9.\($0)" }))
            }
        }
    }

    @Test(
        "a session that expires in the middle of an upload costs one login and loses nothing", arguments: Way.allCases)
    func expiryInTheMiddle(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            try TestStudy(uid: TestStudy.freshUID(), images: 40).write(to: source)
            sandbox.faults.add(.expireSessions, path: "/storage/namespace/*/image", skip: 15, times: 1)

            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([source.path])
            #expect(report.isComplete)
            #expect(report.sentImages == 40)

            let requests = sandbox.requests
            #expect(requests.filter { $0.path == "/session/login" }.count == 2)
            let uploads = requests.filter { $0.path.hasPrefix("/storage/namespace/") }
            #expect(uploads.allSatisfy { !$0.isBodyEmpty && $0.isBodyWhole })
            #expect(uploads.filter { $0.status == 200 || $0.status == 202 }.count == 40)
            #expect(uploads.contains { $0.status == 403 })

            let target = folder.url.appending(path: "out")
            #expect(try await download(try #require(report.studies.first), client, to: target).isComplete)
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }

    @Test(
        "whatever goes wrong on the way, every try of an image sends the same bytes",
        arguments: [
            Fault.status(503, retryAfter: 0), .status(502), .resetBeforeBody, .resetAfterBody, .loseAnswer,
            .htmlPage(status: 503),
        ], Way.allCases)
    func retriesAreIdentical(fault: Fault, way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            try TestStudy(uid: TestStudy.freshUID(), images: 1).write(to: source)
            sandbox.faults.add(fault, path: "/storage/namespace/*/image", times: 2)
            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([source.path])
            #expect(report.isComplete)
            let tries = sandbox.requests.filter { $0.path.hasPrefix("/storage/namespace/") }
            #expect(tries.count == 3)
            let whole = tries.filter(\.isBodyWhole)
            #expect(tries.last?.isBodyWhole == true)
            #expect(Set(whole.map(\.bodyChecksum)).count == 1)
            #expect(whole.allSatisfy { $0.bodyBytes > 8_000 })
        }
    }

    @Test("a large file goes up in chunks and comes back byte for byte", arguments: Way.allCases)
    func chunks(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            try TestStudy(uid: TestStudy.freshUID(), images: 2, samples: 512 * 512).write(to: source)
            var options = UploadOptions()
            options.chunkedAbove = 100_000
            options.chunkSize = 100_000
            sandbox.faults.add(.status(503, retryAfter: 0), path: "/storage/multipart/*", skip: 3, times: 1)
            sandbox.faults.add(.expireSessions, path: "/storage/multipart/*", skip: 6, times: 1)
            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([source.path], options: options)
            #expect(report.isComplete)
            let target = folder.url.appending(path: "out")
            #expect(try await download(try #require(report.studies.first), client, to: target).isComplete)
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }

    @Test("uploading a study again adds nothing and ends well", arguments: Way.allCases)
    func again(way: Way) async throws {
        try await withSandbox(way, { $0.syncBlock = .zero }) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 3).write(to: folder.url)
            let client = try AsyncAmbra.of(sandbox)
            #expect(try await client.upload([folder.url.path]).isComplete)
            #expect(try await client.upload([folder.url.path]).isComplete)
            #expect(try await client.study.list().all().map(\.imageCount) == [3])
        }
    }

    @Test(
        "a Study Instance UID that is in use for another patient is refused before an image is sent",
        arguments: Way.allCases)
    func otherPatient(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let uid = TestStudy.freshUID()
            try TestStudy(uid: uid, images: 1, patientID: "A1").write(to: folder.url.appending(path: "a"))
            try TestStudy(uid: uid, images: 2, first: 10, patientID: "B2").write(to: folder.url.appending(path: "b"))
            let client = try AsyncAmbra.of(sandbox)
            #expect(try await client.upload([folder.url.appending(path: "a").path]).isComplete)
            let before = sandbox.requests.filter { $0.path.hasPrefix("/storage/namespace/") }.count
            let report = try await client.upload([folder.url.appending(path: "b").path])
            #expect(!report.isComplete)
            guard case .verification = report.studies.first?.error else {
                return #expect(Bool(false), "\(String(describing: report.studies.first?.error))")
            }
            #expect(sandbox.requests.filter { $0.path.hasPrefix("/storage/namespace/") }.count == before)
            // And two patients in one upload of one study never leave the disk.
            let mixed = await #expect(throws: AmbraError.self) { try await client.upload([folder.url.path]) }
            guard case .dicom = mixed else { return #expect(Bool(false), "\(String(describing: mixed))") }
        }
    }

    @Test(
        "a truncated file is named, the rest goes up, and the study is not made ready without it",
        arguments: Way.allCases)
    func truncatedFile(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let study = TestStudy(uid: TestStudy.freshUID(), images: 3)
            let files = try study.write(to: folder.url)
            try Data(try study.image(1).dropLast(100)).write(to: files[1])
            let client = try AsyncAmbra.of(sandbox)
            let report = try await client.upload([folder.url.path])
            #expect(!report.isComplete)
            #expect(report.refused.map(\.path) == [files[1].path])
            #expect(report.studies.map(\.outcome) == [.incomplete])
            #expect(report.studies.map(\.sentImages) == [2])
            #expect(try await client.study.list().all().map(\.phantom) == [true])
            // The whole file completes the study.
            try Data(try study.image(1)).write(to: files[1])
            #expect(try await client.upload([folder.url.path]).isComplete)
            #expect(try await client.study.list().all().map(\.phantom) == [false])
        }
    }

    @Test(
        "a download that was interrupted is finished by the next one, and leaves no temporary file",
        arguments: Way.allCases)
    func interruptedDownload(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            let target = folder.url.appending(path: "out")
            try TestStudy(uid: TestStudy.freshUID(), images: 8).write(to: source)
            let client = try AsyncAmbra.of(sandbox) { $0.storageRetries = .never }
            let report = try await client.upload([source.path])
            let study = try #require(report.studies.first)
            sandbox.faults.add(.truncateAnswer(after: 1000), path: "/storage/study/*", method: "GET", skip: 3, times: 2)
            let first = try await download(study, client, to: target)
            #expect(!first.isComplete)
            #expect(first.failures.count == 2)
            #expect(TemporaryFolder.files(in: target).count == 6)
            let second = try await download(study, client, to: target)
            #expect(second.isComplete)
            #expect(second.kept.count == 6)
            #expect(second.written.count == 2)
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }

    @Test("a page that stands in for an image is not taken for it", arguments: Way.allCases)
    func pageForImage(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            let target = folder.url.appending(path: "out")
            try TestStudy(uid: TestStudy.freshUID(), images: 1).write(to: source)
            let client = try AsyncAmbra.of(sandbox) { $0.storageRetries = .never }
            let study = try #require(try await client.upload([source.path]).studies.first)
            sandbox.faults.add(.htmlPage(status: 200), path: "/storage/study/*", method: "GET", skip: 1, times: 1)
            let report = try await download(study, client, to: target)
            #expect(report.failures.count == 1)
            #expect(TemporaryFolder.files(in: target) == [])
        }
    }

    @Test("cancelling an upload stops it, says how far it got, and a second one completes it", arguments: Way.allCases)
    func cancelled(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 60).write(to: folder.url)
            sandbox.faults.add(.latency(milliseconds: 20), path: "/storage/namespace/*/image", times: nil)
            let client = try AsyncAmbra.of(sandbox)
            let (events, sink) = AsyncStream.makeStream(of: Void.self)
            let task = Task { [path = folder.url.path] in
                try await client.upload([path]) { event in
                    if case .imageSent = event { sink.yield() }
                }
            }
            var sent = 0
            for await _ in events {
                sent += 1
                if sent == 5 { break }
            }
            task.cancel()
            let report = try await task.value
            #expect(report.isInterrupted)
            #expect(report.studies.map(\.outcome) == [.interrupted])
            #expect((5..<60).contains(report.sentImages))
            sandbox.faults.clear()
            #expect(try await client.upload([folder.url.path]).isComplete)
        }
    }
}
