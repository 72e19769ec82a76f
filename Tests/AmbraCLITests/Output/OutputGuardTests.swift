#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

/// What an output of a command could destroy, tried.
@Suite("outputs of ambra")
struct OutputGuardTests {
    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func data(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    @Test("a report never replaces the key that the same run makes", arguments: ["--report", "--map"])
    func newKey(option: String) async throws {
        try await Workplace.with { place in
            let (study, key) = (try place.writeImages(1), place.path("key"))
            let run = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--key", key, "--create-key", option, key,
                environment: [:])
            #expect(
                run.status == 2 && run.errors.contains("\(option) \(key): --key names the same"), "\(run.errors)")
            #expect(!FileManager.default.fileExists(atPath: key))
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }
    }

    @Test(
        "two outputs of one place are refused before the work",
        arguments: [
            "deidentify --out OUT --report SAME --map OTHER/../SAME", "audit --report SAME --html OTHER/../SAME",
            "deidentify --out SAME --report SAME", "deidentify --out OUT --key SAME --create-key --map SAME",
        ])
    func twoOutputs(line: String) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            try FileManager.default.createDirectory(atPath: place.path("OTHER"), withIntermediateDirectories: true)
            let words = line.split(separator: " ").map { word in
                ["OUT", "SAME", "OTHER/../SAME"].contains(word) ? place.path(String(word)) : String(word)
            }
            let run = try await place.start(words + [study], environment: [:]).result()
            #expect(run.status == 2 && run.errors.contains("names the same"), "\(run.errors)")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path("")).sorted() == ["OTHER", "study"])
        }
    }

    @Test("a map stays when a dry run or a run with another key names it, and grows with the same key")
    func map() async throws {
        try await Workplace.with { place in
            let (study, map, key) = (try place.writeImages(1), place.path("map.json"), place.path("key"))
            let more = try place.write(
                TestImage(study: "1.2.3", instance: 7, patientID: "TEST-2").bytes, "more/7.dcm")
            func run(_ input: String, _ out: String, _ options: String...) async throws -> CommandRun.Result {
                try await place.start(
                    ["deidentify", input, "--out", place.path(out), "--map", map] + options, environment: [:]
                ).result()
            }
            #expect(try await run(study, "a", "--key", key, "--create-key").status == 0)
            let first = try data(map)
            for options in [
                ["--dry-run", "--key", key], [], ["--key", place.path("key-2"), "--create-key"], ["--force"],
            ] {
                let again = try await place.start(
                    ["deidentify", study, "--out", place.path("b"), "--map", map] + options, environment: [:]
                ).result()
                #expect(try data(map) == first, "\(options)")
                let isDryRun = options.contains("--dry-run")
                #expect(again.status == (isDryRun ? 0 : 2), "\(again.errors)")
                #expect(isDryRun || again.errors.contains("made with another key and stays; name another file"))
                #expect(!FileManager.default.fileExists(atPath: place.path("b")))
                #expect(!FileManager.default.fileExists(atPath: place.path("key-2")))
            }
            #expect(try await run(more, "c", "--key", key).status == 0)
            let patients = try JSONValue(jsonText: text(map)).object?["patients"]?.object
            #expect(patients?.members.map(\.name) == ["TEST-1", "TEST-2"])
            let report = try await place.run(
                "deidentify", study, "--out", place.path("d"), "--report", map, "--force", environment: [:])
            #expect(report.status == 2 && report.errors.contains("holds the map of another run"))
        }
    }

    @Test("what a user logs in with is never replaced by a report", arguments: ["option", "variable", "profile"])
    func secrets(kind: String) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let name = kind == "profile" ? "../config/ambra/default.json" : "password"
            let secret = try place.write(Array(Workplace.password.utf8), name)
            chmod(secret, 0o600)
            var environment = place.login
            var options: [String] = []
            switch kind {
            case "option": options = ["--password-file", secret]
            case "variable":
                environment["AMBRA_PASSWORD"] = nil
                environment["AMBRA_PASSWORD_FILE"] = secret
            default: break
            }
            for command in [["upload"] + options, ["audit"], ["deidentify", "--out", place.path("out")]] {
                guard kind != "option" || command[0] == "upload" else { continue }
                let run = try await place.start(
                    command + [study, "--report", secret, "--force"], environment: environment
                ).result()
                #expect(run.status == 2, "\(run.errors)")
                #expect(try text(secret) == Workplace.password)
            }
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test(
        "a report replaces reports of its kind, and other files when it is told to",
        arguments: ["audit --report", "audit --html", "deidentify --out OUT --report", "upload --report"])
    func foreign(line: String) async throws {
        try await Workplace.with { place in
            let (study, report) = (try place.writeImages(1), try place.write(Array("{\"thesis\":1}".utf8), "file"))
            let words = line.split(separator: " ").map { $0 == "OUT" ? place.path("out") : String($0) }
            func run(_ options: String...) async throws -> CommandRun.Result {
                try await place.start(words + [report, study] + options, environment: place.login).result()
            }
            let refused = try await run()
            #expect(
                refused.status == 2 && refused.errors.contains("or replace it with --force"), "\(refused.errors)")
            #expect(try text(report) == "{\"thesis\":1}")
            #expect(try await run("--force").status != 2)
            let forced = try text(report)
            #expect(forced.contains("ambra-"))
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: report)
            #expect(try await run().status != 2)
            #expect(try text(report).hasPrefix(forced.prefix(40)))
            let mode = try FileManager.default.attributesOfItem(atPath: report)[.posixPermissions] as? Int
            #expect(mode == 0o640)
        }
    }

    @Test(
        "no output is put into a folder that is read",
        arguments: [
            "audit --report", "audit --html", "upload --report", "deidentify --out OUT --report",
            "deidentify --out OUT --map", "deidentify --out OUT --create-key --key",
        ])
    func insideInput(line: String) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            try FileManager.default.createSymbolicLink(
                atPath: place.path("link"), withDestinationPath: place.path("study"))
            let words = line.split(separator: " ").map { $0 == "OUT" ? place.path("out") : String($0) }
            let run = try await place.start(
                words + [place.path("link/report"), study], environment: place.login
            ).result()
            #expect(run.status == 2 && run.errors.contains("lies in a folder that is read"), "\(run.errors)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: study) == ["1.dcm"])
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test(
        "a file that is read by way of a link, or under another name, is not replaced either",
        arguments: [true, false])
    func linkedInput(isLink: Bool) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let image = try place.write(TestImage(instance: 9).bytes, "archive/9.dcm")
            if isLink {
                try FileManager.default.createSymbolicLink(atPath: study + "/9.dcm", withDestinationPath: image)
            } else {
                try FileManager.default.linkItem(atPath: image, toPath: study + "/9.dcm")
            }
            for words in [
                ["deidentify", study, "--out", place.path("out"), "--report"], ["audit", study, "--html"],
            ] {
                let run = try await place.start(words + [image, "--force"], environment: [:]).result()
                #expect(run.status == 2 && run.errors.contains("is read by way of a link"), "\(run.errors)")
                #expect(try data(image) == Data(TestImage(instance: 9).bytes))
            }
        }
    }

    @Test("an image whose preamble looks like a report is none")
    func preamble() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            var bytes = TestImage(instance: 9).bytes
            let head = Array("{\"format\":\"ambra-audit\"".utf8)
            bytes.replaceSubrange(0..<head.count, with: head)
            let image = try place.write(bytes, "archive/9.dcm")
            let run = try await place.run("audit", study, "--report", image, environment: [:])
            #expect(run.status == 2 && run.errors.contains("another file than a report"), "\(run.errors)")
            #expect(try data(image) == Data(bytes))
        }
    }

    @Test("a report does not take the place of authorities", arguments: ["--cacert", "--cacert-add"])
    func authorities(option: String) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let file = try place.write([1], "authorities.pem")
            let run = try await place.start(
                ["upload", study, option, file, "--report", file, "--force"], environment: place.login
            ).result()
            #expect(run.status == 2 && run.errors.contains("one of the files that are read"), "\(run.errors)")
        }
    }

    @Test("what cannot be made again is not replaced, whatever the user says")
    func irreplaceable() async throws {
        try await Workplace.with { place in
            let image = try place.write(TestImage().bytes, "in/image.dcm")
            let people = try await Reviewers(place, "Ann Roe")
            try await people.approve(place.path("in"), "Ann Roe")
            let (key, map) = (place.path("project.key"), place.path("map"))
            let made = try await place.run(
                "deidentify", image, "--out", place.path("out"), "--create-key", "--key", key, "--map", map,
                environment: [:])
            #expect(made.status == 0, "\(made.errors)")
            let review = place.path("review.json")
            for path in [key, map, review, people.log, people.list, place.path("Ann Roe.key")] {
                let before = try Data(contentsOf: URL(fileURLWithPath: path))
                for words in [
                    ["convert", image, "--out", path], ["audit", image, "--report", path],
                    ["audit", image, "--html", path], ["deidentify", image, "--dry-run", "--report", path],
                ] {
                    let run = try await place.start(words + ["--force"], environment: [:]).result()
                    #expect(run.status == 2 && run.errors.contains("never replaced"), "\(words): \(run.errors)")
                    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
                }
            }
        }
    }

    @Test("a review replaces nothing but a review")
    func review() async throws {
        try await Workplace.with { place in
            let (study, thesis) = (try place.writeImages(1), try place.write(Array("thesis".utf8), "thesis"))
            for words in [
                ["sign", study, "--reviewer", "Ann Roe", "--approve", "--out", thesis],
                ["key", "--reviewer", "Ann Roe", "--out", thesis],
            ] {
                let run = try await place.start(["review"] + words, environment: [:]).result()
                #expect(run.status == 2 && !run.errors.contains("--force"), "\(run.errors)")
                #expect(try text(thesis) == "thesis")
            }
        }
    }

    @Test("a link that leads nowhere is called one, wherever it stands")
    func danglingLinks() async throws {
        try await Workplace.with { place in
            let image = try place.write(TestImage().bytes, "in/image.dcm")
            let link = place.path("link")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place.path("nowhere"))
            for words in [
                ["convert", image, "--out", link], ["convert", link, "--out", place.path("a")],
                ["wrap", image, "--out", link], ["deidentify", image, "--out", link],
                ["deidentify", image, "--out", place.path("out"), "--create-key", "--key", link],
                ["deidentify", image, "--out", place.path("out"), "--map", link],
                ["review", "key", "--reviewer", "Ann Roe", "--out", link],
                [
                    "review", "sign", place.path("in"), "--reviewer", "Ann Roe", "--reject", "--unsigned-review",
                    "--log", place.path("log"), "--out", link,
                ],
                [
                    "review", "sign", place.path("in"), "--reviewer", "Ann Roe", "--reject", "--unsigned-review",
                    "--log", link, "--out", place.path("review"),
                ],
            ] {
                let run = try await place.start(words, environment: [:]).result()
                #expect(run.status == 2 && run.errors.contains("symbolic link"), "\(words[0]): \(run.errors)")
                #expect(!FileManager.default.fileExists(atPath: place.path("nowhere")))
            }
        }
    }

    @Test("a study folder that is a link is not followed")
    func plantedStudy() async throws {
        try await Workplace.with { place in
            let (study, key, out) = (try place.writeImages(1), place.path("key"), place.path("out"))
            let arguments = ["deidentify", study, "--out", out, "--key", key]
            #expect(try await place.start(arguments + ["--create-key"], environment: [:]).result().status == 0)
            let name = try #require(FileManager.default.contentsOfDirectory(atPath: out).first)
            let target = place.path("elsewhere")
            try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            try FileManager.default.removeItem(atPath: "\(out)/\(name)")
            try FileManager.default.createSymbolicLink(atPath: "\(out)/\(name)", withDestinationPath: target)
            let run = try await place.start(arguments, environment: [:]).result()
            #expect(run.status == 1 && run.errors.contains("this is a symbolic link, not a folder"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: target).isEmpty)
            // The folder itself may be named by a link.
            let named = place.path("named")
            try FileManager.default.createSymbolicLink(atPath: named, withDestinationPath: target)
            let byLink = try await place.run("deidentify", study, "--out", named, "--key", key, environment: [:])
            #expect(byLink.status == 0)
            #expect(try FileManager.default.contentsOfDirectory(atPath: target) == [name])
        }
    }

    @Test("a series folder of a download that is a link is not followed")
    func plantedSeries() async throws {
        try await Workplace.with { place in
            let upload = try await place.run("upload", place.writeImages(1), "--json")
            let study = try #require(JSONValue(jsonText: upload.output).object?["studies"]?.array?.first?.object)
            let uuid = try #require(study["uuid"]?.string)
            let (to, target) = (place.path("to"), place.path("elsewhere"))
            for folder in [to, target] {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try FileManager.default.createSymbolicLink(
                atPath: "\(to)/\(TestImage().series)", withDestinationPath: target)
            let run = try await place.run("download", uuid, "--to", to)
            #expect(run.status == 1 && run.errors.contains("this is a symbolic link, not a folder"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: target).isEmpty)
        }
    }
}
#endif
