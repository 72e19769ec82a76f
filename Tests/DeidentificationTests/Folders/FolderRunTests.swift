import DICOM
import Deidentification
import Foundation
import Synchronization
import Testing

/// Written as an app would write it, with what is public.
@Suite("an app de-identifies folders")
struct FolderRunTests {
    private let folder: TemporaryFolder
    private let key: ProjectKey

    init() throws {
        folder = try TemporaryFolder()
        key = try ProjectKey([UInt8](0..<32))
        try folder.write(Self.image(instance: "1.2.3.4"), to: "in/Doe/a.dcm")
        try folder.write(Self.image(instance: "1.2.3.5"), to: "in/Doe/b.dcm")
        try folder.write(Array("no image".utf8), to: "in/note.txt")
    }

    /// An image of one study; the patient's number is left out where it is `nil`.
    private static func image(instance: String, patient: String? = "P1") -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", instance)
        builder.text(0x0008_0060, "CS", "CT")
        if let patient { builder.text(0x0010_0020, "LO", patient) }
        builder.text(0x0020_000D, "UI", "1.2.3")
        builder.text(0x0020_000E, "UI", "1.2.3.1")
        builder.short(0x0028_0002, 1)
        builder.text(0x0028_0004, "CS", "MONOCHROME2")
        builder.short(0x0028_0010, 2)
        builder.short(0x0028_0011, 3)
        builder.short(0x0028_0100, 8)
        builder.short(0x0028_0101, 8)
        builder.short(0x0028_0102, 7)
        builder.short(0x0028_0103, 0)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private var run: FolderRun { FolderRun([folder.path + "/in"]) }
    private var deidentifier: Deidentifier { Deidentifier(profile: .basic, key: key) }

    private func out(_ name: String = "out") throws -> DeidentifiedFolder {
        try DeidentifiedFolder(path: folder.path + "/" + name)
    }

    @Test("files are written under their new names, counted and reported, and others are named")
    func deidentify() async throws {
        let counts = Mutex<[FolderProgress]>([])
        var run = run
        run.jobs = 2
        run.onProgress = { progress in counts.withLock { $0.append(progress) } }
        var options = FolderDeidentificationOptions()
        options.collectsFiles = true
        options.collectsMap = true
        let result = await run.deidentify(with: deidentifier, into: try out(), options: options)
        #expect(result.written == 2 && result.alreadyThere == 0 && result.failures.isEmpty && !result.isInterrupted)
        #expect(result.skipped.map(\.path) == [folder.path + "/in/note.txt"])
        #expect(result.files.count == 2 && result.files.map(\.name) == result.files.map(\.name).sorted())
        for file in result.files {
            let dataSet = try DICOMFile.read(path: folder.path + "/out/" + file.name).dataSet
            #expect(try dataSet.string(.patientID) != "P1" && dataSet.string(.patientIdentityRemoved) == "YES")
        }
        #expect(result.map.uids["1.2.3.4"] == deidentifier.newUID(for: "1.2.3.4"))
        #expect(result.studies == [deidentifier.newUID(for: "1.2.3")] && result.synchronizationFailure == nil)
        #expect(counts.withLock { $0.map(\.files).max() } == 3)
    }

    @Test("a second run finds the same files, and one of another key is told of the first")
    func again() async throws {
        _ = await run.deidentify(with: deidentifier, into: try out())
        let second = await run.deidentify(with: deidentifier, into: try out())
        #expect(second.written == 0 && second.alreadyThere == 2 && second.otherStudies == 0)
        let other = Deidentifier(profile: .basic, key: .random())
        #expect(await run.deidentify(with: other, into: try out()).otherStudies == 1)
    }

    @Test("nothing is written where no folder is given, and files are named by codes where paths are masked")
    func dryRun() async throws {
        var options = FolderDeidentificationOptions()
        options.masksPaths = true
        options.collectsMap = true
        let result = await run.deidentify(with: deidentifier, into: nil, options: options)
        #expect(result.written == 2 && result.files.isEmpty)
        let code = try #require(result.skipped.first?.path)
        #expect(!code.contains("note") && result.map.paths[code] == folder.path + "/in/note.txt")
    }

    @Test("a study whose files name several patients is one, or as many as patients when asked for")
    func split() async throws {
        try folder.write(Self.image(instance: "1.2.3.6", patient: "P2"), to: "in/c.dcm")
        var options = FolderDeidentificationOptions()
        options.collectsMap = true
        let whole = await run.deidentify(with: deidentifier, into: nil, options: options)
        #expect(whole.splitStudies.map(\.files) == [3] && whole.map.patients.count == 1)
        options.splitsPatients = true
        let parts = await run.deidentify(with: deidentifier, into: nil, options: options)
        #expect(parts.splitStudies.map(\.files) == [3] && parts.map.patients.count == 2)
    }

    @Test("a run whose task is cancelled says so and leaves no empty folder")
    func cancelled() async throws {
        let (run, deidentifier, folder) = (run, deidentifier, try out("new/out"))
        let result = await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await run.deidentify(with: deidentifier, into: folder)
        }.value
        #expect(result.isInterrupted && result.written == 0 && !result.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: self.folder.path + "/new"))
    }

    @Test("a folder that cannot be made is refused by name")
    func unmakeable() throws {
        let error = #expect(throws: DICOMError.self) {
            _ = try DeidentifiedFolder.init(path:)(folder.path + "/in/note.txt")
        }
        #expect(error?.kind == .unwritable && error?.detail.contains("note.txt: the folder") == true)
    }

    @Test("files and folders may be named by URLs")
    func urls() async throws {
        let base = URL(filePath: folder.path)
        let out = try DeidentifiedFolder(url: base.appending(path: "by url"))
        let result = await FolderRun([base.appending(path: "in/Doe")]).deidentify(
            with: Deidentifier(profile: .basic, key: key), into: out)
        #expect(result.written == 2 && result.failures.isEmpty)
        #expect(FileManager.default.fileExists(atPath: folder.path + "/by url"))
        let keyFile = base.appending(path: "a key")
        try key.write(url: keyFile)
        #expect(
            Deidentifier(profile: .basic, key: try ProjectKey(url: keyFile)).newUID(for: "1.2")
                == Deidentifier(profile: .basic, key: key).newUID(for: "1.2"))
        try folder.write(Array("rule a\nmodality CT\nmask 1,2,3,4\n".utf8), to: "masks")
        #expect(try MaskRules(url: base.appending(path: "masks")).rules.map(\.name) == ["a"])
        try folder.write(Array("keep StudyDescription\n".utf8), to: "rules")
        #expect(try !DeidentificationRules(url: base.appending(path: "rules")).isEmpty)
    }
}
