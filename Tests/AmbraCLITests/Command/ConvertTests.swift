#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("ambra convert")
struct ConvertTests {
    private func contents(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test("without options the copy is the same byte for byte")
    func copy() async throws {
        try await Workplace.with { place in
            let bytes = TestImage().bytes
            let path = try place.write(bytes, "image")
            let run = try await place.run("convert", path, "--out", place.path("copy"), environment: [:])
            #expect(run.status == 0 && run.output.isEmpty)
            #expect(try contents(place.path("copy")) == bytes)
        }
    }

    @Test(
        "every target reads back as the same data set",
        arguments: [
            ("implicit", "1.2.840.10008.1.2"), ("explicit", "1.2.840.10008.1.2.1"),
            ("big-endian", "1.2.840.10008.1.2.2"), ("deflated", "1.2.840.10008.1.2.1.99"),
        ])
    func targets(name: String, uid: String) async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage(patientName: "Some^Body").bytes, "image")
            let out = place.path("out")
            let run = try await place.run(
                "convert", "--json", path, "--out", out, "--to", name, "--lengths", "defined", environment: [:])
            #expect(run.status == 0, "\(run.errors)")
            let report = try #require(JSONValue(jsonText: run.output).object)
            #expect(report["transfer_syntax"]?.string == uid)
            #expect(report["copied"] == .bool(false))
            let size = try contents(out).count
            #expect(report["bytes"] == .number(JSONNumber(size)))
            let before = try await place.run("inspect", "--json", path, environment: [:])
            let after = try await place.run("inspect", "--json", out, environment: [:])
            #expect(after.output.contains("Some^Body"))
            #expect(after.output.replacing("\"OB\"", with: "\"OW\"") == before.output)
        }
    }

    @Test(
        "--to lays a file anew that departs in its structure, also in its own syntax, so that it can be de-identified"
    )
    func mending() async throws {
        try await Workplace.with { place in
            let whole = TestImage().bytes
            let pixels = whole.count - 512 - 12
            // An item's end between two elements, and a private block whose elements state no VR.
            let stray = Array(whole[..<pixels]) + [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0] + Array(whole[pixels...])
            let creator: [UInt8] = [0x29, 0, 0x10, 0, 0x4C, 0x4F, 4, 0, 0x41, 0x43, 0x4D, 0x45]
            let value: [UInt8] = [0x29, 0, 0x01, 0x10, 4, 0, 0, 0, 0, 0, 0xC0, 0x3F]
            let bare = Array(whole[..<pixels]) + creator + value + Array(whole[pixels...])
            for (number, bytes) in [stray, bare].enumerated() {
                let path = try place.write(bytes, "image-\(number)")
                let refused = try await place.run(
                    "deidentify", path, "--out", place.path("no"), environment: [:])
                #expect(refused.status == 1 && refused.errors.contains("convert --to same"), "\(refused.errors)")
                for target in ["same", "explicit"] {
                    let out = try place.write([], "in-\(number)-\(target)/copy")
                    let mended = try await place.run(
                        "convert", path, "--out", out, "--force", "--to", target, "--json", environment: [:])
                    #expect(mended.status == 0, "\(mended.errors)")
                    #expect(try JSONValue(jsonText: mended.output).object?["copied"] == .bool(false))
                    let taken = try await place.run(
                        "deidentify", out, "--out", place.path("out-\(number)-\(target)"), environment: [:])
                    #expect(taken.status == 0, "\(taken.errors)")
                }
            }
            let path = try place.write(whole, "whole")
            let copy = try await place.run(
                "convert", path, "--out", place.path("plain"), "--to", "explicit", "--lengths", "defined",
                environment: [:])
            #expect(copy.status == 0)
        }
    }

    @Test(
        "an existing file stays unless it is forced, and the file itself is never replaced, whatever it is called")
    func force() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage().bytes, "image")
            let other = try place.write(Array("mine".utf8), "other")
            let refused = try await place.run("convert", path, "--out", other, environment: [:])
            #expect(refused.status == 2)
            #expect(refused.errorLines.count == 1 && refused.errors.contains("--force"))
            #expect(try contents(other) == Array("mine".utf8))
            let link = place.path("link")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
            for (input, out) in [(path, path), (path, place.path("../files/./image")), (link, path)] {
                let run = try await place.run(
                    "convert", input, "--out", out, "--to", "implicit", "--force", environment: [:])
                #expect(
                    run.status == 2 && run.errors.contains("is one of the files that are read"), "\(run.errors)")
                #expect(try contents(path) == TestImage().bytes)
            }
            let forced = try await place.run("convert", path, "--out", other, "--force", environment: [:])
            #expect(forced.status == 0)
            #expect(try contents(other) == TestImage().bytes)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path("")).sorted()
                    == ["image", "link", "other"])
        }
    }

    @Test("what is no DICOM file and where nothing can be written are one line each")
    func failures() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage().bytes, "image")
            let text = try place.write(Array("hello".utf8), "text")
            let cases = [
                ([text, "--out", place.path("a")], 2), ([path, "--out", place.path("")], 2),
                ([path, "--out", place.path("none/a")], 1), ([path + "x", "--out", place.path("a")], 2),
                ([path, "--out", place.path("a"), "--to", "jpeg"], 2),
            ]
            for (arguments, status) in cases {
                let run = try await place.start(["convert"] + arguments, environment: [:]).result()
                #expect(run.status == Int32(status), "\(arguments)")
                #expect(run.errorLines.count == 1 && run.output.isEmpty)
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path("")).sorted() == ["image", "text"])
        }
    }
}
#endif
