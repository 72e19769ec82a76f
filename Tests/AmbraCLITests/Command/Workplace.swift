#if Tools
import AmbraSandbox
import Foundation
import Testing

/// A sandbox, a home of its own and a folder for files; all of it goes away at the end.
struct Workplace: Sendable {
    let sandbox: Sandbox
    let folder: String

    static let password = "correct-horse"

    /// Does a test's work in a new workplace.
    static func with(_ body: (Workplace) async throws -> Void) async throws {
        var configuration = SandboxConfiguration()
        configuration.username = "tester@example.com"
        configuration.password = password
        let folder = NSTemporaryDirectory() + "ambra-cli-test-\(UUID().uuidString)"
        for name in ["", "/files", "/tmp", "/config"] {
            try FileManager.default.createDirectory(
                atPath: folder + name, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await Turnstile.withSandbox(configuration) { sandbox in
            try await body(Workplace(sandbox: sandbox, folder: folder))
        }
    }

    /// The path of a file or folder below the test's files.
    func path(_ name: String) -> String { "\(folder)/files/\(name)" }

    /// Writes a file below the test's files.
    @discardableResult
    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// Writes a series of images into a folder, and returns it.
    func writeImages(_ count: Int, _ name: String = "study", pixelBytes: Int = 512) throws -> String {
        for number in 1...count {
            let image = TestImage(instance: number, pixelBytes: pixelBytes)
            try write(image.bytes, "\(name)/\(number % 2 == 0 ? "image-\(number)" : "\(number).dcm")")
        }
        return path(name)
    }

    /// Names of files that a command left in its folder for temporary files, or in the home.
    func leftovers() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: folder + "/tmp") }

    /// Variables with the sandbox's address and login.
    var login: [String: String] {
        [
            "AMBRA_URL": sandbox.url, "AMBRA_USERNAME": sandbox.username, "AMBRA_PASSWORD": sandbox.password,
        ]
    }

    /// Runs the command to its end.
    func run(
        _ arguments: String..., environment: [String: String]? = nil, input: String = "", bytes: [UInt8]? = nil
    ) async throws -> CommandRun.Result {
        let command = try start(arguments, environment: environment ?? login, input: bytes ?? Array(input.utf8))
        return try await command.result()
    }

    /// Starts the command.
    func start(
        _ arguments: [String], environment: [String: String], input: [UInt8] = []
    ) throws -> CommandRun {
        try CommandRun(arguments, environment: variables(environment), input: input, folder: folder)
    }

    /// Types lines into a shell that finds the command, in the folder of the test's files.
    func type(_ lines: String) async throws -> CommandRun.Result {
        let binary = try #require(CommandRun.binary)
        var variables = variables(login)
        let folders = [URL(fileURLWithPath: binary).deletingLastPathComponent().path, variables["PATH"] ?? ""]
        variables["PATH"] = folders.joined(separator: ":")
        let arguments = ["-c", "umask 022; cd \"$0\" || exit; \(lines)", path("")]
        return try await CommandRun(
            arguments, environment: variables, input: [], folder: folder, program: "/bin/sh"
        ).result()
    }

    private func variables(_ more: [String: String]) -> [String: String] {
        var variables = ["HOME": folder, "XDG_CONFIG_HOME": folder + "/config", "TMPDIR": folder + "/tmp"]
        variables["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        return variables.merging(more) { $1 }
    }
}
#endif
