#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("Ctrl-C leaves no half of a document")
struct InterruptedDocumentTests {
    private static let count = 20_000

    /// A folder of one image by many names, which takes a while and little space.
    private static func images(_ place: Workplace) throws -> String {
        let image = try place.write(TestImage().bytes, "one/image.dcm")
        let folder = place.path("many")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 1...count { try FileManager.default.linkItem(atPath: image, toPath: "\(folder)/\(number)") }
        return folder
    }

    @Test("validate ends its document, which says so", arguments: [SIGINT, SIGTERM])
    func validate(_ signal: Int32) async throws {
        try await Workplace.with { place in
            let command = try place.start(["validate", "--json", try Self.images(place)], environment: [:])
            try await CommandRun.wait { !command.outputSoFar.isEmpty }
            command.send(signal)
            let run = try await command.result()
            #expect(run.status == 130 && run.errors.contains("interrupted"))
            let document = try #require(try JSONValue(jsonText: run.output).object)
            #expect(document["interrupted"] == true)
            let files = try #require(document["files"]?.array?.count)
            #expect(files > 0 && files < Self.count)
            #expect(document["counts"]?.object?["files"] == .number(JSONNumber(files)))
        }
    }

    @Test("deidentify says so in its document and its report")
    func deidentify() async throws {
        try await Workplace.with { place in
            let folder = try Self.images(place)
            let (out, report) = (place.path("out"), place.path("report.json"))
            let command = try place.start(
                ["deidentify", folder, "--out", out, "--json", "--report", report, "--jobs", "1"], environment: [:])
            try await CommandRun.wait {
                ((try? FileManager.default.subpathsOfDirectory(atPath: out)) ?? []).contains {
                    $0.hasSuffix(".dcm")
                }
            }
            command.send(SIGINT)
            let run = try await command.result()
            #expect(run.status == 130)
            for text in [run.output, try String(contentsOfFile: report, encoding: .utf8)] {
                #expect(try JSONValue(jsonText: text).object?["interrupted"] == true)
            }
        }
    }

    @Test("an audit of one large file ends at once, and leaves neither a document nor a part of a report")
    func audit() async throws {
        try await Workplace.with { place in
            // The search of a file that takes up no space would go on for longer than a run may take.
            let large = try place.write([], "in/large.bin")
            try #require(truncate(large, 64 << 30) == 0)
            let known = try place.write(Array("Karlsson^Astrid\n".utf8), "known.txt")
            let reports = place.path("reports")
            try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: true)
            let command = try place.start(
                [
                    "audit", "--json", large, "--known", known, "--report", "\(reports)/a.json", "--html",
                    "\(reports)/a.html",
                ], environment: [:])
            try await CommandRun.wait { try !FileManager.default.contentsOfDirectory(atPath: reports).isEmpty }
            command.send(SIGINT)
            let run = try await command.result()
            #expect(run.status == 130 && run.output.isEmpty)
            #expect(run.errors.contains("interrupted"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: reports).isEmpty)
        }
    }
}
#endif
