#if Tools
import Foundation
import Testing

@Suite("files that the user names")
struct GivenFileTests {
    /// Options and parameters that name a file to read; `@` stands for its path.
    private static let readers: [[String]] = [
        ["call", "study.get", "uuid=@@"], ["wrap", "FILE", "--out", "out", "--attributes", "@"],
        ["audit", "FILE", "--known", "@"], ["review", "status", "@", "FILE", "--unsigned-review", "--log", "@"],
        ["upload", "FILE", "--require-review", "@", "--unsigned-review", "--log", "@"],
        ["deidentify", "FILE", "--out", "out", "--rules", "@"],
        ["deidentify", "FILE", "--out", "out", "--mask-rules", "@"],
        ["deidentify", "FILE", "--out", "out", "--key", "@"],
        ["whoami", "--password-file", "@"], ["whoami", "--cacert", "@"], ["whoami", "--cacert-add", "@"],
        ["inspect", "@"], ["convert", "@", "--out", "out"],
    ]

    @Test("a pipe, a device or a folder is refused at once, by name", arguments: readers.indices)
    func noFile(_ index: Int) async throws {
        try await Workplace.with { place in
            let pipe = place.path("pipe")
            try #require(mkfifo(pipe, 0o600) == 0)
            let file = try place.write(TestImage().bytes, "image.dcm")
            for path in [pipe, "/dev/zero", place.path("")] {
                let words = Self.readers[index].map { word in
                    switch word {
                    case "FILE": file
                    case "out": place.path("out")
                    case "@": path
                    default: word.replacingOccurrences(of: "=@@", with: "=@\(path)")
                    }
                }
                var variables = place.login
                if words.contains("--password-file") { variables["AMBRA_PASSWORD"] = nil }
                let run = try await place.start(words, environment: variables).result()
                #expect(run.status == 2, "\(words) \(run)")
                #expect(run.errors.contains(path), "\(words) \(run.errors)")
            }
        }
    }

    @Test("variables that name one are no exception", arguments: ["AMBRA_PASSWORD_FILE", "CURL_CA_BUNDLE"])
    func variables(_ name: String) async throws {
        try await Workplace.with { place in
            let pipe = place.path("pipe")
            try #require(mkfifo(pipe, 0o600) == 0)
            var variables = place.login
            if name == "AMBRA_PASSWORD_FILE" { variables["AMBRA_PASSWORD"] = nil }
            variables[name] = pipe
            let run = try await place.start(["whoami"], environment: variables).result()
            #expect(run.status == 2)
            #expect(run.errors.contains(pipe))
        }
    }

    @Test(
        "a signal ends the wait for the rest of standard input",
        arguments: [
            ["call", "study.get", "uuid=@-"], ["wrap", "FILE", "--out", "out", "--attributes", "-"],
            ["whoami", "--password-stdin"],
        ])
    func standardInput(_ words: [String]) async throws {
        try await Workplace.with { place in
            let file = try place.write(TestImage().bytes, "image.dcm")
            let process = Process()
            let input = Pipe()
            process.executableURL = URL(fileURLWithPath: try #require(CommandRun.binary))
            process.arguments = words.map { $0 == "FILE" ? file : $0 == "out" ? place.path("out") : $0 }
            process.environment = place.login.merging(["HOME": place.folder]) { $1 }
            process.standardInput = input
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            let reading = dup(input.fileHandleForReading.fileDescriptor)
            defer { close(reading) }
            try process.run()
            defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
            try input.fileHandleForWriting.write(contentsOf: Data("x".utf8))
            // When the byte is gone, the command waits for more.
            try await CommandRun.wait {
                var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
                return poll(&waiting, 1, 0) == 0
            }
            kill(process.processIdentifier, SIGINT)
            try await CommandRun.wait { !process.isRunning }
            #expect(process.terminationStatus == 130)
        }
    }
}
#endif
