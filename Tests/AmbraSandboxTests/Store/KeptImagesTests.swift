import Foundation
import Testing

@testable import AmbraSandbox

@Suite("images of a sandbox that keeps")
struct KeptImagesTests {
    /// Does something with a folder of its own.
    private static func withFolder(_ body: (SandboxConfiguration) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "/kept-images-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = SandboxConfiguration()
        configuration.dataFolder = folder
        configuration.syncBlock = .zero
        try await body(configuration)
    }

    /// Does something with a sandbox of the folder, which has ended afterwards.
    private static func run(
        _ configuration: SandboxConfiguration, _ body: (InProcessClient) async throws -> Void
    ) async throws {
        try await body(try await InProcessClient.loggedIn(to: try await open(configuration)))
    }

    /// Work that has just ended may hold the sandbox before, and with it the folder, for a moment.
    private static func open(_ configuration: SandboxConfiguration) async throws -> SandboxService {
        for _ in 0..<6_000 {
            do {
                return try SandboxService.open(configuration)
            } catch let error as SandboxFileError where error.reason.contains("another sandbox") {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
        return try SandboxService.open(configuration)
    }

    private static func content(_ client: InProcessClient, _ image: String, version: String = "*") async throws
        -> [UInt8]?
    {
        let path = "/study/\(client.service.namespaceID)/1.2.3/image/\(image)/version/\(version)"
        let answer = await client.storage("GET", path)
        return answer.status == 200 ? try answer.body.collect() : nil
    }

    private static func schema(_ client: InProcessClient) async throws -> JSON {
        try await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/schema").json
    }

    private static let first = ImageBytes.image(uid: "1.2.3.1.1")
    private static let second = ImageBytes.image(uid: "1.2.3.1.2", pixels: Array(repeating: 7, count: 70_000))
    private static let later = ImageBytes.image(uid: "1.2.3.1.1", patient: "Doe^June")

    @Test("images, their versions and attachments are there in the next run as they were")
    func nextRun() async throws {
        try await Self.withFolder { (configuration) async throws in
            var versions: [String] = []
            var schema = JSON.null
            var study = JSON.null
            try await Self.run(configuration) { (client) async throws in
                for image in [Self.first, Self.second, Self.later] {
                    versions.append(try await client.upload(image).json["image_version"]?.string ?? "")
                }
                let added = try await client.addStudy("1.2.3").json["uuid"]?.string ?? ""
                _ = try await client.call("/study/sync", ["uuid": added, "image_count": "2"])
                let form = AttachmentForm.body("letter.pdf", Array("%PDF-1.4".utf8))
                let path = "/study/\(client.service.namespaceID)/1.2.3/attachment"
                let posted = await client.storage("POST", path, headers: AttachmentForm.headers, body: .bytes(form))
                #expect(posted.status == 202)
                schema = try await Self.schema(client)
                study = try await client.call("/study/get", ["uuid": added]).json
            }
            try #require(Set(versions).count == 3 && !versions.contains(""))
            try await Self.run(configuration) { (client) async throws in
                #expect(try await Self.schema(client) == schema)
                #expect(try await Self.content(client, "1.2.3.1.1") == Self.later)
                #expect(try await Self.content(client, "1.2.3.1.1", version: versions[0]) == Self.first)
                #expect(try await Self.content(client, "1.2.3.1.2") == Self.second)
                let latest = "/study/\(client.service.namespaceID)/1.2.3/attachment/latest"
                #expect(try await client.storage("GET", latest).body.collect() == Array("%PDF-1.4".utf8))
                let found = try await client.call("/study/get", ["uuid": study["uuid"]?.string ?? ""]).json
                #expect(found == study)
                #expect(found["phantom"]?.flag == false && found["image_count"] == 2)
                // The same bytes again are the same version, and a new one is the current one.
                #expect(try await client.upload(Self.second).json["image_version"]?.string == versions[1])
                _ = await client.upload(Self.first)
                #expect(try await Self.content(client, "1.2.3.1.1") == Self.first)
            }
            try await Self.run(configuration) { (client) async throws in
                #expect(try await Self.content(client, "1.2.3.1.1") == Self.first)
            }
        }
    }

    @Test("what was deleted stays deleted, and its room is free")
    func deleted() async throws {
        try await Self.withFolder { (configuration) async throws in
            let large = ImageBytes.image(uid: "1.2.3.1.3", pixels: Array(repeating: 9, count: 4 << 20))
            func room(_ client: InProcessClient) -> Int { client.service.blobStore.room }
            try await Self.run(configuration) { (client) async throws in
                for image in [Self.first, large] { #expect(await client.upload(image).status == 202) }
                let before = room(client)
                let study = "/study/\(client.service.namespaceID)/1.2.3"
                let answer = await client.storage("DELETE", study + "/image/1.2.3.1.3")
                #expect((200...202).contains(answer.status))
                #expect(room(client) < before - (3 << 20))
            }
            try await Self.run(configuration) { (client) async throws in
                #expect(try await Self.content(client, "1.2.3.1.1") == Self.first)
                #expect(try await Self.content(client, "1.2.3.1.3") == nil)
                #expect(await client.storage("DELETE", "/study/\(client.service.namespaceID)/1.2.3").status < 300)
            }
            try await Self.run(configuration) { (client) async throws in
                #expect(try await Self.content(client, "1.2.3.1.1") == nil)
                #expect(client.service.blobStore.openFiles == 0)
            }
        }
    }

    @Test("one content in two studies stays until both are gone")
    func shared() async throws {
        try await Self.withFolder { (configuration) async throws in
            let key = ImageStore.Key(namespace: "one", studyUID: "1.2.3")
            let other = ImageStore.Key(namespace: "two", studyUID: "1.2.3")
            func contents(_ key: ImageStore.Key, _ service: SandboxService) async throws -> [[UInt8]] {
                let stored = await service.state.perform { $0.imageStore[key] }
                return try (stored?.current ?? []).map { try $0.blob.read(0..<$0.blob.count) }
            }
            try await Self.run(configuration) { (client) async throws in
                let sink = BlobSink(client.service.blobStore)
                try sink.append(Self.first)
                let blob = try sink.finish()
                let facts = try InstanceFacts(reading: blob)
                await client.service.state.perform { model in
                    for place in [key, other] {
                        _ = model.store(blob, facts: facts, namespace: place.namespace, at: .now)
                    }
                    model.change(key, at: .now) { $0.remove(key) }
                }
                try await client.service.state.commit()
                #expect(try await contents(other, client.service) == [Self.first])
            }
            try await Self.run(configuration) { (client) async throws in
                #expect(try await contents(key, client.service).isEmpty)
                #expect(try await contents(other, client.service) == [Self.first])
            }
        }
    }

    @Test("a folder that lacks bytes of an image is refused")
    func damaged() async throws {
        try await Self.withFolder { (configuration) async throws in
            try await Self.run(configuration) { (client) async throws in
                #expect(await client.upload(Self.first).status == 202)
            }
            let folder = try #require(configuration.dataFolder)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            for name in names where name.hasPrefix("segment-") {
                try FileManager.default.removeItem(atPath: folder + "/" + name)
            }
            let error = try #require(throws: SandboxFileError.self) { _ = try SandboxService.open(configuration) }
            #expect(error.path == folder && error.reason.contains("not in the folder"))
        }
    }

    @Test("a folder that a sandbox is using is refused to another")
    func twoSandboxes() async throws {
        try await Self.withFolder { (configuration) async throws in
            try await Self.run(configuration) { (client) async throws in
                #expect(await client.upload(Self.first).status == 202)
                let error = try #require(throws: SandboxFileError.self) { _ = try SandboxService.open(configuration) }
                #expect(error.reason.contains("another sandbox"))
                #expect(try await Self.content(client, "1.2.3.1.1") == Self.first)
            }
        }
    }

    @Test("a folder that is none is refused by name")
    func noFolder() async throws {
        try await Self.withFolder { (configuration) async throws in
            let folder = try #require(configuration.dataFolder)
            #expect(FileManager.default.createFile(atPath: folder, contents: Data("x".utf8)))
            let error = try #require(throws: SandboxFileError.self) { _ = try SandboxService.open(configuration) }
            #expect(error.path == folder)
        }
    }
}
