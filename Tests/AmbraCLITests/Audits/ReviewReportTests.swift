#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("the report that reviewers sign for")
struct ReviewReportTests {
    @Test("a report of an audit has the digest of each file and of all of them")
    func digests() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            let people = try await Reviewers(place)
            let report = try JSONValue(
                jsonText: try String(contentsOfFile: try await people.audit(folder), encoding: .utf8))
            let entries = try #require(report.object?["files"]?.array).compactMap { $0.object?["sha256"]?.string }
            #expect(Set(entries).count == 3 && entries.allSatisfy { $0.utf8.count == 64 })
            let summary = try #require(report.object?["summary"]?.object)
            let content = try #require(summary["content"]?.array).compactMap { $0.object?["sha256"]?.string }
            #expect(content == entries.sorted())
            #expect(summary["files_sha256"]?.string?.utf8.count == 64)
            let printed = try await place.run("audit", folder, "--json", environment: [:])
            #expect(try JSONValue(jsonText: printed.output).object?["content"] == summary["content"])
            // What one looks at and what one signs for can be compared by eye.
            let page = place.path("page.html")
            _ = try await place.run("audit", folder, "--html", page, environment: [:])
            let digest = try #require(summary["files_sha256"]?.string)
            #expect(try String(contentsOfFile: page, encoding: .utf8).contains(digest))
        }
    }

    @Test("a folder that is not what the report describes is not signed for, and the file is named")
    func otherFolder() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe")
            let other = try place.writeImages(4, "other")
            let elsewhere = try await people.audit(other)
            let missing = try await people.sign(folder, "Ann Roe", more: ["--report", elsewhere])
            #expect(missing.status == 5 && missing.errors.contains("(0 changed or new, 2 missing)"))
            let report = try await people.audit(folder)
            var image = TestImage(instance: 1)
            image.description = "Series two"
            try place.write(image.bytes, "study/1.dcm")
            let changed = try await people.sign(folder, "Ann Roe", more: ["--report", report])
            #expect(changed.status == 5 && changed.errors.contains("1.dcm"))
            #expect(changed.errors.contains("not what the report describes"))
            #expect(!FileManager.default.fileExists(atPath: people.log))
            #expect(!FileManager.default.fileExists(atPath: place.path("review.json")))
        }
    }

    @Test("who approves names a report that has digests")
    func noReport() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe")
            let run = try await place.run(
                "review", "sign", folder, "--reviewer", "Ann Roe", "--reviewer-key", place.path("Ann Roe.key"),
                "--approve", "--out", place.path("review.json"), "--log", people.log, environment: [:])
            #expect(run.status == 2 && run.errors.contains("--report"))
            let text = try String(contentsOfFile: try await people.audit(folder), encoding: .utf8)
            let older = try place.write(Array(text.replacing("\"content\"", with: "\"other\"").utf8), "older.json")
            for report in [older, people.list] {
                let run = try await people.sign(folder, "Ann Roe", more: ["--report", report])
                #expect(run.status == 2 && run.errors.contains("no report with the digests of files"))
            }
        }
    }

    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The commands of the README from an empty folder to the upload of what was reviewed.
    private func readme() throws -> (study: String, commands: [String]) {
        let text = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let lines = text.replacing("\\\n", with: " ").split(separator: "\n").map(String.init)
        let first = try #require(lines.firstIndex { $0.contains("cp -r Examples/") && $0.hasSuffix("&& cd try") })
        let last = try #require(lines.lastIndex { $0.contains("--require-review") })
        let study = try #require(lines[first].split(separator: " ").first { $0.hasPrefix("Examples/") })
        // The sandbox is this test's own.
        let commands = lines[first...last].filter { $0.hasPrefix("ambra ") && !$0.hasPrefix("ambra sandbox ") }
        return (String(study), commands)
    }

    @Test("the README's commands, typed as they stand, work; nothing is sent before a second person has signed")
    func typed() async throws {
        try await Workplace.with { place in
            let (study, commands) = try readme()
            try FileManager.default.copyItem(
                at: root.appendingPathComponent(study), to: URL(fileURLWithPath: place.path("monday")))
            #expect(commands.count > 12 && commands.filter { $0.hasPrefix("ambra review sign") }.count == 2)
            let upload = try #require(commands.last)
            var signatures = 0
            for command in commands {
                if command.hasPrefix("ambra review sign") { signatures += 1 }
                if signatures == 2 {
                    let early = try await place.type(upload)
                    #expect(early.status == 5 && early.errors.contains("1 of 2 approvals"), "\(early.errors)")
                    signatures += 1
                }
                let run = try await place.type(command)
                #expect(run.status == 0, "\(command): \(run.errors)")
            }
            #expect(try await place.run("studies", "--json").output.contains("Phantom^Henrietta"))
        }
    }
}
#endif
