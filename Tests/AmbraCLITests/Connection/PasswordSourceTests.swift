#if Tools
import AmbraSandbox
import ArgumentParser
import Foundation
import Testing

@testable import AmbraCLI

@Suite("Logging in where nobody is there to type")
struct PasswordSourceTests {
    private func variables(_ place: Workplace, _ more: [String: String]) -> [String: String] {
        ["AMBRA_URL": place.sandbox.url, "AMBRA_USERNAME": place.sandbox.username].merging(more) { $1 }
    }

    private func passwordFile(_ place: Workplace, mode: Int) throws -> String {
        let path = try place.write(Array("\(Workplace.password)\n".utf8), "password")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    @Test("a file of mode 0600 gives the password, as an option and as a variable")
    func file() async throws {
        try await Workplace.with { place in
            let path = try passwordFile(place, mode: 0o600)
            let variable = variables(place, ["AMBRA_PASSWORD_FILE": path])
            #expect(try await place.run("whoami", environment: variable).status == 0)
            let option = variables(place, ["AMBRA_PASSWORD": "wrong"])
            #expect(try await place.run("whoami", "--password-file", path, environment: option).status == 0)
        }
    }

    @Test("a file that others can read is refused before anything is sent", arguments: [0o644, 0o640, 0o604])
    func readableFile(_ mode: Int) async throws {
        try await Workplace.with { place in
            let path = try passwordFile(place, mode: mode)
            let run = try await place.run("whoami", environment: variables(place, ["AMBRA_PASSWORD_FILE": path]))
            #expect(run.status == 2)
            #expect(run.errors.contains("can be read by others; run chmod 600"))
            #expect(!run.errors.contains(Workplace.password))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a command gives the password; what it printed is never shown")
    func command() async throws {
        try await Workplace.with { place in
            let good = variables(place, ["AMBRA_PASSWORD_COMMAND": "printf '%s\\nrest' \(Workplace.password)"])
            #expect(try await place.run("whoami", environment: good).status == 0)
            for (command, words) in [
                ("echo hunter2; exit 3", "failed with status 3"), ("true", "not a password"),
                ("yes hunter2 | tr -d '\\n'", "AMBRA_PASSWORD_COMMAND"),
            ] {
                let run = try await place.run(
                    "whoami", environment: variables(place, ["AMBRA_PASSWORD_COMMAND": command]))
                #expect(run.status == 2)
                #expect(run.errors.contains(words) && !run.errors.contains("hunter2"))
            }
        }
    }

    @Test(
        "a signal ends the command that gives the password, with all that it started", arguments: [SIGINT, SIGTERM])
    func interrupted(_ signal: Int32) async throws {
        try await Workplace.with { place in
            let keeper = "echo $$ > '\(place.path("keeper"))'; sleep 600 | sleep 600"
            let run = try place.start(
                ["whoami"], environment: variables(place, ["AMBRA_PASSWORD_COMMAND": keeper]))
            var group: pid_t = 0
            try await CommandRun.wait {
                group =
                    (try? String(contentsOfFile: place.path("keeper"), encoding: .utf8))
                    .flatMap { pid_t($0.dropLast()) } ?? 0
                return group > 0
            }
            run.send(signal)
            let result = try await run.result()
            #expect(result.status == 130, "\(result.errors)")
            #expect(result.errors.contains("interrupted"))
            try await CommandRun.wait { kill(group, 0) != 0 && kill(-group, 0) != 0 }
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("a command that leaves an agent behind has given the password when it ends")
    func agent() async throws {
        try await Workplace.with { place in
            let command = "echo \(Workplace.password); sleep 20 & echo $! > '\(place.path("agent"))'"
            let started = ContinuousClock.now
            let run = try await place.run(
                "whoami", environment: variables(place, ["AMBRA_PASSWORD_COMMAND": command]))
            #expect(run.status == 0 && started.duration(to: .now) < .seconds(20), "\(run.errors)")
            let agent = try String(contentsOfFile: place.path("agent"), encoding: .utf8)
            kill(try #require(pid_t(agent.dropLast())), SIGKILL)
        }
    }

    @Test("options go before variables, and of variables the plain password is first")
    func order() throws {
        func password(_ arguments: [String], _ variables: [String: String]) throws -> String {
            let options = try ConnectionOptions.parse(arguments)
            return try PasswordSource(options, CommandEnvironment(variables)).password(of: "u")
        }
        let path = NSTemporaryDirectory() + UUID().uuidString
        _ = FileManager.default.createFile(
            atPath: path, contents: Data("from-file".utf8), attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(atPath: path) }
        let command = ["AMBRA_PASSWORD_COMMAND": "echo from-command"]
        let file = command.merging(["AMBRA_PASSWORD_FILE": path]) { $1 }
        let plain = file.merging(["AMBRA_PASSWORD": "plain"]) { $1 }
        #expect(try password([], command) == "from-command")
        #expect(try password([], file) == "from-file")
        #expect(try password([], plain) == "plain")
        #expect(try password(["--password-file", path], plain) == "from-file")
        #expect(throws: (any Error).self) {
            try ConnectionOptions.parse(["--password-file", path, "--password-stdin"])
        }
    }
}
#endif
