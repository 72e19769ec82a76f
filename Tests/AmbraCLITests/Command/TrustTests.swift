#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("Who gets to see a session")
struct TrustTests {
    @Test(
        "a proxy of the environment sees nothing of a sandbox on this machine",
        arguments: ["http_proxy", "all_proxy", "ALL_PROXY"])
    func proxy(_ variable: String) async throws {
        try await Workplace.with { place in
            try await Turnstile.withSandbox(SandboxConfiguration()) { thief in
                var environment = place.login
                environment[variable] = "http://\(thief.authority)"
                for host in ["127.0.0.1", "localhost"] {
                    environment["AMBRA_URL"] = place.sandbox.url.replacingOccurrences(of: "127.0.0.1", with: host)
                    let run = try await place.run("whoami", environment: environment)
                    #expect(run.status == 0, "\(run.errors)")
                }
                #expect(thief.requests.isEmpty)
            }
        }
    }

    @Test("a new login ends the session that the profile held, and the profile keeps the engines")
    func relogin() async throws {
        try await Workplace.with { place in
            let first = try await place.run("login", "--engine-host", "storage.example")
            #expect(first.status == 0, "\(first.errors)")
            let profile = place.folder + "/config/ambra/default.json"
            let old = try String(contentsOfFile: profile, encoding: .utf8)
            #expect(old.contains("storage.example"))
            #expect(try await place.run("login").status == 0)
            let new = try String(contentsOfFile: profile, encoding: .utf8)
            #expect(new != old && new.contains("storage.example"))
            try old.write(toFile: profile, atomically: false, encoding: .utf8)
            // The file keeps its mode; only the session in it is the old one.
            let ended = try await place.run("whoami", environment: [:])
            #expect(ended.status == 3, "\(ended.output)")
            try new.write(toFile: profile, atomically: false, encoding: .utf8)
            #expect(try await place.run("whoami", environment: [:]).status == 0)
        }
    }

    @Test(
        "an engine that cannot be trusted is refused by the option's name",
        arguments: ["*.com", "http://a.example"])
    func badEngineHost(_ host: String) async throws {
        try await Workplace.with { place in
            let run = try await place.run("whoami", "--engine-host", host)
            #expect(run.status == 2)
            #expect(run.errors.contains("--engine-host: "))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a login counts although the session before cannot be ended")
    func reloginWithoutLogout() async throws {
        try await Workplace.with { place in
            #expect(try await place.run("login").status == 0)
            place.sandbox.faults.add(.status(500, retryAfter: nil), path: "/session/logout", times: nil)
            let run = try await place.run("login")
            #expect(run.status == 0)
            #expect(run.errors.contains("the session before could not be ended"))
        }
    }

    @Test("a service that begins no answer is given up in the time that is said")
    func silence() async throws {
        try await Workplace.with { place in
            place.sandbox.faults.add(.latency(milliseconds: 120_000), path: "/session/*", times: nil)
            let run = try await place.run("whoami", "--response-timeout", "1")
            #expect(run.status == 4)
            #expect(run.errors.contains("took the request and began no answer within 1"))
            #expect(run.errors.contains("--response-timeout"))
        }
    }

    @Test("a reader that goes away does not leave a session behind")
    func closedPipe() async throws {
        try await Workplace.with { place in
            let ambra = try #require(CommandRun.binary)
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            // The reader is gone before the first byte comes.
            shell.arguments = [
                "-c", "{ sleep 1; \"$0\" studies --json; echo $? > \"$1\"; } | true", ambra, place.path("status"),
            ]
            shell.environment = place.login.merging(["HOME": place.folder]) { $1 }
            shell.standardError = FileHandle.nullDevice
            try shell.run()
            try await CommandRun.wait { FileManager.default.fileExists(atPath: place.path("status")) }
            try await CommandRun.wait { !shell.isRunning }
            #expect(try String(contentsOfFile: place.path("status"), encoding: .utf8) == "141\n")
            #expect(place.sandbox.requests.last?.path == "/session/logout")
        }
    }

    @Test("a sandbox that is told no password makes one, and its control wants it")
    func sandboxPassword() async throws {
        try await Workplace.with { place in
            let command = try place.start(["sandbox", "--json"], environment: [:])
            try await CommandRun.wait { command.outputSoFar.contains("\n") }
            let ready = try JSONValue(jsonText: command.outputSoFar)
            let url = try #require(ready.object?["url"]?.string)
            let password = try #require(ready.object?["password"]?.string)
            let username = try #require(ready.object?["username"]?.string)
            #expect(password.count >= 20)
            let requests = url.replacingOccurrences(of: "/api/v3", with: "/sandbox/requests")
            var arguments = ["-s", "-o", place.path("answer"), "-w", "%{http_code}", "--noproxy", "*"]
            #expect(try Self.curl(arguments + [requests]) == "401")
            #expect(try Self.curl(arguments + ["-u", "\(username):demo", requests]) == "401")
            arguments += ["-u", "\(username):\(password)"]
            #expect(try Self.curl(arguments + [requests]) == "200")
            #expect(try Self.curl(arguments + ["-H", "Host: rebound.test", requests]) == "421")
            #expect(try Self.curl(arguments + ["-H", "Origin: http://evil.test", requests]) == "403")
            command.send(SIGTERM)
            #expect(try await command.result().status == 0)
            let named = try place.start(
                ["sandbox", "--login", "ann", "--json"], environment: ["AMBRA_SANDBOX_PASSWORD": "of the test"])
            try await CommandRun.wait { named.outputSoFar.contains("\n") }
            let facts = try JSONValue(jsonText: named.outputSoFar)
            #expect(facts.object?["username"] == "ann" && facts.object?["password"] == "of the test")
            named.send(SIGTERM)
            #expect(try await named.result().status == 0)
        }
    }

    private static func curl(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["curl"] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    @Test("--cacert-add names its file when it holds no certificate")
    func additionalAuthority() async throws {
        try await Workplace.with { place in
            let path = try place.write(Array("no certificate".utf8), "words.pem")
            let run = try await place.run("whoami", "--cacert-add", path)
            #expect(run.status == 2)
            #expect(run.errors.contains("words.pem holds no certificate"))
        }
    }
}
#endif
