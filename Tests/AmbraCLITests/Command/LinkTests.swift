#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@testable import AmbraCLI

@Suite("Symbolic links in the folders of a command")
struct LinkTests {
    /// A folder `study` with an image, a link inside of it, and two links that lead out to `elsewhere`.
    private func make(_ place: Workplace) throws -> String {
        for number in 2...3 {
            try place.write(TestImage(instance: number).bytes, "elsewhere/IM00000\(number)")
        }
        try place.write(TestImage(instance: 1).bytes, "study/IM000001")
        let folder = place.path("study")
        for (name, target) in [
            ("LINK", place.path("elsewhere/IM000002")), ("MORE", place.path("elsewhere")), ("OWN", "IM000001"),
        ] {
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
        }
        return folder
    }

    private static let commands = [
        "scan", "upload --dry-run", "upload", "audit --all", "deidentify --out OUT", "dicomdir --copy-to OUT",
    ]

    @Test(
        "those that lead out are noted in one line and counted in JSON; --no-follow leaves links out",
        arguments: commands)
    func everyCommand(_ line: String) async throws {
        for noFollow in [false, true] {
            try await Workplace.with { place in
                let folder = try make(place)
                let words = line.split(separator: " ").map { $0 == "OUT" ? place.path("out") : String($0) }
                let run = try await place.start(
                    words + [folder, "--json"] + (noFollow ? ["--no-follow"] : []), environment: place.login
                ).result()
                let notes = run.errorLines.filter { $0.contains("symbolic link") }
                // Repeated files are listed with their reasons, a link among them is no note.
                let lines = notes.filter { !$0.hasPrefix("  ") }
                let value = try JSONValue(jsonText: run.output)
                #expect(value.object?["links_outside"] == JSONValue(count: 2), "\(run.output)")
                if noFollow {
                    #expect(lines.count == 1 && lines.first == "3 symbolic links were left out", "\(run.errors)")
                    #expect([0, 5].contains(run.status))
                } else {
                    let note =
                        "2 symbolic links lead out of the folder, such as \(folder)/LINK; --no-follow skips them"
                    #expect(lines.map(String.init) == [note])
                }
            }
        }
    }

    @Test("dicomdir lists what links lead to, and not with --no-follow")
    func directory() async throws {
        try await Workplace.with { place in
            let folder = try make(place)
            try FileManager.default.removeItem(atPath: folder + "/MORE")
            try FileManager.default.removeItem(atPath: folder + "/OWN")
            for (options, files) in [([], 2), (["--no-follow", "--force"], 1)] {
                let run = try await place.start(["dicomdir", folder, "--json"] + options, environment: [:]).result()
                #expect(run.status == 0, "\(run.errors)")
                let value = try JSONValue(jsonText: run.output).object
                #expect(value?["files"] == JSONValue(count: files) && value?["links_outside"] == 1)
            }
        }
    }

    @Test("a review that was signed without links is one of the files alone")
    func review() async throws {
        try await Workplace.with { place in
            let folder = try make(place)
            let sign = [
                "review", "sign", folder, "--reviewer", "Ann Roe", "--approve", "--unsigned-review", "--report",
                place.path("a.json"), "--out",
                place.path("r.json"), "--namespace", place.sandbox.namespaceID, "--log", place.path("r.log"),
            ]
            _ = try await place.run(
                "audit", folder, "--no-follow", "--report", place.path("a.json"), environment: [:])
            let signed = try await place.start(sign + ["--no-follow"], environment: [:]).result()
            #expect(signed.status == 0 && signed.output.hasPrefix("1 file approved"))
            #expect(signed.errors.contains("3 symbolic links were left out"))
            let whole = try await place.run(
                "review", "status", place.path("r.json"), folder, "--unsigned-review", "--log", place.path("r.log"),
                "--json")
            #expect(whole.status == 5 && whole.output.contains("\"links_outside\":2"))
            let alone = try await place.run(
                "review", "status", place.path("r.json"), folder, "--unsigned-review", "--log", place.path("r.log"),
                "--no-follow", "--json")
            #expect(alone.output.contains("\"matches\":true"))
        }
    }

    @Test("with --mask-paths no link is named")
    func masked() async throws {
        try await Workplace.with { place in
            let folder = try make(place)
            let run = try await place.run(
                "deidentify", folder, "--out", place.path("out"), "--mask-paths", environment: [:])
            #expect(run.errors.contains("2 symbolic links lead out of the folder; --no-follow skips them"))
            #expect(!run.errors.contains(folder))
        }
    }

    @Test("every command that walks through folders knows --no-follow, and completion does")
    func completion() async throws {
        try await Workplace.with { place in
            for words in [
                ["scan"], ["upload"], ["audit"], ["deidentify"], ["dicomdir"], ["review", "sign"],
                ["review", "status"],
            ] { #expect(OptionCheck(CommandPath(words)).names.contains("--no-follow"), "\(words)") }
            for shell in ["bash", "zsh", "fish"] {
                let script = try await place.run("completion", shell, environment: [:]).output
                #expect(script.components(separatedBy: "no-follow").count > 7)
            }
        }
    }
}
#endif
