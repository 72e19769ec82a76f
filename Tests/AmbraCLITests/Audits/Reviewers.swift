#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

/// People who review: their keys, and the list of those who are trusted.
struct Reviewers: Sendable {
    let place: Workplace
    /// The file of trusted reviewers.
    let list: String

    /// The log of signatures.
    var log: String { place.path("review.log") }

    /// Makes a key for each, and a list with a line for each.
    init(_ place: Workplace, _ names: String...) async throws {
        self.place = place
        var text = ""
        for name in names { text += try await Self.key(place, name, file: name) }
        list = try place.write(Array(text.utf8), "reviewers.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: list)
    }

    /// Makes a key; the line for the list.
    static func key(_ place: Workplace, _ name: String, file: String) async throws -> String {
        let made = try await place.run(
            "review", "key", "--reviewer", name, "--out", place.path("\(file).key"), environment: [:])
        #expect(made.status == 0, "\(made.errors)")
        return made.output
    }

    /// Signs for a folder with the key of the reviewer's name, or with none.
    func sign(
        _ folder: String, _ name: String, reject: Bool = false, unsigned: Bool = false, more: [String] = []
    ) async throws -> CommandRun.Result {
        let key = unsigned ? ["--unsigned-review"] : ["--reviewer-key", place.path("\(name).key")]
        let arguments = [
            "review", "sign", folder, "--reviewer", name, "--out", place.path("review.json"), "--namespace",
            place.sandbox.namespaceID,
        ]
        let log = more.contains("--log") ? [] : ["--log", log]
        let report = reject || more.contains("--report") ? [] : ["--report", try await audit(folder)]
        let verdict = [reject ? "--reject" : "--approve"]
        return try await place.start(arguments + verdict + key + log + report + more, environment: [:]).result()
    }

    /// Audits a folder; the report.
    func audit(_ folder: String) async throws -> String {
        let report = place.path("audit.json")
        _ = try await place.run("audit", folder, "--report", report, environment: [:])
        return report
    }

    /// Signs for a folder as each of some people.
    func approve(_ folder: String, _ names: String...) async throws {
        for name in names {
            let run = try await sign(folder, name)
            #expect(run.status == 0, "\(run.errors)")
        }
    }

    /// Uploads what the review approves.
    func upload(
        _ folder: String, _ more: String..., trust: [String]? = nil, environment: [String: String] = [:]
    ) async throws -> CommandRun.Result {
        let review =
            ["--require-review", place.path("review.json"), "--log", log] + (trust ?? ["--reviewers", list])
        return try await place.start(
            ["upload", folder] + review + more, environment: place.login.merging(environment) { $1 }
        ).result()
    }

    /// Asks for the state of the review.
    func status(_ folder: String) async throws -> CommandRun.Result {
        try await place.run(
            "review", "status", place.path("review.json"), folder, "--log", log, "--reviewers", list,
            environment: [:])
    }

    /// Whether no study was made in the sandbox.
    func isUntouched() async throws -> Bool {
        let run = try await place.run("studies", "--json")
        return try JSONValue(jsonText: run.output).array?.isEmpty ?? false
    }
}
#endif
