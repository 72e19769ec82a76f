import DICOM
import Foundation
import Testing

@Suite("folders are scanned by content, in order, completely")
struct FolderScannerTests {
    static func image(_ instance: String, study: String = "1.2.3", patient: String = "P1") -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", instance)
        builder.text(0x0008_0060, "CS", "CT")
        builder.text(0x0010_0020, "LO", patient)
        builder.text(0x0020_000D, "UI", study)
        builder.text(0x0020_000E, "UI", study + ".1")
        builder.element(0x7FE0_0010, "OW", [1, 2])
        return ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)
    }

    @Test("every file is in one place of the result")
    func grouping() async throws {
        let folder = try TemporaryFolder()
        for number in 1...70 {
            let name = number % 2 == 0 ? "a/\(number).dcm" : "a/b/\(number)"
            try folder.write(Self.image("1.2.3.\(number)", study: number < 40 ? "1.5" : "1.6"), to: name)
        }
        try folder.write(Array("notes".utf8), to: "a/notes.dcm")
        try folder.write(Self.image("1.2.3.1", study: "1.5"), to: "a/copy")
        try folder.write(Self.image("1.2.3.2", study: "1.5", patient: "P2"), to: "a/other")
        try folder.write(Array(Self.image("1.9").dropLast()), to: ".hidden")
        let result = try await FolderScanner().scan([folder.path])
        #expect(result.studies.map(\.studyInstanceUID.value) == ["1.5", "1.6"])
        #expect(result.studies.map(\.instanceCount) == [38, 31])
        #expect(result.instanceCount == 69)
        let copies = result.duplicates.flatMap { [$0.kept, $0.path] }
        #expect(Set(copies) == [folder.path + "/a/copy", folder.path + "/a/b/1"] && result.duplicates.count == 1)
        #expect(result.conflicts.map(\.sopInstanceUID.value) == ["1.2.3.2"])
        #expect(result.conflicts.first?.instances.count == 2)
        #expect(result.skipped.map(\.path) == [folder.path + "/.hidden", folder.path + "/a/notes.dcm"])
        #expect(result.skipped.map(\.error.kind) == [.truncated, .notDICOM])
        #expect(result.damaged.map(\.path) == [folder.path + "/.hidden"])
        #expect(result.studies.allSatisfy { !$0.namesSeveralPatients })
    }

    @Test("results come in the order of paths, whatever the width", arguments: [1, 2, 7])
    func order(width: Int) async throws {
        let folder = try TemporaryFolder()
        for number in 0..<150 { try folder.write(Self.image("1.2.\(number)"), to: "\(number % 5)/\(number)") }
        var scanner = FolderScanner()
        scanner.jobs = width
        var paths: [String] = []
        for try await file in scanner.files(in: [folder.path]) { paths.append(file.path) }
        let order = paths.map { $0.split(separator: "/").suffix(2).map(String.init) }
        #expect(paths.count == 150)
        #expect(order.map { $0.joined(separator: "/") } == order.map { $0.joined(separator: "/") }.sorted())
    }

    @Test("loops of symbolic links end, and what they lead to is met once")
    func loops() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.image("1.2.3.1"), to: "a/1")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/gone", withDestinationPath: "/nowhere")
        let result = try await FolderScanner().scan([folder.path, folder.path + "/a"])
        #expect(result.instanceCount == 1)
        #expect(result.duplicates.isEmpty)
        #expect(result.skipped.map(\.error.kind) == [.unreadable])
    }

    @Test("a file that is named itself and lies in a named folder counts once")
    func namedTwice() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.image("1.2.3.1"), to: "z/1")
        let result = try await FolderScanner().scan([file, folder.path + "/z", file, folder.path + "/z/../z/"])
        #expect(result.instanceCount == 1)
        #expect(result.duplicates.isEmpty)
    }

    @Test("files are read with the scanner's options")
    func options() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.image("1.2.3.1") + [0, 0], to: "1")
        var scanner = FolderScanner()
        #expect(try await scanner.scan([folder.path]).instanceCount == 1)
        scanner.options.isStrict = true
        #expect(try await scanner.scan([folder.path]).skipped.map(\.error.kind) == [.malformed])
    }

    @Test("a path that does not exist is reported")
    func missing() async throws {
        let result = try await FolderScanner().scan(["/nowhere/at/all"])
        #expect(result.skipped.map(\.error.kind) == [.unreadable])
        #expect("\(result.skipped)".contains("no such file"))
    }

    @Test("a pipe is neither opened nor waited for")
    func pipe() async throws {
        let folder = try TemporaryFolder()
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        let result = try await FolderScanner().scan([folder.path])
        #expect(result.skipped.map(\.error.kind) == [.unreadable])
        #expect(failure { _ = try ByteSource(path: folder.path + "/pipe") } == .unreadable)
    }

    @Test("one instance in two studies stays in both, with a warning")
    func acrossStudies() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.image("1.2.3.1", study: "1.5"), to: "1")
        try folder.write(Self.image("1.2.3.1", study: "1.6"), to: "2")
        let result = try await FolderScanner().scan([folder.path])
        #expect(result.instanceCount == 2)
        #expect(result.conflicts.isEmpty)
        #expect(result.repeatedAcrossStudies.map(\.sopInstanceUID.value) == ["1.2.3.1"])
    }

    @Test("a study that names two patients says so")
    func mixedPatients() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.image("1.2.3.1"), to: "1")
        try folder.write(Self.image("1.2.3.2", patient: "P2"), to: "2")
        let result = try await FolderScanner().scan([folder.path])
        #expect(result.studies.map(\.namesSeveralPatients) == [true])
    }

    @Test("a cancelled scan ends with an error, not with half a result")
    func cancellation() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<40 { try folder.write(Self.image("1.2.\(number)"), to: "\(number)") }
        let path = folder.path
        let outcome = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                withUnsafeCurrentTask { $0?.cancel() }
                do {
                    _ = try await FolderScanner().scan([path])
                    return false
                } catch {
                    return true
                }
            }
            return await group.next() ?? false
        }
        #expect(outcome)
    }
}
