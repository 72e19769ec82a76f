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
    }
#endif
