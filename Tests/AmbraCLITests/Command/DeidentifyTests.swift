#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("ambra deidentify")
struct DeidentifyTests {
    private func files(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[name] = FileManager.default.contents(atPath: folder + "/" + name)
        }
        return files.filter { $0.key.hasSuffix(".dcm") }
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("copies have new names and nothing of the patient, and originals stay as they are")
    func copies() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(3)
            let before = try FileManager.default.subpathsOfDirectory(atPath: study).sorted()
            let out = place.path("out")
            let run = try await place.run("deidentify", study, "--out", out, environment: [:])
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("wrote 3 files, PS3.15 2026d"))
            let files = try files(out)
            #expect(files.count == 3)
            for (name, content) in files {
                #expect(name.split(separator: "/").allSatisfy { $0.hasPrefix("2.25.") })
                for secret in ["Test^Patient", "TEST-1", "1.2.826.0.1"] {
                    #expect(content.range(of: Data(secret.utf8)) == nil)
                }
            }
            #expect(try FileManager.default.subpathsOfDirectory(atPath: study).sorted() == before)
        }
    }

    @Test("two runs with the same key give the same files, and the second finds them there")
    func sameKey() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(2)
            let key = place.path("key")
            let first = try await place.run(
                "deidentify", study, "--out", place.path("a"), "--key", key, "--create-key", environment: [:])
            #expect(first.status == 0, "\(first.errors)")
            #expect(try mode(key) == 0o600)
            let second = try await place.run(
                "deidentify", study, "--out", place.path("b"), "--key", key, environment: [:])
            #expect(second.status == 0)
            #expect(try files(place.path("a")) == files(place.path("b")))
            let again = try await place.run(
                "deidentify", study, "--out", place.path("b"), "--key", key, environment: [:])
            #expect(again.status == 0)
            #expect(again.output.contains("2 files there already, the same"))
        }
    }

    @Test("a result that is there with other content stays, and the file is named")
    func noOverwriting() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let out = place.path("out")
            let arguments = ["deidentify", study, "--out", out, "--key", place.path("key"), "--create-key"]
            _ = try await place.start(arguments, environment: [:]).result()
            let name = try #require(try files(out).keys.first)
            try Data("mine".utf8).write(to: URL(fileURLWithPath: out + "/" + name))
            let run = try await place.start(arguments, environment: [:]).result()
            #expect(run.status == 1)
            #expect(run.errors.contains("1.dcm") && run.errors.contains("differs"))
            #expect(try files(out)[name] == Data("mine".utf8))
        }
    }

    @Test("a file that cannot be de-identified is named and not written; the others are")
    func refusedFile() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(2)
            let whole = TestImage(instance: 9).bytes
            try place.write(Array(whole.dropLast(300)), "study/cut.dcm")
            try place.write(Array("no image".utf8), "study/notes.txt")
            let report = place.path("report.json")
            let run = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--report", report, "--json", environment: [:])
            #expect(run.status == 1)
            #expect(run.errors.contains("cut.dcm"))
            let result = try #require(JSONValue(jsonText: run.output).object)
            #expect(result["written"] == .number(JSONNumber(2)))
            #expect(try files(place.path("out")).count == 2)
            #expect(try mode(report) == 0o600)
            let text = try String(contentsOfFile: report, encoding: .utf8)
            #expect(!text.contains("TEST-1") && !text.contains("Test^Patient"))
        }
    }

    @Test("a dry run writes nothing")
    func dryRun() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let run = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--dry-run", environment: [:])
            #expect(run.status == 0)
            #expect(run.output.contains("would write 1 file"))
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }
    }

    @Test("the map of UIDs and patients is private and complete")
    func map() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let map = place.path("map.json")
            let run = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--map", map, environment: [:])
            #expect(run.status == 0)
            #expect(try mode(map) == 0o600)
            let object = try JSONValue(jsonText: String(contentsOfFile: map, encoding: .utf8)).object
            #expect(object?["uids"]?.object?[TestImage().instanceUID]?.string?.hasPrefix("2.25.") == true)
            let pseudonym = try #require(object?["patients"]?.object?["TEST-1"]?.string)
            let content = try #require(try files(place.path("out")).values.first)
            #expect(content.range(of: Data(pseudonym.utf8)) != nil)
        }
    }

    @Test(
        "wrong usage ends with 2 and one line that says what to do",
        arguments: [
            (["--out", "STUDY/out"], "--out"), ([], "--out"),
            (["--out", "OUT", "--option", "keep-all"], "keep-all"),
            (["--out", "OUT", "--mask", "1,2"], "--mask"), (["--out", "OUT", "--create-key"], "--key"),
            (["--out", "OUT", "--option", "clean-recognizable-visual-features"], "--visual-features-were-cleaned"),
            (["--out", "OUT", "--key", "STUDY/none"], "--key"),
            (["--out", "OUT", "--rules", "STUDY/1.dcm"], "--rules"),
            (
                [
                    "--out", "OUT", "--option", "retain-longitudinal-full-dates", "--shift-dates", "-10",
                ], "exclude each other"
            ),
        ])
    func usage(_ arguments: [String], _ word: String) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let placed = arguments.map {
                $0.replacing("STUDY", with: study).replacing("OUT", with: place.path("out"))
            }
            let run = try await place.start(["deidentify", study] + placed, environment: [:]).result()
            #expect(run.status == 2, "\(run.errors)")
            #expect(run.errors.contains(word))
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }
    }

    @Test("rules are taken from a file, and its mistakes are named with their lines")
    func rules() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let rules = try place.write(Array("keep Modality\nkep PatientName\n".utf8), "rules.txt")
            let wrong = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--rules", rules, environment: [:])
            #expect(wrong.status == 2)
            #expect(wrong.errors.contains("rules.txt:2:"))
            try place.write(Array("replace PatientName \"Subject^7\"\n".utf8), "rules.txt")
            let right = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--rules", rules, environment: [:])
            #expect(right.status == 0, "\(right.errors)")
            let content = try #require(try files(place.path("out")).values.first)
            #expect(content.range(of: Data("Subject^7".utf8)) != nil)
        }
    }
}
#endif
