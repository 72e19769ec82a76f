#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("Work with the command")
struct RoundTripTests {
    private func json(_ text: String) throws -> JSONObject { try #require(JSONValue(jsonText: text).object) }

    @Test("login keeps a session, whoami uses it, logout ends it")
    func session() async throws {
        try await Workplace.with { place in
            let login = try await place.run(
                "login", "--url", place.sandbox.url, "--username", "tester@example.com", "--password-stdin",
                environment: [:], input: "\(Workplace.password)\n")
            #expect(login.status == 0)
            let profile = place.folder + "/config/ambra/default.json"
            let kept = try json(String(contentsOfFile: profile, encoding: .utf8))
            #expect(kept.names == ["url", "username", "sid"])
            let sid = try #require(kept["sid"]?.string)

            let whoami = try await place.run("whoami", "--json", "-v", environment: [:])
            #expect(whoami.status == 0)
            #expect(whoami.errors.contains("/session/user") && !whoami.errors.contains(sid))
            #expect(try json(whoami.output)["email"] == "tester@example.com")

            #expect(try await place.run("logout", environment: [:]).status == 0)
            #expect(try json(String(contentsOfFile: profile, encoding: .utf8))["sid"] == .null)
            let environment = ["AMBRA_URL": place.sandbox.url, "AMBRA_SID": sid]
            #expect(try await place.run("whoami", environment: environment).status == 3)
        }
    }

    @Test("a command that logs in by itself logs out again")
    func noSessionLeft() async throws {
        try await Workplace.with { place in
            let run = try await place.run("studies")
            #expect(run.status == 0)
            #expect(place.sandbox.requests.map(\.path).suffix(1) == ["/session/logout"])
        }
    }

    @Test("a study goes up and comes back byte for byte")
    func thereAndBack() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(5)
            try place.write(Array("text".utf8), "study/notes.txt")
            let report = place.path("report.json")
            let upload = try await place.run("upload", folder, "--json", "--report", report)
            #expect(upload.status == 0)
            let answer = try json(upload.output)
            #expect(answer["complete"] == true)
            #expect(answer["images"] == 5)
            #expect(answer["skipped"]?.array?.count == 1)
            #expect(try json(String(contentsOfFile: report, encoding: .utf8)) == answer)
            let mode = try FileManager.default.attributesOfItem(atPath: report)[.posixPermissions] as? Int
            #expect(mode == 0o600)

            let uuid = try #require(answer["studies"]?.array?.first?.object?["uuid"]?.string)
            let download = try await place.run("download", uuid, "--to", place.path("copy"), "--json")
            #expect(download.status == 0)
            for number in 1...5 {
                let image = TestImage(instance: number)
                let path = place.path("copy/\(image.series)/\(image.instanceUID).dcm")
                #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == image.bytes)
            }
            let again = try json(try await place.run("download", uuid, "--to", place.path("copy"), "--json").output)
            #expect(again["kept"]?.array?.count == 5)
            #expect(again["written"]?.array?.isEmpty == true)
        }
    }

    @Test("a dry run sends nothing")
    func dryRun() async throws {
        try await Workplace.with { place in
            let run = try await place.run("upload", try place.writeImages(2), "--dry-run", environment: [:])
            #expect(run.status == 0)
            #expect(run.errors.contains("would send 2 images"))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a dry run names what the upload would refuse")
    func dryRunRefusals() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            var other = TestImage(instance: 7)
            other.patientID = "TEST-2"
            try place.write(other.bytes, "study/other.dcm")
            let run = try await place.run("upload", folder, "--dry-run", environment: [:])
            #expect(run.status == 1)
            #expect(run.errors.contains("would send 0 images"))
            #expect(run.errors.contains("other.dcm: its study's files name different patients"))
        }
    }

    @Test("studies are listed as table, CSV, JSON and JSON lines")
    func studies() async throws {
        try await Workplace.with { place in
            #expect(try await place.run("upload", try place.writeImages(2)).status == 0)
            let table = try await place.run("studies").output.split(separator: "\n")
            #expect(table.count == 2)
            #expect(table.first?.hasPrefix("DATE") == true)
            let fields = ["--fields", "study_uid,image_count"]
            let csv = try await place.start(["studies", "--csv"] + fields, environment: place.login).result()
            #expect(csv.output == "study_uid,image_count\n\(TestImage().study),2\n")
            let list = try await place.run("studies", "--json", "--where", "modality=CT", "--limit", "1")
            #expect(try JSONValue(jsonText: list.output).array?.count == 1)
            let none = try await place.run("studies", "--json", "--where", "modality=MR")
            #expect(try JSONValue(jsonText: none.output) == [])
            let lines = try await place.run("studies", "--jsonl", "--where", "modality in(CT,MR)")
            #expect(try json(lines.output)["study_uid"] == .string(TestImage().study))
        }
    }

    @Test("a call answers with JSON, and takes values from files and standard input")
    func call() async throws {
        try await Workplace.with { place in
            let user = try await place.run("call", "session.user")
            #expect(try json(user.output)["email"] == "tester@example.com")
            let login = try await place.run(
                "call", "/session/login", "login=tester@example.com", "password=@-",
                environment: ["AMBRA_URL": place.sandbox.url], input: "\(Workplace.password)\n")
            #expect(login.status == 0)
            #expect(try json(login.output)["sid"]?.string?.isEmpty == false)
            let file = try place.write(Array("not-the-password".utf8), "password")
            let refused = try await place.run(
                "call", "/session/login", "login=tester@example.com", "password=@\(file)",
                environment: ["AMBRA_URL": place.sandbox.url])
            #expect(refused.status == 3)
            #expect(!refused.errors.contains("not-the-password"))
        }
    }

    @Test("values from files cannot control the terminal")
    func hostileValues() async throws {
        try await Workplace.with { place in
            let image = TestImage(patientName: "Evil\u{1B}[2J^Name", description: "\u{1B}]0;title\u{7}")
            let path = try place.write(image.bytes, "evil\u{1B}[31m.dcm")
            let broken = try place.write(Array(image.bytes.dropLast(9)), "broken\u{1B}[31m.dcm")
            for arguments in [
                ["scan", path], ["scan", path, "--csv"], ["scan", path, "--json"], ["inspect", path],
            ] {
                let run = try await place.start(arguments, environment: [:]).result()
                #expect(run.status == 0)
                #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
            }
            let run = try await place.run("scan", broken, environment: [:])
            #expect(!run.errors.contains("\u{1B}"))
        }
    }

    @Test("no log and no message holds a password, a session or a patient's name")
    func canary() async throws {
        try await Workplace.with { place in
            let folder = place.path("study")
            try place.write(TestImage(patientName: "Canary^Name").bytes, "study/a.dcm")
            place.sandbox.faults.add(.status(503, retryAfter: 0), path: "/study/add", times: 1)
            let run = try await place.run("upload", folder, "-v")
            #expect(run.status == 0)
            #expect(run.errors.contains("/study/add"))
            for secret in [Workplace.password, "Canary", "sid="] {
                #expect(!run.errors.contains(secret))
                #expect(!run.output.contains(secret))
            }
        }
    }

    @Test("the sandbox says where it is, serves, and ends with a signal")
    func sandbox() async throws {
        try await Workplace.with { place in
            let command = try place.start(
                ["sandbox", "--login", "me@example.com:pw:x", "--json"], environment: [:])
            try await CommandRun.wait { command.outputSoFar.contains("\n") }
            let ready = try json(command.outputSoFar)
            #expect(
                ready.names == [
                    "url", "username", "password", "account_id", "namespace_id", "user_namespace_id",
                ])
            #expect(ready["password"] == "pw:x")
            let environment = [
                "AMBRA_URL": ready["url"]?.string ?? "", "AMBRA_USERNAME": "me@example.com",
                "AMBRA_PASSWORD": "pw:x",
            ]
            let own = try await place.run("whoami", "--namespace-id", environment: environment)
            #expect(own.status == 0 && own.output == "\(ready["user_namespace_id"]?.string ?? "")\n")
            command.send(SIGTERM)
            #expect(try await command.result().status == 0)
        }
    }

    @Test("the sandbox names the namespace that reviews are signed for, and of whom each namespace is")
    func readyText() async throws {
        try await Workplace.with { place in
            let command = try place.start(["sandbox", "--login", "me:secret"], environment: [:])
            try await CommandRun.wait { command.outputSoFar.contains("\n  account ") }
            let lines = command.outputSoFar.split(separator: "\n").map {
                $0.split(separator: "  ").map(String.init)
            }
            let url = lines.first { $0.first == "url" }?.last?.trimmingCharacters(in: .whitespaces)
            let environment = ["AMBRA_URL": url ?? "", "AMBRA_USERNAME": "me", "AMBRA_PASSWORD": "secret"]
            let own = try await place.run("whoami", "--namespace-id", environment: environment)
            let line = lines.first { $0.first == "namespace of the user" }
            #expect(
                own.status == 0
                    && line?.dropFirst().first.map { " \($0)".hasSuffix(" \(own.output.dropLast())") } == true)
            command.send(SIGTERM)
            #expect(try await command.result().status == 0)
        }
    }

    @Test("a port that is in use is said to be so, in one line with what to do")
    func usedPort() async throws {
        try await Workplace.with { place in
            let run = try await place.run("sandbox", "--port", "\(place.sandbox.port)", environment: [:])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(
                run.errors
                    == "ambra: --port \(place.sandbox.port): the port is in use by another program; choose another, or 0 "
                    + "for a free one\n")
        }
    }

    @Test("the demonstration proves that every image came back")
    func demo() async throws {
        try await Workplace.with { place in
            let run = try await place.run("demo", try place.writeImages(3), environment: [:])
            #expect(run.status == 0)
            #expect(run.output.contains("3 of 3 images byte-identical"))
            #expect(try place.leftovers().isEmpty)
        }
    }
}
#endif
