#if Tools
import AmbraSandbox
import Foundation
import Testing

@Suite("ambra download")
struct DownloadTests {
    @Test("a file that was cut off stays, and is named with the option that replaces it")
    func cutOff() async throws {
        try await Workplace.with { place in
            #expect(try await place.run("upload", try place.writeImages(2)).status == 0)
            let uuid = try #require(
                try await place.run("studies", "--csv", "--fields", "uuid").output
                    .split(separator: "\n").last.map(String.init))
            let copy = place.path("copy")
            #expect(try await place.run("download", uuid, "--to", copy).status == 0)
            let name = try #require(
                try FileManager.default.subpathsOfDirectory(atPath: copy).first { $0.hasSuffix(".dcm") })
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(copy)/\(name)"))
            try handle.truncate(atOffset: 200)
            try handle.close()
            let again = try await place.run("download", uuid, "--to", copy)
            #expect(again.status == 1 && again.errors.contains("\(name): "), "\(again.errors)")
            #expect(again.errors.contains("move it away, or give --replace"), "\(again.errors)")
            #expect(try await place.run("download", uuid, "--to", copy, "--replace").status == 0)
        }
    }

    @Test("says not complete, with exit code 5, when storage lists fewer images than the service counts")
    func discrepancy() async throws {
        try await Workplace.with { place in
            #expect(try await place.run("upload", try place.writeImages(3)).status == 0)
            let uuid = try #require(
                try await place.run("studies", "--csv", "--fields", "uuid").output
                    .split(separator: "\n").last.map(String.init))
            let fault = place.sandbox.faults.add(
                .status(200, body: #"{"series":[]}"#), path: "/storage/study/*/*/schema", times: nil)
            let run = try await place.run("download", uuid, "--to", place.path("copy"))
            #expect(run.status == 5)
            #expect(run.output.contains("; not complete, 0 images in storage"))
            #expect(run.errors.contains("3 by the service's record, 0 by the list of storage"))
            let json = try await place.run("download", uuid, "--to", place.path("copy"), "--json")
            #expect(json.status == 5)
            #expect(json.output.contains(#""complete":false"#))
            #expect(json.output.contains(#""discrepancy":"/study/"#))
            #expect(place.sandbox.faults.remove(fault))
            #expect(try await place.run("download", uuid, "--to", place.path("copy")).status == 0)
        }
    }
}
#endif
