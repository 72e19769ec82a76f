#if Tools
import Foundation
import Testing

@testable import AmbraCLI
@testable import AmbraSDK

@Suite("the library's messages, as the command shows them")
struct OptionWordsTests {
    /// Properties that the command sets by options, or does not set at all.
    private static let properties = [
        "engineHosts", "authorityFile", "authorityDirectory", "clientCertificate", "responseTimeout",
        "allowsPlainHTTP", "additionalAuthorityFile",
    ]

    @Test("name options where the library names its properties, in every message that it has")
    func messages() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        var found = 0
        for target in ["AmbraSDK", "AmbraTransport"] {
            let sources = root.appendingPathComponent("Sources/\(target)")
            for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            where name.hasSuffix(".swift") && !name.contains("Generated") {
                let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
                for line in text.split(separator: "\n") where !line.contains("//") {
                    // What stands between quotes, apart from what is put in.
                    let literals = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
                    for literal in literals {
                        guard Self.properties.contains(where: literal.contains),
                            !literal.hasPrefix("clientCertificate.")
                        else { continue }
                        found += 1
                        // A property alone stands before what is wrong with its value.
                        let isProperty = Self.properties.contains(literal)
                        let shown = OptionWords.spelled(isProperty ? literal + ": " : literal)
                        #expect(!Self.properties.contains(where: shown.contains), "\(name): \(literal)")
                    }
                }
            }
        }
        #expect(found >= 9)
    }

    @Test("of files and addresses that options name say which option", arguments: ["--cacert-add", "--proxy"])
    func values(_ option: String) async throws {
        try await Workplace.with { place in
            let file = try place.write(Array("no certificate".utf8), "file.pem")
            let run = try await place.run("whoami", option, option == "--proxy" ? "ftp://proxy.example" : file)
            #expect(run.status == 2 && run.errors.contains("\(option): "), "\(run.errors)")
        }
    }

    @Test("of an upload are so in lines, lists and JSON")
    func upload() throws {
        var configuration = AmbraConfiguration()
        configuration.allowsPlainHTTP = true
        let service = try ServiceAddress("https://access.example.org/api/v3", allowsPlainHTTP: false)
        let trust = try EngineTrust(service: service, configuration: configuration)
        let error = try #require(
            throws: AmbraError.self
        ) { _ = try trust.check("storage.other.example", call: "/x") }
        var study = UploadedStudy(studyUID: "1.2.3", namespace: "n", images: 1)
        study.outcome = .failed
        study.error = error
        study.failures = [FileFailure(path: "a", message: error.description)]
        let summary = UploadSummary(
            report: UploadReport(studies: [study], skipped: [], refused: [], isInterrupted: false))
        let shown = summary.lines + summary.failures.map(\.inOptions.reason) + [JSONText().text(summary.json)]
        for text in shown { #expect(text.contains("--engine-host") && !text.contains("engineHosts"), "\(text)") }
    }
}
#endif
