#if Tools
import AmbraSandbox
import Foundation
import Testing

@Suite("Mistakes and failures, each with one clear line and its exit code")
struct ErrorTests {
    @Test("a wrong password is 3, and the password is not shown")
    func wrongPassword() async throws {
        try await Workplace.with { place in
            let run = try await place.run(
                "login", "--url", place.sandbox.url, "--username", "tester@example.com", "--password-stdin",
                environment: [:], input: "wrong-secret\n")
            #expect(run.status == 3)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.hasPrefix("ambra: user name or password is wrong"))
            #expect(!run.errors.contains("wrong-secret"))
        }
    }

    @Test("without a login it is 3")
    func noLogin() async throws {
        try await Workplace.with { place in
            let nowhere = try await place.run("whoami", environment: [:])
            #expect(nowhere.status == 3)
            let somewhere = try await place.run("studies", environment: ["AMBRA_URL": place.sandbox.url])
            #expect(somewhere.status == 3)
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a session that the service does not know is 3")
    func badSession() async throws {
        try await Workplace.with { place in
            let environment = ["AMBRA_URL": place.sandbox.url, "AMBRA_SID": "no-such-session"]
            let run = try await place.run("whoami", environment: environment)
            #expect(run.status == 3)
            #expect(run.errors.contains("log in"))
            #expect(!run.errors.contains("no-such-session"))
        }
    }

    @Test(
        "unknown calls and parameters and missing parameters are 2, before anything is sent",
        arguments: [
            (["study.gett"], "did you mean study.get"),
            (["/study/get", "uuuid=1"], "did you mean uuid?"),
            (["/study/get"], "missing: one of uuid"),
            (["/study/get", "uuid"], "write name=value"),
            (["/session/login", "login=me", "password=plain-secret"], "password=@file"),
        ])
    func badCalls(_ arguments: [String], _ words: String) async throws {
        try await Workplace.with { place in
            let run = try await place.start(["call"] + arguments, environment: place.login).result()
            #expect(run.status == 2)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.contains(words))
            #expect(!run.errors.contains("plain-secret"))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("no such folder is 2", arguments: ["scan", "upload", "inspect", "demo"])
    func noFolder(_ command: String) async throws {
        try await Workplace.with { place in
            let run = try await place.run(command, place.path("nowhere"))
            #expect(run.status == 2)
            #expect(run.errors.contains("nowhere: no such file or folder"))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a folder without DICOM is 2", arguments: ["scan", "upload", "demo"])
    func noImages(_ command: String) async throws {
        try await Workplace.with { place in
            try place.write(Array("just a text".utf8), "texts/readme.txt")
            let run = try await place.run(command, place.path("texts"))
            #expect(run.status == 2)
            #expect(run.errors.contains("no DICOM image"))
        }
    }

    @Test(
        "a truncated file alone is 2, or 1 where a part of it is shown, and its line names it",
        arguments: [("scan", 2), ("upload", 2), ("inspect", 1)] as [(String, Int32)])
    func truncatedAlone(_ command: String, status: Int32) async throws {
        try await Workplace.with { place in
            let path = try place.write(Array(TestImage().bytes.dropLast(100)), "cut/image.dcm")
            let run = try await place.run(command, path)
            #expect(run.status == status)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.contains("cut/image.dcm"))
        }
    }

    @Test("a truncated file among whole ones is 1, and the others of other studies arrive")
    func truncatedAmongOthers() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            let other = TestImage(study: "1.2.3.4", series: "1.2.3.4.5").bytes
            try place.write(Array(other.dropLast(100)), "study/broken.dcm")
            let run = try await place.run("upload", folder)
            #expect(run.status == 1)
            #expect(run.errors.contains("study/broken.dcm"))
            #expect(run.output.contains("3 images of study \(TestImage().study) ready, verified"))
            #expect(try await place.run("scan", folder).status == 1)
        }
    }

    @Test("a truncated file holds its study back unless that is allowed, and even then it is 1")
    func truncatedInStudy() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            try place.write(Array(TestImage(instance: 9).bytes.dropLast(100)), "study/broken.dcm")
            let held = try await place.run("upload", folder)
            #expect(held.status == 1)
            #expect(held.output.contains("not made ready"))
            #expect(held.errors.contains("--allow-incomplete"))
            let allowed = try await place.run("upload", folder, "--allow-incomplete")
            #expect(allowed.status == 1)
            #expect(allowed.output.contains("3 of 3 images") && allowed.output.contains("ready, without"))
            #expect(allowed.errors.contains("study/broken.dcm"))
        }
    }

    @Test("a host that does not answer is 4")
    func unreachable() async throws {
        try await Workplace.with { place in
            let stopped = try await Sandbox.start()
            await stopped.stop()
            var environment = place.login
            environment["AMBRA_URL"] = stopped.url
            let run = try await place.run("whoami", environment: environment)
            #expect(run.status == 4)
            #expect(run.errorLines.count == 1)
        }
    }

    @Test("HTML where JSON belongs is 4")
    func html() async throws {
        try await Workplace.with { place in
            place.sandbox.faults.add(.htmlPage(status: 200), path: "/session/user", times: nil)
            let run = try await place.run("whoami")
            #expect(run.status == 4)
            #expect(run.errors.contains("/session/user"))
            #expect(!run.errors.contains("<"))
        }
    }

    @Test("a failing service is 4")
    func failing() async throws {
        try await Workplace.with { place in
            place.sandbox.faults.add(.status(500), path: "/session/user", times: nil)
            let run = try await place.run("whoami")
            #expect(run.status == 4)
            #expect(run.errors.contains("HTTP 500"))
        }
    }

    @Test("plain HTTP to another machine is refused before anything is sent")
    func plainHTTP() async throws {
        try await Workplace.with { place in
            let environment = ["AMBRA_URL": "http://example.invalid/api/v3", "AMBRA_SID": "s"]
            let run = try await place.run("whoami", environment: environment)
            #expect(run.status == 2)
            #expect(run.errors.contains("give --plain-http"))
        }
    }

    @Test(
        "usage errors are 2 and point to the help",
        arguments: [
            ["bogus"], ["scan"], ["scan", "--no-such-option", "x"], ["upload", "x", "--jobs", "0"],
            ["events", "study"],
            ["events", "study.ns", "--limit", "0"], ["jobs", "wait", "x", "--timeout", "0"],
        ])
    func usage(_ arguments: [String]) async throws {
        try await Workplace.with { place in
            let run = try await place.start(arguments, environment: [:]).result()
            #expect(run.status == 2)
            #expect(run.errorLines.count == 1)
            #expect(run.errors.contains("--help"))
            #expect(run.output.isEmpty)
        }
    }

    @Test(
        "every subcommand explains itself with an example",
        arguments: [
            "scan", "inspect", "convert", "upload", "download", "studies", "call", "login", "logout", "whoami",
            "sandbox",
            "demo", "events", "jobs", "jobs wait",
        ])
    func help(_ command: String) async throws {
        try await Workplace.with { place in
            let run = try await place.start(
                command.split(separator: " ").map(String.init) + ["--help"], environment: [:]
            ).result()
            #expect(run.status == 0)
            #expect(run.output.contains("Example: ambra \(command)"))
            #expect(run.errors.isEmpty)
        }
    }
}
#endif
