import Foundation
import Testing

@testable import AmbraGenerator

/// The repository's own spec and README.
@Suite("Repository")
struct RepositoryTests {
    @Test("no generated file is too long to read, packed tables aside")
    func lengths() throws {
        let files = try Generator(root: Fixture.repository).files()
        #expect(!files.isEmpty)
        for file in files where !file.text.contains("\n// swift-format-ignore-file\n") {
            #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 1_500, "\(file.path)")
        }
    }

    @Test("no two generated files of a target have one name")
    func names() throws {
        let files = try Generator(root: Fixture.repository).files()
        let names = files.map { file in
            let parts = file.path.split(separator: "/")
            return "\(parts[1])/\(parts[parts.count - 1])".lowercased()
        }
        #expect(Set(names).count == names.count)
    }

    @Test("the call that the README adds by hand is a call")
    func readme() throws {
        let readme = try String(contentsOf: Fixture.repository.appending(path: "Generator/README.md"), encoding: .utf8)
        let block = readme.split(separator: "```yaml\n")[1].split(separator: "```")[0]
        let spec = try TemporarySpec(["service/study.yaml": "namespace: Study\ndoc: Studies.\ncalls:\n\(block)"])
        #expect(spec.mistakes() == [])
        let swift = try spec.text(of: "/StudyService.swift")
        #expect(swift.contains("public func freeze(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {"))
    }
}
