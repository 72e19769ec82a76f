#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Foundation
import Platform
import Testing

@testable import AmbraCLI

@Suite("ambra dicomdir")
struct DirectoryCommandTests {
    @Test("a folder's directory is written, listed, and not replaced unless told")
    func writing() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage(patientName: "Made^Up").bytes, "disc/IMG00001")
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            let first = try await place.run("dicomdir", "--json", folder, environment: [:])
            #expect(first.status == 0)
            #expect(first.output.contains("\"files\":1"))
            let list = try await place.run("dicomdir", "--list", "--json", folder + "/DICOMDIR", environment: [:])
            let files = try #require(JSONValue(jsonText: list.output).object?["files"]?.array)
            #expect(files.map { $0.object?["file"]?.string } == ["IMG00001"])
            let table = try await place.run("dicomdir", "--list", folder + "/DICOMDIR", environment: [:])
            #expect(table.output.contains("IMG00001") && table.output.contains("IMAGE"))
            #expect(try await place.run("dicomdir", folder, environment: [:]).status == 2)
            #expect(try await place.run("dicomdir", "--force", folder, environment: [:]).status == 0)
        }
    }

    @Test("a file with another name is refused by name, and nothing is written")
    func names() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage().bytes, "disc/image.dcm")
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            let run = try await place.run("dicomdir", folder, environment: [:])
            #expect(run.status == 2 && run.errors.contains("image.dcm") && run.errors.contains("rename it"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/DICOMDIR"))
        }
    }

    @Test("--copy-to makes a file-set of files with any names, and leaves them as they are")
    func copying() async throws {
        try await Workplace.with { place in
            let images = [
                try place.write(TestImage(instance: 1).bytes, "in/first image.dcm"),
                try place.write(TestImage(instance: 2).bytes, "in/.hidden/very-long-name-of-a-file"),
                try place.write(TestImage(study: "1.9", series: "1.9.1", patientID: "OTHER").bytes, "in/b.dcm"),
            ]
            try place.write(Array("notes".utf8), "in/README.TXT")
            let before = try images.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
            let run = try await place.run(
                "dicomdir", "--json", place.path("in"), "--copy-to", place.path("disc"), environment: [:])
            #expect(run.status == 0, "\(run.errors)")
            let copies = try #require(JSONValue(jsonText: run.output).object?["copies"]?.array)
            let names = copies.compactMap { $0.object?["file"]?.string }
            #expect(
                Set(names) == [
                    "PT000001/ST000001/SE000001/IM000001", "PT000001/ST000001/SE000001/IM000002",
                    "PT000002/ST000001/SE000001/IM000001",
                ])
            for copy in copies {
                let from = try #require(copy.object?["from"]?.string)
                let file = try #require(copy.object?["file"]?.string)
                let written = try Data(contentsOf: URL(fileURLWithPath: place.path("disc/" + file)))
                #expect(written.suffix(512) == (try Data(contentsOf: URL(fileURLWithPath: from))).suffix(512))
            }
            #expect(try images.map { try Data(contentsOf: URL(fileURLWithPath: $0)) } == before)
            let list = try await place.run(
                "dicomdir", "--list", "--json", place.path("disc/DICOMDIR"), environment: [:])
            let listed = try #require(JSONValue(jsonText: list.output).object?["files"]?.array)
            #expect(Set(listed.compactMap { $0.object?["file"]?.string }) == Set(names))
            for target in ["disc", "in/disc", "in"] {
                let again = try await place.run(
                    "dicomdir", place.path("in"), "--copy-to", place.path(target), environment: [:])
                #expect(again.status == 2 && again.output.isEmpty)
            }
            #expect(!FileManager.default.fileExists(atPath: place.path("in/disc")))
        }
    }

    @Test("a copy that is interrupted before its first file makes no folder, and a plan lists nothing more")
    func interrupted() async throws {
        try await Workplace.with { place in
            let (study, out) = (try place.writeImages(3), place.path("new/disc"))
            let links = try LinkOptions.parse([])
            var copy = try DirectoryCopy(folder: study, output: out, fileSetID: nil)
            copy.plan(following: links)
            #expect(copy.entries.count == 3)
            let whole = copy
            let failure = await Task { () -> CommandFailure? in
                withUnsafeCurrentTask { $0?.cancel() }
                do throws(CommandFailure) {
                    try whole.write(.userAlone)
                    return nil
                } catch {
                    return error
                }
            }.value
            #expect(failure?.status == .interrupted)
            #expect(!FileManager.default.fileExists(atPath: place.path("new")))
        }
    }

    @Test("a file that cannot be listed leaves no file-set behind")
    func copyingNothing() async throws {
        try await Workplace.with { place in
            try place.write(TestImage().bytes, "in/a")
            try place.write(TestImage().bytes, "in/same-instance")
            let run = try await place.run(
                "dicomdir", place.path("in"), "--copy-to", place.path("disc"), environment: [:])
            #expect(run.status == 2 && run.errors.contains("same-instance"))
            #expect(!FileManager.default.fileExists(atPath: place.path("disc")))
        }
    }
}
#endif
