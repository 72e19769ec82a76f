#if Tools
    import AmbraSDK
    import Foundation
    import Testing

    @Suite("ambra dicomdir")
    struct DirectoryCommandTests {
        @Test("a folder's directory is written, listed, and not replaced unless told")
        func writing() async throws {
            try await Workplace.with { place in
                let path = try place.write(TestImage(patientName: "Made^Up").bytes, "disc/IMG00001")
                let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
                let first = try await place.run("dicomdir", "--json", folder, environment: [:])
                #expect(first.status == 0)
                #expect(first.output.contains("\"files\":1"))
                let list = try await place.run("dicomdir", "--list", "--json", folder + "/DICOMDIR", environment: [:])
                let files = try #require(JSONValue(jsonText: list.output).object?["files"]?.array)
                #expect(files.map { $0.object?["file"]?.string } == ["IMG00001"])
                let table = try await place.run("dicomdir", "--list", folder + "/DICOMDIR", environment: [:])
                #expect(table.output.contains("IMG00001") && table.output.contains("IMAGE"))
                #expect(try await place.run("dicomdir", folder, environment: [:]).status == 2)
                #expect(try await place.run("dicomdir", "--force", folder, environment: [:]).status == 0)
            }
        }

        @Test("a file with another name is refused by name, and nothing is written")
        func names() async throws {
            try await Workplace.with { place in
                let path = try place.write(TestImage().bytes, "disc/image.dcm")
                let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
                let run = try await place.run("dicomdir", folder, environment: [:])
                #expect(run.status == 2 && run.errors.contains("image.dcm") && run.errors.contains("rename it"))
                #expect(!FileManager.default.fileExists(atPath: folder + "/DICOMDIR"))
            }
        }
    }
#endif
