#if Tools
import AmbraSDK
import Foundation
import Testing

@Suite("ambra inspect")
struct InspectTests {
    @Test("--json prints the DICOM JSON Model of the data set, without file meta information")
    func model() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage(patientName: "Json^Model").bytes, "image")
            let run = try await place.run("inspect", "--json", path, environment: [:])
            #expect(run.status == 0)
            let model = try #require(JSONValue(jsonText: run.output).object)
            #expect(model.members.map(\.name).first == "00080016")
            #expect(model["00100010"]?.object?["vr"]?.string == "PN")
            let name = model["00100010"]?.object?["Value"]?.array?.first?.object
            #expect(name?["Alphabetic"]?.string == "Json^Model")
        }
    }

    @Test("text before the element of the character set is shown in it")
    func earlyText() async throws {
        try await Workplace.with { place in
            // An item with Cyrillic text of ISO 8859-5, then the character set.
            var early: [UInt8] = [6, 0, 1, 0, 0x53, 0x51, 0, 0, 22, 0, 0, 0, 0xFE, 0xFF, 0, 0xE0, 14, 0, 0, 0]
            early += [0x3A, 0, 3, 2, 0x53, 0x48, 6, 0, 0xB8, 0xD2, 0xD0, 0xDD, 0xDE, 0xD2]
            early += [8, 0, 5, 0, 0x43, 0x53, 10, 0]
            early += Array("ISO_IR 144".utf8)
            var image = TestImage().bytes
            let start = try #require(Data(image).range(of: Data([8, 0, 0x16, 0, 0x55, 0x49]))).lowerBound
            image.insert(contentsOf: early, at: start)
            let path = try place.write(image, "image")
            for run in [
                try await place.run("inspect", "--json", path, environment: [:]),
                try await place.run("inspect", path, environment: [:]),
            ] {
                #expect(run.status == 0 && run.output.contains("Иванов"), "\(run.output) \(run.errors)")
                #expect(!run.output.contains("undecodable"))
            }
        }
    }

    @Test("values cannot control the terminal, and are whole when they are read back")
    func hostileValues() async throws {
        try await Workplace.with { place in
            let hostile = "\u{1B}]0;title\u{7}\u{7F}"
            let path = try place.write(TestImage(description: hostile).bytes, "image")
            let run = try await place.run("inspect", "--json", path, environment: [:])
            #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
            let model = try #require(JSONValue(jsonText: run.output).object)
            #expect(model["0008103E"]?.object?["Value"]?.array?.first?.string == hostile)
        }
    }

    @Test("- reads standard input")
    func standardInput() async throws {
        try await Workplace.with { place in
            let image = TestImage(patientName: "Through^Pipe")
            let run = try await place.run("inspect", "--json", "-", environment: [:], bytes: image.bytes)
            #expect(run.output.contains("Through^Pipe"), "\(run.errors)")
            #expect(try place.leftovers() == [])
        }
    }

    @Test("long values are ranges of the file, all bytes are inline with --bulk")
    func references() async throws {
        try await Workplace.with { place in
            let path = try place.write(TestImage(pixelBytes: 2048).bytes, "with space.dcm")
            let run = try await place.run("inspect", "--json", path, environment: [:])
            let pixels = try #require(JSONValue(jsonText: run.output).object?["7FE00010"]?.object)
            let count = TestImage(pixelBytes: 2048).bytes.count
            #expect(
                pixels["BulkDataURI"]?.string?.hasSuffix("/with%20space.dcm?offset=\(count - 2048)&length=2048")
                    == true)
            let bulk = try await place.run("inspect", "--json", "--bulk", path, environment: [:])
            let inline = try #require(JSONValue(jsonText: bulk.output).object?["7FE00010"]?.object)
            #expect(Data(base64Encoded: inline["InlineBinary"]?.string ?? "")?.count == 2048)
            let piped = try await place.run(
                "inspect", "--json", "-", environment: [:], bytes: TestImage(pixelBytes: 2048).bytes)
            #expect(piped.output == bulk.output)
        }
    }

    @Test("only a file that is cut is told to be fetched again")
    func earlyEnds() async throws {
        try await Workplace.with { place in
            let whole = TestImage().bytes
            let cases: [(name: String, bytes: [UInt8], isCut: Bool)] = [
                ("value", Array(whole.dropLast(100)), true), ("header", Array(whole.dropLast(512 + 5)), true),
                // A sequence and an item that state more bytes than there are; all their elements are whole.
                (
                    "item",
                    Array(whole.dropLast(512 + 12))
                        + [0x88, 0x00, 0x00, 0x02, 0x53, 0x51, 0, 0, 38, 0, 0, 0, 0xFE, 0xFF, 0, 0xE0, 30, 0, 0, 0]
                        + [0x10, 0x00, 0x20, 0x00, 0x4C, 0x4F, 2, 0, 0x41, 0x20], false
                ),
                // Bytes that are no element.
                (
                    "noise",
                    Array(whole.dropLast(512 + 12)) + [1, 2, 3, 4, 0x4F, 0x42, 0, 0, 9, 9, 9, 0, 7, 7, 7, 7], false
                ),
            ]
            for (name, bytes, isCut) in cases {
                let path = try place.write(bytes, name)
                let run = try await place.run("inspect", path, environment: [:])
                #expect(run.status == 1, "\(name): \(run.errors)")
                #expect(run.errors.contains("get a whole copy") == isCut, "\(name): \(run.errors)")
            }
        }
    }
}
#endif
