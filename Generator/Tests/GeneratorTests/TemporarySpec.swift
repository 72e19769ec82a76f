import Foundation
import Testing

@testable import AmbraGenerator

/// A repository in a temporary folder, with a spec and nothing else. The folder goes with the object.
final class TemporarySpec {
    let root: URL

    /// Starts from the fixture's shared files, so that a test names only the files it is about.
    init(_ files: [String: String] = [:], withFixture names: [String] = ["shared"]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "ambra-generator-\(UUID().uuidString)")
        let spec = root.appending(path: SpecFolder.path)
        try FileManager.default.createDirectory(at: spec, withIntermediateDirectories: true)
        for name in names {
            let source = Fixture.spec.appending(path: name)
            try FileManager.default.copyItem(at: source, to: spec.appending(path: name))
        }
        for (path, text) in files { try write(text, to: "\(SpecFolder.path)/\(path)") }
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    func files() throws(SpecError) -> [GeneratedFile] { try Generator(root: root).files() }

    func run(isCheck: Bool = false) throws -> Generator.Changes { try Generator(root: root).run(isCheck: isCheck) }

    func write(_ text: String, to path: String) throws {
        let url = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// The text of the one generated file whose path ends so.
    func text(of suffix: String) throws -> String {
        try files().first { $0.path.hasSuffix(suffix) }?.text ?? "no file ends with \(suffix)"
    }

    /// The lines in which the generator refuses the spec; empty when it accepts it.
    func mistakes() -> [String] {
        do throws(SpecError) {
            _ = try files()
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

/// Files beside the tests.
enum Fixture {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let spec = folder.appending(path: "Fixtures/Spec")
    static let program = folder.appending(path: "Fixtures/Program")
    static let references = folder.appending(path: "References")
    static let repository = folder.appending(path: "../../..").standardizedFileURL
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    static let recorded: Comment = "references rewritten; look at the difference, then run again without RECORD"
    static let everything = ["dicom", "records", "service", "shared", "storage"]
}
