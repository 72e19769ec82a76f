import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("progress of uploads and downloads")
struct TransferEventsTests {
    @Test("both ways tell totals, end at the totals, and finish with the report", arguments: Way.allCases)
    func totals(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            try TestStudy(uid: TestStudy.freshUID(), images: 5).write(to: source)
            let client = try AsyncAmbra.of(sandbox)

            var sizes: Set<Int64?> = []
            var last: TransferProgress?
            var report: UploadReport?
            for try await event in client.uploadEvents([source.path]) {
                #expect(report == nil, "nothing comes after the report")
                switch event {
                case .progress(let progress):
                    sizes.insert(progress.totalBytes)
                    #expect(progress.totalImages == 5)
                    if progress.images > last?.images ?? -1 { last = progress }
                case .finished(let finished): report = finished
                default: break
                }
            }
            #expect(report?.isComplete == true)
            #expect(last?.images == 5 && last?.failedImages == 0 && last?.fraction == 1)
            #expect(sizes == [last?.bytes])

            let uuid = try #require(report?.studies.first?.uuid)
            var images = 0
            var bytes: Int64 = 0
            var done: DownloadReport?
            let target = folder.url.appending(path: "out")
            for try await event in client.downloadEvents(studyUUID: uuid, to: target) {
                if case .progress(let progress) = event {
                    #expect(progress.totalImages == 5 && progress.totalBytes == nil)
                    images = max(images, progress.images)
                    bytes = max(bytes, progress.bytes)
                }
                if case .finished(let finished) = event { done = finished }
            }
            #expect(done?.isComplete == true)
            #expect(images == 5 && bytes == done?.bytes)
        }
    }

    @Test("blocking callers get the same events, of files and folders named by URLs as well", arguments: Way.allCases)
    func blocking(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            let source = folder.url.appending(path: "in")
            try TestStudy(uid: TestStudy.freshUID(), images: 3).write(to: source)
            let target = folder.url.appending(path: "out")
            let client = try AsyncAmbra.of(sandbox).blocking
            try await onOwnThread {
                var events = client.uploadEvents([source.path])
                var images = 0
                var report: UploadReport?
                while let event = try events.next() {
                    #expect(report == nil, "nothing comes after the report")
                    if case .progress(let progress) = event { images = progress.images }
                    if case .finished(let finished) = event { report = finished }
                }
                #expect(images == 3 && report?.isComplete == true)
                #expect(try events.next() == nil)

                let uuid = try #require(report?.studies.first?.uuid)
                #expect(try client.download(studyUUID: uuid, to: target).isComplete)
                #expect(try client.plan([source]).imageCount == 3)

                var again = client.uploadEvents([source])
                var isFinished = false
                while let event = try again.next() {
                    if case .finished(let report) = event { isFinished = report.isComplete }
                }
                #expect(isFinished)
                var remote = client.uploadEvents([URL(string: "https://clinic.invalid/a")].compactMap(\.self))
                #expect(throws: AmbraError.self) { try remote.next() }
            }
            #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
        }
    }

    @Test("a blocking walk that begins nothing throws")
    func blockingFailure() async throws {
        try await withSandbox(.inProcess) { sandbox in
            let client = try AsyncAmbra.of(sandbox).blocking
            try await onOwnThread {
                var events = client.uploadEvents(["/nowhere/at/all"])
                #expect(throws: AmbraError.self) { try events.next() }
            }
        }
    }

    @Test("the callback is told the same totals", arguments: Way.allCases)
    func callback(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 3).write(to: folder.url)
            let seen = Collected()
            _ = try await AsyncAmbra.of(sandbox).upload([folder.url.path]) { event in
                if case .progress(let progress) = event { seen.add(progress) }
            }
            // One after the scan, one after each image.
            #expect(Set(seen.all.map(\.images)) == [0, 1, 2, 3])
            #expect(seen.all.allSatisfy { $0.totalImages == 3 && $0.totalBytes ?? 0 > 0 })
        }
    }

    @Test("a walk that is given up stops its upload", arguments: Way.allCases)
    func givenUp(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let folder = try TemporaryFolder()
            try TestStudy(uid: TestStudy.freshUID(), images: 40).write(to: folder.url)
            var options = UploadOptions()
            options.jobs = 1
            sandbox.faults.add(.latency(milliseconds: 50), path: "/storage/*", times: nil)
            let client = try AsyncAmbra.of(sandbox)
            for try await event in client.uploadEvents([folder.url.path], options: options) {
                if case .imageSent = event { break }
            }
            try await Task.sleep(for: .milliseconds(500))
            let sent = sandbox.requests.count
            try await Task.sleep(for: .milliseconds(500))
            #expect(sandbox.requests.count <= sent + 1)
            #expect(sent < 40)
        }
    }

    /// Progress as it came, from several threads.
    private final class Collected: @unchecked Sendable {
        private let lock = NSLock()
        private var values: [TransferProgress] = []

        func add(_ value: TransferProgress) { lock.withLock { values.append(value) } }
        var all: [TransferProgress] { lock.withLock { values } }
    }
}
