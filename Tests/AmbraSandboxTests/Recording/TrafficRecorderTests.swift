import Foundation
import Testing

@testable import AmbraSandbox

@Suite("recording requests and answers")
struct TrafficRecorderTests {
    /// Does something with a service that records, and gives what was recorded.
    private func recorded(_ body: (InProcessClient) async throws -> Void) async throws -> (text: String, lines: [JSON])
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "recording-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "traffic.jsonl")
        var configuration = SandboxConfiguration()
        configuration.recordFile = file.path
        let service = try SandboxService.open(configuration)
        try await body(try await InProcessClient.loggedIn(to: service))
        #expect(service.recordingFailure == nil)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return (text, try text.split(separator: "\n").map { try JSON(reading: $0) })
    }

    @Test("tells what was asked and answered, by name and by content that is nobody's")
    func content() async throws {
        let image = ImageBytes.image()
        let (_, lines) = try await recorded { client in
            client.service.faults.add(.latency(milliseconds: 0), path: "/study/list")
            _ = try await client.call("/study/list", ["page.rows": "7", "filter.study_uid.equals": "1.2.3"])
            _ = await client.upload(image)
            _ = try await client.call("/study/get", [:])
        }
        #expect(lines.map { $0["number"] } == [1, 2, 3, 4])
        #expect(lines.map { $0["path"]?.string }.prefix(2) == ["/session/login", "/study/list"])
        #expect(lines[1]["request"]?["fields"]?["page.rows"] == "7")
        #expect(lines[1]["request"]?["fields"]?["filter.study_uid.equals"] == "1.2.3")
        #expect(lines[1]["faults"]?.strings == ["latency"])
        #expect(lines[1]["answer"]?["json"]?["status"] == "OK")
        #expect(lines[2]["request"]?["bytes"]?.integer == image.count)
        #expect(lines[2]["answer"]?["status"] == 202)
        #expect(lines[3]["answer"]?["status"] == 412)
    }

    @Test("leaves out secrets, and what is said of patients")
    func secrets() async throws {
        var secrets: [String] = []
        let (text, lines) = try await recorded { client in
            secrets = [client.sid ?? "", client.service.configuration.password, client.service.configuration.username]
            let said = ["patient_name": "Quux^Zoe", "patientid": "778899", "patient_birth_date": "19611213"]
            #expect(try await client.addStudy("1.2.3", said).status == 200)
            _ = await client.upload(ImageBytes.image(patient: "Quux^Zoe"))
            _ = try await client.call("/study/list", ["filter.patient_name.like": "Quux%", "Quux": "Zoe"])
            _ = try await client.call("/Quux/Zoe", ["study_uid": "Quux"])
            _ = try await client.call("/session/user", authorization: "Bearer Quux")
            _ = await client.bundle(#"[{"URL": "/study/list", "sid": "\#(client.sid ?? "")", "patientid": "778899"}]"#)
            _ = await client.storage("GET", "/study/Quux/Zoe/count")
        }
        #expect(lines.count == 8)
        for secret in secrets + ["Quux", "Zoe", "778899", "19611213"] {
            #expect(!secret.isEmpty)
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test("fails at the start when the file cannot be used")
    func unusable() throws {
        var configuration = SandboxConfiguration()
        configuration.recordFile = NSTemporaryDirectory()
        let error = #expect(throws: SandboxFileError.self) { try SandboxService.open(configuration) }
        #expect(error?.path == NSTemporaryDirectory())
    }
}
