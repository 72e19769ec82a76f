#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("ambra deidentify, file by file and as a whole")
struct DeidentifyFolderTests {
    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".dcm") }
    }

    private func patients(_ map: String) throws -> [String: String] {
        let object = try JSONValue(jsonText: String(contentsOfFile: map, encoding: .utf8)).object
        var patients: [String: String] = [:]
        for member in object?["patients"]?.object?.members ?? [] { patients[member.name] = member.value.string }
        return patients
    }

    @Test("a study with an ID that some of its files lack stays one, is named, and falls apart only when told to")
    func splitStudy() async throws {
        try await Workplace.with { place in
            for (number, id) in ["TEST-1", "", " TEST-1"].enumerated() {
                try place.write(TestImage(instance: number, patientID: id).bytes, "study/Doe-\(number).dcm")
            }
            let (map, other) = (place.path("map.json"), place.path("other.json"))
            let arguments = ["deidentify", place.path("study"), "--json", "--out"]
            let one = try await place.start(arguments + [place.path("one"), "--map", map], environment: [:])
                .result()
            #expect(one.status == 0, "\(one.errors)")
            #expect(one.errors.contains("several patients") && one.errors.contains("Doe-0.dcm"))
            #expect(try patients(map).keys.sorted() == [TestImage().study])
            let studies = try #require(JSONValue(jsonText: one.output).object?["split_studies"]?.array)
            #expect(studies.count == 1 && studies.first?.object?["files"] == .number(JSONNumber(3)))
            #expect(!one.output.contains(TestImage().study))
            let several = try await place.start(
                arguments + [place.path("several"), "--split-patients", "--map", other], environment: [:]
            ).result()
            #expect(several.errors.contains("several patients"))
            #expect(try patients(other).keys.sorted() == ["TEST-1", "Test^Patient"])
        }
    }

    @Test("of different originals with one SOP Instance UID the first by path is written, on any number of threads")
    func sameInstance() async throws {
        try await Workplace.with { place in
            let count = 12
            for number in 0..<count {
                // The first ones are the largest, so that they would be written last.
                let image = TestImage(
                    instance: 7, description: "number \(number)", pixelBytes: 512 + (number < 2 ? 2 << 20 : 0))
                try place.write(image.bytes, "study/\(String(UnicodeScalar(UInt8(97 + number)))).dcm")
            }
            var contents: Set<Data> = []
            for (run, jobs) in ["1", "4", "16"].enumerated() {
                let out = place.path("out-\(run)")
                let result = try await place.run(
                    "deidentify", place.path("study"), "--out", out, "--key", place.path("key"), "--create-key",
                    "--option", "clean-descriptors", "--jobs", jobs, environment: [:])
                #expect(result.status == 1)
                #expect(!result.errors.contains("/a.dcm") && result.errors.contains("/b.dcm"))
                let files = try names(out)
                #expect(files.count == 1)
                for name in files {
                    contents.insert(FileManager.default.contents(atPath: out + "/" + name) ?? Data())
                }
            }
            #expect(contents.count == 1)
            #expect(contents.first?.range(of: Data("number 0".utf8)) != nil)
        }
    }

    @Test("files that lack something are taken when they are allowed, and the error says how")
    func allowed() async throws {
        try await Workplace.with { place in
            let whole = TestImage().bytes
            try place.write(Array(whole.dropLast(512 + 12)), "study/header.dcm")
            let arguments = ["deidentify", place.path("study"), "--out", place.path("out")]
            let refused = try await place.start(arguments, environment: [:]).result()
            #expect(refused.status == 1 && refused.errors.contains("no-pixels"))
            let taken = try await place.start(arguments + ["--allow", "no-pixels"], environment: [:]).result()
            #expect(taken.status == 0, "\(taken.errors)")
            #expect(taken.output.contains("without pixel data"))
            let wrong = try await place.start(arguments + ["--allow", "all"], environment: [:]).result()
            #expect(wrong.status == 2 && wrong.errors.contains("uids-from-meta"))
        }
    }

    @Test("masked paths are in no report and no message, and the map says which is which")
    func maskedPaths() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let cut = try place.write(Array(TestImage(instance: 9).bytes.dropLast(300)), "study/Doe-cut.dcm")
            let notes = try place.write(Array("no image".utf8), "study/Doe-notes.txt")
            try place.write(TestImage(instance: 3, patientID: "TEST-2").bytes, "study/Doe-other.dcm")
            let (map, report) = (place.path("map.json"), place.path("report.json"))
            let run = try await place.run(
                "deidentify", study, "--out", place.path("out"), "--report", report, "--map", map, "--json",
                "--mask-paths", environment: [:])
            #expect(run.status == 1)
            let written = try String(contentsOfFile: report, encoding: .utf8)
            for text in [run.output, run.errors, written] {
                #expect(!text.contains("Doe") && !text.contains(study))
            }
            let object = try JSONValue(jsonText: String(contentsOfFile: map, encoding: .utf8)).object
            let paths = try #require(object?["paths"]?.object)
            for path in [cut, notes] {
                let code = try #require(paths.members.first { $0.value.string == path }?.name)
                #expect(written.contains(code) && run.errors.contains(code))
            }
        }
    }

    @Test("what a killed run left half written goes at the next one, and nothing else does")
    func leftovers() async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(1)
            let ours = ["out/.ambra-1y2p0ij32e8e7.part", "out/1.2.3/1.2.3.4/.ambra-5.part"]
            let others = [
                "out/.ambra-UPPER.part", "out/.ambra-.part", "out/.ambra-1.part.txt", "out/other.part",
                "out/folder/.ambra-7.part", "out/.ambra-zzzzzzzzzzzzzzzz.part",
            ]
            for name in ours + others { try place.write([1], name) }
            try FileManager.default.createDirectory(
                atPath: place.path("out/.ambra-8.part"), withIntermediateDirectories: true)
            let run = try await place.run("deidentify", study, "--out", place.path("out"), environment: [:])
            #expect(run.status == 0, "\(run.errors)")
            for name in ours { #expect(!FileManager.default.fileExists(atPath: place.path(name)), "\(name)") }
            for name in others + ["out/.ambra-8.part"] {
                #expect(FileManager.default.fileExists(atPath: place.path(name)), "\(name)")
            }
        }
    }
}
#endif
