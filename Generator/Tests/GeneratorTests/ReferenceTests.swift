import Foundation
import Testing

@testable import AmbraGenerator

/// Whole generated files, kept under References. `RECORD=1 swift test` rewrites them and fails, so that a run that
/// rewrites is never taken for one that compares.
@Suite("References")
struct ReferenceTests {
    @Test("the fixture's files are the references")
    func references() throws {
        let spec = try TemporarySpec(withFixture: Fixture.everything)
        let files = try spec.files()
        if Fixture.isRecording {
            try record(files)
            Issue.record(Fixture.recorded)
            return
        }
        for file in files {
            let url = Fixture.references.appending(path: file.path)
            let reference = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
            #expect(file.text == reference, "\(file.path) differs from its reference; RECORD=1 rewrites it")
        }
        #expect(try present() == files.map(\.path), "References holds files that are not generated")
    }

    private func present() throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Fixture.references.path)
        return paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".json") }.sorted()
    }

    private func record(_ files: [GeneratedFile]) throws {
        try? FileManager.default.removeItem(at: Fixture.references)
        for file in files {
            let url = Fixture.references.appending(path: file.path)
            let folder = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
    }
}
