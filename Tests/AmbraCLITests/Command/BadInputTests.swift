#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("Bad input: one clear line, a path named once, lists with an end")
struct BadInputTests {
    private static let commands = [
        "scan", "upload", "upload --dry-run", "audit", "deidentify --out OUT", "dicomdir", "dicomdir --copy-to OUT",
    ]

    private func run(_ place: Workplace, _ line: String, _ more: String...) async throws -> CommandRun.Result {
        let words = line.split(separator: " ").map { $0 == "OUT" ? place.path("out") : String($0) }
        return try await place.start(words + more, environment: place.login).result()
    }

    @Test("a folder that is not there is 2 and named once", arguments: commands)
    func missing(_ line: String) async throws {
        try await Workplace.with { place in
            let run = try await run(place, line, place.path("nowhere"), "--json")
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors == "ambra: \(place.path("nowhere")): no such file or folder; check the path\n")
        }
    }

    @Test("an empty folder is 2, and JSON is printed all the same", arguments: commands)
    func empty(_ line: String) async throws {
        try await Workplace.with { place in
            try FileManager.default.createDirectory(atPath: place.path("empty"), withIntermediateDirectories: true)
            let run = try await run(place, line, place.path("empty"), "--json")
            #expect(run.status == 2)
            #expect(try JSONValue(jsonText: run.output).object?["links_outside"] == 0)
            let last = try #require(run.errorLines.last)
            #expect(last.hasPrefix("ambra: \(place.path("empty")): no "), "\(run.errors)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path("empty")).isEmpty)
        }
    }

    @Test("of many broken files the first are listed, in their order, and JSON has all", arguments: commands)
    func broken(_ line: String) async throws {
        try await Workplace.with { place in
            let bytes = [UInt8](repeating: 0, count: 128) + Array("DICMbroken".utf8)
            for number in 100..<300 { try place.write(bytes, "broken/F\(number)") }
            let run = try await run(place, line, place.path("broken"), "--json")
            #expect(run.status != 0)
            #expect(run.errorLines.count <= 24)
            let named = run.errorLines.filter { $0.contains("/F") || $0.hasPrefix("  F") }
            #expect(named == named.sorted())
            for line in run.errorLines { #expect(line.components(separatedBy: "/F1").count <= 2) }
            if line.hasPrefix("scan") || line.hasPrefix("upload") {
                #expect(run.errors.contains("199 other files cannot be read either; --json lists all"))
            }
            if line != "audit" { #expect(run.output.components(separatedBy: "F299").count == 2) }
        }
    }

    @Test("wrap lists the first files that it cannot wrap, and JSON has all")
    func wrap() async throws {
        try await Workplace.with { place in
            let paths = try (100..<200).map { try place.write([1, 2, 3], "notes/\($0).txt") }
            let run = try await place.start(
                ["wrap", "--json", "--out", place.path("out")] + paths, environment: [:]
            ).result()
            #expect(run.status == 2)
            #expect(run.errorLines.count == 22 && run.errors.contains("and 80 more; --json lists all"))
            #expect(try JSONValue(jsonText: run.output).object?["failures"]?.array?.count == 100)
        }
    }

    @Test(
        "a folder where a file is wanted is said to be one",
        arguments: ["inspect", "convert --out OUT", "wrap --out OUT"])
    func folderForFile(_ line: String) async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let run = try await run(place, line, folder)
            #expect(run.status == 2)
            #expect(run.errors.contains("\(folder): this is a folder, not a file"))
            #expect(run.errors.components(separatedBy: folder).count == 2)
        }
    }

    @Test("a path that cannot be followed says why")
    func paths() async throws {
        try await Workplace.with { place in
            let file = try place.write([1], "file")
            let loop = place.path("loop")
            try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
            let cases = [
                (file + "/x", "a part of the path is not a folder"),
                (place.path(String(repeating: "n", count: 300)), "the name is too long"),
                (loop, "too many symbolic links, or a loop of them"),
            ]
            for (path, reason) in cases {
                let run = try await place.run("inspect", path, environment: [:])
                #expect(run.status == 2 && run.errors == "ambra: \(path): \(reason); check the path\n")
            }
            let image = try place.write(TestImage().bytes, "image.dcm")
            for line in ["deidentify", "wrap"] {
                let run = try await place.run(line, image, "--out", file + "/out", environment: [:])
                #expect(run.status == 2)
                #expect(run.errors.contains("the folder cannot be made: this is a file, not a folder"))
            }
        }
    }

    @Test("a folder without DICOM files is told of once, and not as work that was done")
    func nothingToDeidentify() async throws {
        try await Workplace.with { place in
            try place.write(Array("words".utf8), "notes/a.txt")
            let run = try await place.run(
                "deidentify", place.path("notes"), "--out", place.path("out"), environment: [:])
            #expect(run.status == 2 && run.output.isEmpty, "\(run.output)")
            #expect(run.errors.contains("no DICOM file there (1 other file)"))
        }
    }

    @Test("a key that is not there names the option that makes one, and nothing is written")
    func missingKey() async throws {
        try await Workplace.with { place in
            let run = try await place.run(
                "deidentify", try place.writeImages(1), "--out", place.path("out"), "--key", place.path("nokey"),
                environment: [:])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(
                run.errors
                    == "ambra: --key \(place.path("nokey")): no such file; check the path, or make one with --create-key\n"
            )
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }
    }

    @Test("what a download that was killed left over is no image: named by scan, not sent, not de-identified")
    func leftovers() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let leftover = try place.write(TestImage(instance: 7).bytes, "study/.ambra-1y2p0ij32e8e7.part")
            let scan = try await place.run("scan", folder, "--json", environment: [:])
            #expect(scan.status == 0 && scan.output.contains("left over from a transfer"), "\(scan.output)")
            let upload = try await place.run("upload", folder)
            #expect(upload.status == 0, "\(upload.errors)")
            #expect(
                upload.output.contains("1 image") && upload.errors.contains("\(leftover): "), "\(upload.errors)")
            let copy = try await place.run(
                "deidentify", folder, "--out", place.path("out"), environment: [:])
            #expect(copy.status == 0 && copy.output.hasPrefix("wrote 1 file,"), "\(copy.output)")
            #expect(copy.errors.contains("\(leftover): "))
            let disc = try await place.run(
                "dicomdir", folder, "--copy-to", place.path("disc"), environment: [:])
            #expect(disc.status == 0, "\(disc.errors)")
            let copied = try FileManager.default.subpathsOfDirectory(atPath: place.path("disc"))
            #expect(copied.filter { $0.hasSuffix("IM000001") }.count == 1 && !copied.contains { $0.hasSuffix("2") })
            let cut = try place.write(Array(TestImage(instance: 8).bytes.dropLast(9)), "study/.ambra-9.part")
            let check = try await place.run("validate", folder, "--json", environment: [:])
            #expect(check.status == 0 || check.status == 5, "\(check.errors)")
            #expect(!check.output.contains(cut) || check.output.contains("left over"), "\(check.output)")
        }
    }

    @Test("an empty folder cannot be signed for: 2, and the folder is named")
    func emptyReview() async throws {
        try await Workplace.with { place in
            try FileManager.default.createDirectory(atPath: place.path("empty"), withIntermediateDirectories: true)
            let run = try await place.run(
                "review", "sign", place.path("empty"), "--reviewer", "Ann Roe", "--reject",
                "--unsigned-review", "--out", place.path("r.json"), "--log", place.path("r.log"), "--namespace",
                place.sandbox.namespaceID, environment: [:])
            #expect(run.status == 2 && run.errors.contains("\(place.path("empty")): no file there"))
        }
    }

    @Test(
        "a report never replaces an input, a link, a folder or a pipe",
        arguments: [
            "upload --report", "audit --report", "audit --html", "deidentify --out OUT --report",
            "deidentify --out OUT --map",
        ])
    func reports(_ line: String) async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let image = folder + "/1.dcm"
            let (link, pipe) = (place.path("link"), place.path("pipe"))
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place.path("other"))
            #expect(mkfifo(pipe, 0o600) == 0)
            let cases = [
                (image, "is one of the files that are read"), (link, "this is a symbolic link"),
                (pipe, "this is a device or a pipe"), (folder, "this is a folder, not a file"),
                (image + "/x", "a part of the path is not a folder"),
            ]
            for (path, reason) in cases {
                let words = (line + " \(path)").split(separator: " ")
                    .map { $0 == "OUT" ? place.path("out") : String($0) }
                let run = try await place.start(words + [folder], environment: place.login).result()
                #expect(run.status == 2)
                #expect(
                    run.errorLines.last?.contains("\(path): ") == true && run.errors.contains(reason),
                    "\(run.errors)")
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: image)) == Data(TestImage(instance: 1).bytes))
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == place.path("other"))
            #expect(place.sandbox.requests.isEmpty)
        }
    }

    @Test("convert --force replaces neither a link nor a pipe")
    func convert() async throws {
        try await Workplace.with { place in
            let image = try place.write(TestImage().bytes, "image.dcm")
            let (link, pipe) = (place.path("link"), place.path("pipe"))
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: image)
            #expect(mkfifo(pipe, 0o600) == 0)
            for (path, reason) in [(link, "a symbolic link"), (pipe, "a device or a pipe")] {
                let run = try await place.run("convert", image, "--out", path, "--force", environment: [:])
                #expect(run.status == 2 && run.errors.contains("--out \(path): this is \(reason)"))
            }
        }
    }

    @Test("a download that cannot write a file names it once")
    func download() async throws {
        try await Workplace.with { place in
            let upload = try await place.run("upload", place.writeImages(1), "--json")
            let study = try #require(JSONValue(jsonText: upload.output).object?["studies"]?.array?.first?.object)
            let uuid = try #require(study["uuid"]?.string)
            let first = try await place.run("download", uuid, "--to", place.path("to"), "--json")
            let written = try #require(JSONValue(jsonText: first.output).object?["written"]?.array?.first?.string)
            try FileManager.default.removeItem(atPath: written)
            try FileManager.default.createDirectory(atPath: written, withIntermediateDirectories: true)
            let run = try await place.run("download", uuid, "--to", place.path("to"))
            #expect(run.status == 1)
            #expect(run.errors.contains("  \(written): a folder is in the place of the image"))
            #expect(run.errors.components(separatedBy: written).count == 2)
        }
    }

    @Test("of many departures from the standard the first are noted")
    func findings() async throws {
        try await Workplace.with { place in
            // Elements of a length that is odd.
            let odd = (0x11...0x4C).flatMap { number -> [UInt8] in
                [0xE1, 0x7F, number, 0x00] + Array("LO".utf8) + [1, 0, 0x41]
            }
            let bytes = TestImage().bytes + odd
            let image = try place.write(bytes, "image.dcm")
            let run = try await place.run("convert", image, "--out", place.path("out.dcm"), environment: [:])
            #expect(run.status == 0)
            #expect(run.errorLines.count == 22)
            let whole = try await place.run(
                "convert", image, "--out", place.path("2.dcm"), "--json", environment: [:])
            let count = try JSONValue(jsonText: whole.output).object?["findings"]?.array?.count ?? 0
            #expect(count >= 60 && run.errors.contains("\(image): and \(count - 20) more; --json lists all"))
            for line in run.errorLines { #expect(line.components(separatedBy: image).count <= 2) }
        }
    }
}
#endif
