#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("ambra audit")
struct AuditCommandTests {
    private static let name = "Quackenbush^Wilhelmina"

    /// A folder with a person's images, under names that tell who it is.
    private func originals(_ place: Workplace) throws -> String {
        for number in 1...3 {
            let image = TestImage(instance: number, patientName: Self.name, patientID: "QW-774411")
            try place.write(image.bytes, "originals/\(number).dcm")
        }
        return place.path("originals")
    }

    @Test("a file that identifies somebody is 5, and no output holds a value or the person's name in a path")
    func identified() async throws {
        try await Workplace.with { place in
            let image = TestImage(
                patientName: Self.name, patientID: "QW-774411", description: "wilhelmina QW774411")
            try place.write(image.bytes, "in/quackenbush wilhelmina/1.dcm")
            let (report, page) = (place.path("report.json"), place.path("page.html"))
            let run = try await place.run(
                "audit", place.path("in"), "--report", report, "--html", page, "--all", environment: [:])
            #expect(run.status == 5)
            let json = try await place.run("audit", place.path("in"), "--json", environment: [:])
            #expect(json.status == 5)
            let files = try [report, page].map { try String(contentsOfFile: $0, encoding: .utf8) }
            for text in [run.output, run.errors, json.output, json.errors] + files {
                for word in ["quackenbush", "wilhelmina", "774411"] {
                    #expect(!text.localizedCaseInsensitiveContains(word), "\(word)")
                }
            }
            #expect(run.output.contains("Patient's Name"))
            for path in [report, page] {
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
            }
            let value = try JSONValue(jsonText: files[0])
            #expect(value.object?["files"]?.array?.count == 1)
            #expect(value.object?["summary"]?.object?["worst"] == "identified")
            #expect(try JSONValue(jsonText: json.output).object?["dicom_files"] == 1)
        }
    }

    @Test("values are shown in a file, when asked for, and nowhere else")
    func values() async throws {
        try await Workplace.with { place in
            let folder = try originals(place)
            let report = place.path("report.json")
            let run = try await place.run("audit", folder, "--report", report, "--show-values", environment: [:])
            #expect(try String(contentsOfFile: report, encoding: .utf8).contains("Quackenbush"))
            #expect(!(run.output + run.errors).localizedCaseInsensitiveContains("quackenbush"))
            let refused = try await place.run("audit", folder, "--show-values", environment: [:])
            #expect(refused.status == 2)
        }
    }

    @Test("what de-identification leaves is found with the originals, and 0 when it leaves nothing")
    func deidentified() async throws {
        try await Workplace.with { place in
            let folder = try originals(place)
            let out = place.path("clean")
            #expect(try await place.run("deidentify", folder, "--out", out, environment: [:]).status == 0)
            let clean = try await place.run("audit", out, "--originals", folder, environment: [:])
            #expect(clean.status == 0, "\(clean.output)")
            // Somebody writes the name into the clean folder.
            try place.write(Array("seen by w. quackenbush".utf8), "clean/notes.txt")
            let spoilt = try await place.run("audit", out, "--originals", folder, environment: [:])
            #expect(spoilt.status == 5)
            let known = try place.write(Array("Quackenbush, Wilhelmina\n".utf8), "known.txt")
            #expect(try await place.run("audit", out, "--known", known, environment: [:]).status == 5)
            #expect(try await place.run("audit", out, "--fail-on", "identified", environment: [:]).status == 0)
        }
    }

    @Test(
        "mistakes are 2, each with one line",
        arguments: [["--fail-on", "bad"], ["--jobs", "0"], ["--known", "/nonexistent"]])
    func mistakes(_ options: [String]) async throws {
        try await Workplace.with { place in
            let folder = try originals(place)
            let command = try place.start(["audit", folder] + options, environment: [:])
            let run = try await command.result()
            #expect(run.status == 2)
            #expect(run.errorLines.count == 1)
        }
    }
}
#endif
