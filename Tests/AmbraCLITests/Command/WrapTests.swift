#if Tools
import AmbraSDK
import DICOM
import Foundation
import Testing

@Suite("ambra wrap")
struct WrapTests {
    /// A bitmap of one white pixel.
    static let bitmap: [UInt8] = {
        let header: [UInt8] = [
            58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 24, 0,
        ]
        return Array("BM".utf8) + header + [UInt8](repeating: 0, count: 24) + [255, 255, 255, 0]
    }()

    static let pdf = Array("%PDF-1.7\n%%EOF\n".utf8)

    static func objects(_ run: CommandRun.Result) throws -> [(path: String, file: DICOMFile)] {
        let list = try #require(try JSONValue(jsonText: run.output).object?["objects"]?.array)
        return try list.map { each in
            let path = try #require(each.object?["file"]?.string)
            return (path, try DICOMFile.read(path: path))
        }
    }

    @Test("files become objects of one study with the attributes of a file")
    func wrap() async throws {
        try await Workplace.with { place in
            let image = try place.write(Self.bitmap, "a.bmp")
            let document = try place.write(Self.pdf, "b.pdf")
            let patient = try place.write(
                Array(#"{"PatientName": "Doe^Jane", "PatientID": "P-1", "PatientWeight": 71.5}"#.utf8), "p.json")
            let run = try await place.run(
                "wrap", image, document, "--attributes", patient, "--set", "SeriesDescription=Wound", "--out",
                place.path("new/folder"), "--study-uid", "1.2.3", "--json", environment: [:])
            #expect(run.status == 0, "\(run.errors)")
            let objects = try Self.objects(run)
            #expect(objects.count == 2)
            for (path, file) in objects {
                #expect(try file.dataSet.string(.patientName) == "Doe^Jane")
                #expect(try file.dataSet.string(.studyInstanceUID) == "1.2.3")
                #expect(try file.dataSet.string(.seriesDescription) == "Wound")
                let uid = try #require(try file.dataSet.string(.sopInstanceUID))
                #expect(path == place.path("new/folder/") + uid + ".dcm")
            }
            #expect(try place.leftovers() == [])
        }
    }

    @Test("attributes come from standard input as well, and no value is shown when they are wrong")
    func standardInput() async throws {
        try await Workplace.with { place in
            let image = try place.write(Self.bitmap, "a.bmp")
            let good = try await place.run(
                "wrap", image, "--attributes", "-", "--out", place.path("out"), "--json", environment: [:],
                input: #"{"PatientID": "P-2", "OtherPatientNames": ["A", "B"], "StudyID": null}"#)
            #expect(try Self.objects(good).first?.file.dataSet.string(.patientID) == "P-2")
            for input in [
                #"{"PatientBirthDate": "CANARY"}"#, #"{"PatientID": {"CANARY": 1}}"#, "CANARY", #"["CANARY"]"#,
            ] {
                let bad = try await place.run(
                    "wrap", image, "--attributes", "-", "--out", place.path("out"), environment: [:], input: input)
                #expect(bad.status == 2 && bad.errorLines.count == 1)
                #expect(!bad.errors.contains("CANARY"))
            }
        }
    }

    @Test("what identifies a patient is refused as an argument, with the way that is safe")
    func identifying() async throws {
        try await Workplace.with { place in
            let image = try place.write(Self.bitmap, "a.bmp")
            for setting in ["PatientName=Doe", "PatientID=1", "PatientBirthDate=19700102", "OperatorsName=X"] {
                let run = try await place.run(
                    "wrap", image, "--set", setting, "--out", place.path("out"), environment: [:])
                #expect(run.status == 2)
                #expect(run.errors.contains("--attributes"))
            }
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }
    }

    @Test("what cannot be wrapped is named; the others are written; the status says which")
    func failures() async throws {
        try await Workplace.with { place in
            let image = try place.write(Self.bitmap, "a.bmp")
            let text = try place.write(Array("text".utf8), "b.txt")
            let some = try await place.run("wrap", image, text, "--out", place.path("out"), environment: [:])
            #expect(some.status == 1)
            #expect(some.errors.contains("b.txt: this is not a JPEG, PNG, BMP, TIFF or PDF file"))
            #expect(some.output.contains("1 object written"))
            let none = try await place.run("wrap", text, "--out", place.path("out"), environment: [:])
            #expect(none.status == 2)
            let absent = try await place.run(
                "wrap", place.path("absent"), "--out", place.path("out"), environment: [:])
            #expect(absent.status == 2)
        }
    }

    @Test(
        "wrong usage is refused before anything is written",
        arguments: [
            ["--study-uid", "x"], ["--series-number", "0"], ["--kind", "film"], ["--set", "Modality"],
            ["--set", "Modality=XC", "--set", "Modality=OT"], ["--set", "Rows=1"],
            ["--attributes", "/absent.json"],
        ])
    func usage(options: [String]) async throws {
        try await Workplace.with { place in
            let image = try place.write(Self.bitmap, "a.bmp")
            let run = try await place.start(
                ["wrap", image, "--out", place.path("out")] + options, environment: [:]
            ).result()
            #expect(run.status == 2 && run.errorLines.count == 1)
            #expect(!FileManager.default.fileExists(atPath: place.path("out")))
        }
    }
}
#endif
