#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@testable import AmbraCLI

@Suite("The first hour with the command")
struct FirstHourTests {
    @Test(
        "a mistyped command is answered with the one that was meant, and 2",
        arguments: [
            (["uplaod", "x"], "did you mean upload?"), (["stdies"], "did you mean studies?"),
            (["review", "sgin"], "did you mean sign?"), (["call", "study.gett"], "did you mean study.get"),
        ])
    func didYouMean(_ arguments: [String], _ words: String) async throws {
        try await Workplace.with { place in
            let run = try await place.start(arguments, environment: [:]).result()
            #expect(run.status == 2)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.contains(words))
        }
    }

    @Test("help of a call shows its parameters, what they take and which are needed")
    func callHelp() async throws {
        try await Workplace.with { place in
            let run = try await place.run("call", "session.login", "--help", environment: [:])
            #expect(run.status == 0)
            #expect(run.output.contains("login") && run.output.contains("Secret: give"))
            #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            let delete = try await place.run("call", "/study/delete", "-h", environment: [:])
            #expect(delete.output.contains("uuid (uuid)") && delete.output.contains("wants --yes"))
            #expect(try await place.run("call", "--help").output.contains("OPTIONS"))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a call that deletes sends nothing without --yes where nobody can be asked")
    func deletesAsk() async throws {
        try await Workplace.with { place in
            let upload = try await place.run("upload", place.writeImages(1), "--json")
            let studies = try #require(JSONValue(jsonText: upload.output).object?["studies"]?.array)
            let uuid = try #require(studies.first?.object?["uuid"]?.string)
            let before = place.sandbox.requests.count
            let refused = try await place.run("call", "study.delete", "uuid=\(uuid)")
            #expect(refused.status == 2)
            #expect(refused.errors.contains("give --yes"))
            #expect(place.sandbox.requests.count == before)
            #expect(try await place.run("call", "study.delete", "uuid=\(uuid)", "--yes").status == 0)
            #expect(place.sandbox.requests.contains { $0.path == "/study/delete" })
        }
    }

    @Test("call --head prints length and type alone, and says where there is no HEAD")
    func head() async throws {
        try await Workplace.with { place in
            let upload = try await place.run("upload", place.writeImages(1), "--json")
            let studies = try #require(JSONValue(jsonText: upload.output).object?["studies"]?.array)
            let study = try #require(studies.first?.object)
            let uid = try #require(study["study_uid"]?.string)
            let namespace = place.sandbox.service.personalNamespaceID
            let parameters = ["namespace=\(namespace)", "study_uid=\(uid)"]
            let whole = try await place.start(
                ["call", "storage.study.schema"] + parameters, environment: place.login
            ).result()
            let head = try await place.start(
                ["call", "storage.study.schema", "--head"] + parameters, environment: place.login
            ).result()
            #expect(whole.status == 0 && head.status == 0, "\(whole.errors) \(head.errors)")
            let said = try #require(JSONValue(jsonText: head.output).object)
            #expect(said["content_type"]?.string?.hasPrefix("application/json") == true)
            #expect(place.sandbox.requests.contains { $0.method == "HEAD" })
            let none = try await place.start(
                ["call", "storage.study.delete", "--head", "--yes"] + parameters, environment: place.login
            ).result()
            #expect(none.status == 2 && none.errors.contains("no HEAD"))
            let service = try await place.run("call", "session.user", "--head")
            #expect(service.status == 2 && service.errors.contains("no HEAD"))
        }
    }

    @Test("upload --json of an empty folder prints JSON and ends with 2", arguments: [[], ["--dry-run"]])
    func emptyFolder(_ options: [String]) async throws {
        try await Workplace.with { place in
            try FileManager.default.createDirectory(
                atPath: place.path("empty"), withIntermediateDirectories: true)
            let run = try await place.start(
                ["upload", "--json", place.path("empty")] + options, environment: place.login
            ).result()
            #expect(run.status == 2)
            #expect(try JSONValue(jsonText: run.output).object?["images"] == JSONValue(count: 0))
            #expect(run.errors.contains("no DICOM image"))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("dates have one form in every output")
    func dates() async throws {
        try await Workplace.with { place in
            let folder = place.path("sample")
            try SampleStudy.write(to: URL(fileURLWithPath: folder))
            for option in [[], ["--csv"], ["--json"]] {
                let scan = try await place.start(["scan", folder] + option, environment: [:]).result()
                #expect(scan.output.contains("2026-01-05") && !scan.output.contains("20260105"))
            }
            #expect(try await place.run("upload", folder).status == 0)
            for option in [[], ["--csv"]] {
                let studies = try await place.start(["studies"] + option, environment: place.login).result()
                #expect(studies.output.contains("2026-01-05") && !studies.output.contains("20260105"))
            }
        }
    }

    @Test("a patient's name is no formula in CSV, unless it is asked for raw")
    func formulas() async throws {
        try await Workplace.with { place in
            let name = "=HYPERLINK(\"http://x\")"
            let image = try place.write(TestImage(patientName: name).bytes, "image")
            let quoted = "HYPERLINK(\"\"http://x\"\")"
            let safe = try await place.run("scan", image, "--csv", environment: [:])
            #expect(safe.status == 0 && safe.output.contains("\"'=\(quoted)\""))
            let raw = try await place.run("scan", image, "--csv", "--raw-csv", environment: [:])
            #expect(raw.status == 0 && raw.output.contains("\"=\(quoted)\""))
            let wrong = try await place.run("scan", image, "--raw-csv", environment: [:])
            #expect(wrong.status == 2 && wrong.errors.contains("--csv"))
            #expect(try await place.run("upload", image).status == 0)
            let studies = try await place.run("studies", "--csv", "--fields", "patient_name")
            #expect(studies.output.contains("'=\(quoted)"), "\(studies.output)")
        }
    }

    @Test("only eight digits are taken for a date of DICOM")
    func onlyDates() {
        #expect(Dates.shown("20260131") == "2026-01-31")
        for text in ["2026-01-31", "2026013", "202601311", "2026013x", "", nil] {
            #expect(Dates.shown(text) == text)
        }
    }

    @Test("lists of what is wrong are capped, and a path stands once in a line")
    func cappedLists() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1, "study")
            for number in 0..<50 { try place.write(Array("text".utf8), "study/notes-\(number).txt") }
            let scan = try await place.run("scan", folder)
            #expect(scan.output.contains("and 30 more"))
            let upload = try await place.run("upload", folder)
            #expect(upload.errors.contains("and 30 more"))
            for line in (scan.output + upload.errors).split(separator: "\n") where line.contains("notes-") {
                #expect(line.split(separator: "notes-").count <= 2)
            }
            let mistaken = try await place.start(
                ["convert", "a"] + (0..<200).map { "/data/some/long/path/\($0)" } + ["--out", "b"], environment: [:]
            ).result()
            #expect(mistaken.status == 2 && mistaken.errors.count < 500)
        }
    }

    @Test("a folder that cannot be made says why, and names the path once")
    func folderInTheWay() {
        let path = NSTemporaryDirectory() + UUID().uuidString
        _ = FileManager.default.createFile(atPath: path, contents: Data())
        defer { try? FileManager.default.removeItem(atPath: path) }
        do throws(CommandFailure) {
            try FolderMaking.prepare(path + "/out", of: "--out")
            Issue.record("a folder below a file was made")
        } catch {
            #expect(error.message.split(separator: path).count == 2)
            #expect(error.message.hasSuffix("cannot be made: this is a file, not a folder"))
        }
    }
}
#endif
