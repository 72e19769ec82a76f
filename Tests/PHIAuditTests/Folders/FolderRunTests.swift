import DICOM
import Deidentification
import Foundation
import PHIAudit
import Synchronization
import Testing

/// Written as an app would write it, with what is public.
@Suite("an app audits folders")
struct FolderRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(PlantedFile { $0.text(0x0020_4000, "LT", "of \(Somebody.number)") }.bytes, to: "new/b.dcm")
        try folder.write(PlantedFile().bytes, to: "new/a.dcm")
        try folder.write([], to: "new/c")
        try folder.write(Array("no image".utf8), to: "old/note.txt")
        try folder.write(ByteBuilder.image(), to: "old/image")
    }

    @Test("files come in the order of their paths, are counted, and what they share is told once")
    func audit() async throws {
        let counts = Mutex<[FolderProgress]>([])
        var run = FolderRun([folder.path + "/new"])
        run.onProgress = { progress in counts.withLock { $0.append(progress) } }
        var paths: [String] = []
        let result = try await run.audit(with: PHIAudit(known: Somebody.known)) { paths.append($0.path) }
        #expect(paths == ["a.dcm", "b.dcm", "c"].map { folder.path + "/new/" + $0 })
        #expect(result.files == 3 && result.dicomFiles == 2 && result.failures.isEmpty && result.linksOutside == 0)
        #expect(result.empty.map(\.path) == [folder.path + "/new/c"])
        #expect(result.worst == .identified && result.filesByWorst[.identified] == 1)
        let group = try #require(result.groups.first)
        #expect(group.severity == .identified && group.kind == .knownIdentifier && group.files == 1)
        #expect(group.place == "00204000" && group.firstFile.hasSuffix("b.dcm") && !group.form.contains("7731"))
        #expect(counts.withLock { $0.map(\.files).max() } == 3)
    }

    @Test("identifiers of originals are pooled from the DICOM files alone, and found in what was made of them")
    func pooled() async throws {
        let (known, files) = try await FolderRun([folder.path + "/old"]).knownIdentifiers()
        #expect(files == 1 && known.count > 0)
        try folder.write(PlantedFile { $0.text(0x0020_4000, "LT", "seen Müller^Joe") }.bytes, to: "made/a")
        let result = try await FolderRun([folder.path + "/made"]).audit(with: PHIAudit(known: known))
        #expect(result.groups.contains { $0.kind == .knownIdentifier && $0.severity == .identified })
    }

    @Test("what the caller throws ends the audit")
    func thrown() async throws {
        struct Enough: Error {}
        await #expect(throws: Enough.self) {
            _ = try await FolderRun([folder.path]).audit(with: PHIAudit()) { _ in throw Enough() }
        }
    }

    @Test("a path that is not there is a failure, not a crash and not silence")
    func missing() async throws {
        let result = try await FolderRun([folder.path + "/nowhere"]).audit(with: PHIAudit())
        #expect(result.files == 0 && result.failures.map(\.path) == [folder.path + "/nowhere"])
    }

    @Test("a file may be named by its URL, and has one")
    func urls() throws {
        let url = URL(filePath: folder.path + "/new/b.dcm")
        let file = PHIAudit(known: Somebody.known).examine(url: url)
        #expect(file.path == folder.path + "/new/b.dcm" && file.url == url && file.worst == .identified)
    }
}
