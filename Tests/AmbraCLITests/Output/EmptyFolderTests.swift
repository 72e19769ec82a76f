#if Tools
import AmbraSandbox
import Foundation
import Testing

/// Folders that a run makes and into which nothing comes.
@Suite("folders of runs that fail")
struct EmptyFolderTests {
    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    @Test("a wrap, a de-identification and a download that fail leave no folder, and none above it")
    func nothingWritten() async throws {
        try await Workplace.with { place in
            let text = try place.write(Array("text".utf8), "in/b.txt")
            for words in [["wrap", text, "--out"], ["deidentify", text, "--out"]] {
                let run = try await place.start(words + [place.path("new/out")], environment: [:]).result()
                #expect(run.status == 2, "\(run.errors)")
                #expect(!exists(place.path("new")), "\(words[0])")
            }
            #expect(try await place.run("upload", place.writeImages(2)).status == 0)
            let studies = try await place.run("studies", "--csv", "--fields", "uuid").output
            place.sandbox.faults.add(.status(403), path: "/storage/study/*/*/image/*", times: nil)
            let uuid = try #require(studies.split(separator: "\n").last)
            let to = place.path("new/to")
            #expect(try await place.run("download", String(uuid), "--to", to).status != 0)
            #expect(!exists(place.path("new")))
            // A folder that was there stays, as empty as it was.
            let old = to + "/\(TestImage().series)"
            try FileManager.default.createDirectory(atPath: to, withIntermediateDirectories: true)
            #expect(try await place.run("download", String(uuid), "--to", to).status != 0)
            #expect(exists(to) && !exists(old))
            try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
            #expect(try await place.run("download", String(uuid), "--to", to).status != 0)
            #expect(exists(old))
        }
    }

    @Test("a folder that was there, or into which something came, stays")
    func kept() async throws {
        try await Workplace.with { place in
            let text = try place.write(Array("text".utf8), "in/b.txt")
            let image = try place.write(WrapTests.bitmap, "in/a.bmp")
            let out = place.path("out")
            try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
            #expect(try await place.run("wrap", text, "--out", out, environment: [:]).status == 2)
            #expect(exists(out))
            let some = try await place.run("wrap", text, image, "--out", place.path("a/b"), environment: [:])
            #expect(some.status == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path("a/b")).count == 1)
        }
    }
}
#endif
