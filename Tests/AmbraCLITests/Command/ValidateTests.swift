#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("ambra validate")
struct ValidateTests {
    private static func wrapped(_ place: Workplace) async throws -> String {
        let image = try place.write(WrapTests.bitmap, "source/a.bmp")
        let run = try await place.run("wrap", image, "--out", place.path("good"), "--json", environment: [:])
        return try #require(try WrapTests.objects(run).first?.path)
    }

    @Test("errors end with exit code 5, and are shown by place and keyword without values")
    func errors() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage(patientName: "Canary^Ann", patientID: "CANARY").bytes, "bad/a.dcm")
            try place.write(Array("notes".utf8), "bad/README.TXT")
            let run = try await place.run("validate", place.path("bad"), environment: [:])
            #expect(run.status == 5)
            #expect(run.output.contains(path + " (CT Image Storage)"))
            #expect(run.output.contains("00080090  ReferringPhysicianName"))
            #expect(run.output.contains("1 file examined: ") && run.output.contains("1 other file left out"))
            #expect(!(run.output + run.errors).lowercased().contains("canary"))
            #expect(try place.leftovers() == [])
        }
    }

    @Test("an object that conforms ends with exit code 0")
    func conformant() async throws {
        try await Workplace.with { place in
            let path = try await Self.wrapped(place)
            let run = try await place.run("validate", path, environment: [:])
            #expect(run.status == 0 && run.output == "1 file examined: nothing found\n", "\(run.output)")
            #expect(try await place.run("validate", "--strict", path, environment: [:]).status == 0)
        }
    }

    @Test("warnings alone fail with --strict only")
    func warnings() async throws {
        try await Workplace.with { place in
            let path = try await Self.wrapped(place)
            var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
            // Pixel data is the last element: behind it bytes follow that are no element.
            bytes += [1, 2, 3]
            let spoiled = try place.write(bytes, "warn/a.dcm")
            let run = try await place.run("validate", "--json", spoiled, environment: [:])
            let counts = try JSONValue(jsonText: run.output).object?["counts"]?.object?["findings"]?.object
            #expect(run.status == 0 && counts?["error"] == 0 && counts?["warning"] == 1)
            #expect(try await place.run("validate", "--strict", spoiled, environment: [:]).status == 5)
        }
    }

    @Test("--json lists files with findings, those between files, failures and counts")
    func json() async throws {
        try await Workplace.with { place in
            try place.write(TestImage(instance: 1).bytes, "in/1.dcm")
            try place.write(TestImage(instance: 1, description: "Other").bytes, "in/2.dcm")
            try place.write(Array(TestImage(instance: 2).bytes.dropLast(100)), "in/3.dcm")
            let run = try await place.run("validate", "--json", place.path("in"), environment: [:])
            #expect(run.status == 5)
            let document = try #require(try JSONValue(jsonText: run.output).object)
            let files = (document["files"]?.array ?? []).compactMap(\.object)
            #expect(files.map { $0["path"]?.string } == [place.path("in/1.dcm"), place.path("in/2.dcm")])
            #expect(files.map { $0["iod"]?.string } == ["ct-image", "ct-image"])
            let findings = try #require(files.first?["findings"]?.array).compactMap(\.object)
            let finding = try #require(findings.first { $0["kind"]?.string == "missingAttribute" })
            #expect(finding["severity"]?.string == "error")
            #expect(finding["place"]?.string == "00080008" && finding["keyword"]?.string == "ImageType")
            let set = try #require(document["set"]?.array?.first?.object)
            #expect(set["kind"]?.string == "repeatedInstance")
            #expect(set["paths"]?.array?.map(\.string) == [place.path("in/1.dcm"), place.path("in/2.dcm")])
            let failures = (document["failures"]?.array ?? []).compactMap(\.object)
            #expect(failures.map { $0["path"]?.string } == [place.path("in/3.dcm")])
            #expect(document["counts"]?.object?["files"] == 2)
            #expect(document["counts"]?.object?["failures"] == 1)
        }
    }

    @Test("what cannot be examined ends with exit code 1, nothing at all with 2")
    func failures() async throws {
        try await Workplace.with { place in
            let good = try await Self.wrapped(place)
            let text = try place.write(Array("notes".utf8), "notes/a.txt")
            let named = try await place.run("validate", good, text, environment: [:])
            #expect(named.status == 1 && named.errors.contains("a.txt: this is not a DICOM file"))
            #expect(named.output == "1 file examined: nothing found; 1 not examined\n", "\(named.output)")
            #expect(try await place.run("validate", place.path("notes"), environment: [:]).status == 2)
            #expect(try await place.run("validate", place.path("missing"), environment: [:]).status == 2)
            #expect(try await place.run("validate", environment: [:]).status == 2)
        }
    }

    @Test("files with the findings of the one before are counted and the first named, unless all are wanted")
    func repetitions() async throws {
        try await Workplace.with { place in
            for number in 1...6 { try place.write(TestImage(instance: number).bytes, "in/\(number)") }
            let folder = place.path("in")
            let run = try await place.run("validate", folder, environment: [:])
            let lines = run.output.split(separator: "\n").drop { $0 != "the same in the next 5 files:" }
            #expect(lines.dropFirst().prefix(3).map(String.init) == (2...4).map { "  \(folder)/\($0)" })
            #expect(lines.dropFirst(4).first == "  and 2 more; --all and --json list them")
            #expect(run.output.components(separatedBy: "ImageType").count == 2)
            let all = try await place.run("validate", "--all", folder, environment: [:])
            #expect(all.output.components(separatedBy: "ImageType").count == 7)
        }
    }

    @Test(
        "an empty file in a folder was not examined, and is named; other files that are no DICOM files are counted")
    func emptyFile() async throws {
        try await Workplace.with { place in
            _ = try await Self.wrapped(place)
            let empty = try place.write([], "good/lost.dcm")
            try place.write(Array("notes".utf8), "good/README.TXT")
            let run = try await place.run("validate", place.path("good"), environment: [:])
            #expect(
                run.status == 1 && run.errors.contains("\(empty): the file is empty"), "\(run.errors)")
            #expect(run.output == "1 file examined: nothing found; 1 not examined; 1 other file left out\n")
            let json = try await place.run("validate", "--json", place.path("good"), environment: [:])
            let failures = try JSONValue(jsonText: json.output).object?["failures"]?.array
            #expect(failures?.compactMap { $0.object?["path"]?.string } == [empty])
            let audit = try await place.run("audit", place.path("good"), environment: [:])
            #expect(audit.errors.contains("empty:\n  \(empty): the file is empty\n"), "\(audit.errors)")
        }
    }
}
#endif
