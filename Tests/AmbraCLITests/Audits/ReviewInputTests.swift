#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("what ambra review takes, and what it says of it")
struct ReviewInputTests {
    @Test("a rejection in somebody's name with another's key stops the upload, and is not called that person's")
    func claimed() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let review = place.path("review.json")
            let older = try Data(contentsOf: URL(fileURLWithPath: review))
            _ = try await Reviewers.key(place, "Ann Roe", file: "Eve")
            let signed = try await place.run(
                "review", "sign", folder, "--reviewer", "Ann Roe", "--reviewer-key", place.path("Eve.key"),
                "--reject", "--out", review, "--log", people.log, environment: [:])
            #expect(signed.status == 0, "\(signed.errors)")
            let status = try await people.status(folder)
            #expect(status.status == 5 && status.output.contains("reject"))
            #expect(status.output.contains("claims to be Ann Roe") && status.output.contains("not in the list"))
            let run = try await place.run(
                "review", "status", review, folder, "--log", people.log, "--reviewers", people.list, "--json",
                environment: [:])
            let json = try #require(try JSONValue(jsonText: run.output).object)
            #expect(run.status == 5 && json["approved"] == .bool(false))
            #expect(json["reviewers"]?.array == ["Ann Roe", "Ben Doe"])
            let trusted = json["signatures"]?.array?.map { $0.object?["is_trusted"] }
            #expect(trusted == [.bool(true), .bool(true), .bool(false)])
            try older.write(to: URL(fileURLWithPath: review))
            let late = try await people.upload(folder)
            #expect(late.status == 5 && late.errors.contains("(entry 3 of the log)"))
            for text in [status.errors, run.output, late.errors] {
                #expect(text.contains("rejected by somebody who claims to be Ann Roe, with key"))
                #expect(!text.contains("rejected by Ann Roe"))
            }
            #expect(try await people.isUntouched())
        }
    }

    @Test("a namespace is a UUID in either case; an error says who knows it")
    func namespace() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            let id = place.sandbox.namespaceID
            #expect(id.lowercased() == id)
            for wrong in ["n", "", id + "0", String(id.dropLast()) + "g"] {
                let run = try await place.run(
                    "review", "sign", folder, "--reviewer", "Ann Roe", "--unsigned-review", "--reject", "--out",
                    place.path("r.json"), "--log", place.path("r.log"), "--namespace", wrong, environment: [:])
                #expect(run.status == 2 && run.errors.contains("ambra whoami"), "\(run.errors)")
                let upload = try await place.run("upload", folder, "--namespace", wrong)
                #expect(upload.status == 2 && upload.errors.contains("ambra whoami"), "\(upload.errors)")
            }
            #expect(try await place.run("whoami").output.contains(id))
            let own = try JSONValue(jsonText: try await place.run("whoami", "--json").output).object?[
                "namespace_id"]
            #expect(own == .string(try await place.run("whoami", "--namespace-id").output.filter { $0 != "\n" }))
            for name in ["Ann Roe", "Ben Doe"] {
                let run = try await place.run(
                    "review", "sign", folder, "--reviewer", name, "--reviewer-key", place.path("\(name).key"),
                    "--approve", "--report", try await people.audit(folder), "--namespace", id.uppercased(),
                    "--out", place.path("review.json"), "--log", people.log, environment: [:])
                #expect(run.status == 0, "\(run.errors)")
            }
            let record = try String(contentsOfFile: place.path("review.json"), encoding: .utf8)
            #expect(record.contains(id) && !record.contains(id.uppercased()))
            #expect(try await people.upload(folder, "--namespace", id.uppercased()).status == 0)
        }
    }

    @Test("who approves is told what the report found, and it is in what was signed")
    func findings() async throws {
        try await Workplace.with { place in
            let folder = place.path("study")
            for number in 1...2 {
                let image = TestImage(instance: number, patientName: "Quarrington^Wilhelmina")
                try place.write(image.bytes, "study/\(number)")
            }
            let people = try await Reviewers(place, "Ann Roe")
            let (known, report) = (
                try place.write(Array("Quarrington^Wilhelmina\n".utf8), "known"), place.path("audit.json")
            )
            let audit = try await place.run(
                "audit", folder, "--known", known, "--report", report, environment: [:])
            #expect(audit.status == 5)
            let run = try await people.sign(folder, "Ann Roe", more: ["--report", report])
            #expect(run.status == 0)
            #expect(
                run.errors.contains(
                    "you approve files of which the report says: worst finding of each file: 2 identified"))
            #expect(
                run.output.contains("approved by Ann Roe; the report: worst finding of each file: 2 identified"))
            for file in [place.path("review.json"), people.log] {
                let text = try String(contentsOfFile: file, encoding: .utf8).filter { !$0.isWhitespace }
                #expect(text.contains(#""findings":{"identified":2,"likely":0,"#), "\(text)")
            }
            #expect(try await people.status(folder).output.contains("2 identified"))
        }
    }

    @Test(
        "a review that is said to be of another version than was signed approves nothing", arguments: [1, 2, 3, 5])
    func otherVersion(_ version: Int) async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let path = place.path("review.json")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("\"version\": 4"))
            try text.replacing("\"version\": 4", with: "\"version\": \(version)")
                .write(toFile: path, atomically: true, encoding: .utf8)
            let upload = try await people.upload(folder)
            let isKnown = version == 2 || version == 3
            let words =
                isKnown
                ? "signature 1 covers another version, other files, terms or signatures"
                : "is a review of another version of ambra"
            #expect(upload.status == (isKnown ? 5 : 2) && upload.errors.contains(words), "\(upload.errors)")
            let signed = try await people.sign(folder, "Ann Roe", reject: true)
            #expect(signed.status == upload.status && signed.errors.contains(words), "\(signed.errors)")
            #expect(try await people.isUntouched())
        }
    }

    @Test(
        "nobody signs under a name without letters, or one that is not all shown",
        arguments: ["", "  ", "Ann\nRoe", "Ann\u{1B}[2J", String(repeating: "Ann ", count: 99)])
    func names(_ name: String) async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let sign = try await place.run(
                "review", "sign", folder, "--reviewer", name, "--unsigned-review", "--reject", "--out",
                place.path("r.json"), "--log", place.path("r.log"), "--namespace", place.sandbox.namespaceID,
                environment: [:])
            let key = try await place.run(
                "review", "key", "--reviewer", name, "--out", place.path("x.key"), environment: [:])
            for run in [sign, key] {
                #expect(run.status == 2 && run.errors.contains("--reviewer: the reviewer's name"), "\(run.errors)")
                #expect(run.errorLines.count == 1 && run.output.isEmpty)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path("")) == ["study"])
        }
    }

    @Test("a review, log or report in which a name occurs twice in an object is refused")
    func repeated() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            func meanwhile(
                _ file: String, _ old: String, _ new: String, _ work: () async throws -> CommandRun.Result
            ) async throws {
                let text = try String(contentsOfFile: file, encoding: .utf8)
                #expect(text.contains(old))
                try text.replacing(old, with: new).write(toFile: file, atomically: true, encoding: .utf8)
                let run = try await work()
                #expect(run.status == 2, "\(run.errors)")
                try text.write(toFile: file, atomically: true, encoding: .utf8)
            }
            let review = place.path("review.json")
            for (old, new) in [
                ("\"namespace\":", "\"namespace\": \"elsewhere\", \"namespace\":"),
                ("\"verdict\":", "\"\\u0076erdict\": \"reject\", \"verdict\":"),
            ] {
                try await meanwhile(review, old, new) { try await people.upload(folder) }
            }
            try await meanwhile(people.log, "\"verdict\":", "\"verdict\":\"reject\",\"verdict\":") {
                try await people.upload(folder)
            }
            let report = try await people.audit(folder)
            _ = try await Reviewers.key(place, "Cleo Poe", file: "Cleo Poe")
            try await meanwhile(report, "\"files_by_worst\":", "\"files_by_worst\":{},\"files_by_worst\":") {
                try await people.sign(folder, "Cleo Poe", more: ["--report", report])
            }
            #expect(try await people.isUntouched())
            #expect(try await people.upload(folder).status == 0)
        }
    }

    @Test("a list of reviewers in a folder where others can replace it is not believed, nor a key there used")
    func replaceableList() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let files = place.path("")
            let words = "its folder can be written by others"
            for mode in [0o770, 0o777] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: files)
                let upload = try await people.upload(folder)
                #expect(upload.status == 2 && upload.errors.contains(words), "\(upload.errors)")
                let sign = try await people.sign(folder, "Ann Roe", reject: true)
                #expect(sign.status == 2 && sign.errors.contains(words), "\(sign.errors)")
                let key = try await place.run(
                    "review", "key", "--reviewer", "Cleo", "--out", place.path("cleo.key"), environment: [:])
                #expect(key.status == 2 && key.errors.contains(words))
            }
            #expect(try await people.isUntouched())
            // In a sticky folder only the owner of a file replaces it.
            try FileManager.default.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: files)
            #expect(try await people.upload(folder).status == 0)
        }
    }

    @Test(
        "approved images are sent though others of the review are not named, and files that are no images do not count"
    )
    func subset() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            try place.write(Array("not an image".utf8), "study/notes.txt")
            try FileManager.default.removeItem(atPath: place.path("study/3.dcm"))
            let run = try await people.upload(folder, "--json")
            #expect(run.status == 0, "\(run.errors)")
            #expect(try JSONValue(jsonText: run.output).object?["images"] == 2)
        }
    }
}
#endif
