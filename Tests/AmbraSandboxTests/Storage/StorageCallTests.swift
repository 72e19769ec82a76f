import Testing

@testable import AmbraSandbox

@Suite("storage calls")
struct StorageCallTests {
    @Test("an image comes back byte for byte, by version and by *")
    func roundTrip() async throws {
        let client = try await InProcessClient.loggedIn()
        let image = ImageBytes.image()
        let stored = await client.upload(image, studyUID: "1.2.3")
        #expect(stored.status == 202)
        let version = try #require(try stored.json["image_version"]?.string)
        #expect(try stored.json["image_uid"] == "1.2.3.1.1")
        let base = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/"
        for name in [version, "*", "%2A"] {
            let answer = await client.storage("GET", base + name)
            #expect(answer.status == 200)
            #expect(try answer.body.collect() == image)
        }
        #expect(await client.storage("GET", base + "0").status == 404)
        #expect(await client.storage("HEAD", base + "*").body.count == image.count)
    }

    @Test("the schema names series and images in the order in which they came")
    func schema() async throws {
        let client = try await InProcessClient.loggedIn()
        for (series, uid) in [("1.2.3.2", "1.2.3.2.1"), ("1.2.3.1", "1.2.3.1.1"), ("1.2.3.2", "1.2.3.2.2")] {
            #expect(await client.upload(ImageBytes.image(series: series, uid: uid)).status == 202)
        }
        let schema = try await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/schema").json
        let series = try #require(schema["series"]?.array)
        #expect(series.map { $0["series_uid"] } == ["1.2.3.2", "1.2.3.1"])
        let first = try #require(series.first?["images"]?.array)
        #expect(first.map { $0["id"] } == ["1.2.3.2.1", "1.2.3.2.2"])
        #expect(first.allSatisfy { $0["version"]?.string?.count == 32 && $0["frame_count"] == 1 })
        let count = try await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/count").json
        #expect(count["images"] == 3)
    }

    @Test("an image never lands under another study than its own")
    func wrongStudy() async throws {
        let client = try await InProcessClient.loggedIn()
        let refused = await client.upload(ImageBytes.image(study: "1.2.3"), studyUID: "1.2.4")
        #expect(refused.status == 400)
        #expect(try refused.readableStatus == "BAD_REQUEST")
        for study in ["1.2.3", "1.2.4"] {
            #expect(await client.storage("GET", "/study/\(client.service.namespaceID)/\(study)/schema").status == 404)
        }
    }

    @Test("what is no whole image is refused", arguments: ["empty", "text", "cut in the header", "cut in the pixels"])
    func notAnImage(kind: String) async throws {
        let image = ImageBytes.image(pixels: [UInt8](repeating: 7, count: 64))
        let bodies: [String: [UInt8]] = [
            "empty": [], "text": Array("hello, this is no image at all".utf8),
            "cut in the header": Array(image.prefix(260)),
            "cut in the pixels": image.dropLast(2),
        ]
        let client = try await InProcessClient.loggedIn()
        let answer = await client.upload(try #require(bodies[kind]))
        #expect(answer.status == 412)
        #expect(try answer.readableStatus == "MISSING_REQUIRED_DICOM_TAG")
        #expect(await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/schema").status == 404)
    }

    @Test("a body that ends before its announced length is refused")
    func cutOffBody() async throws {
        let client = try await InProcessClient.loggedIn()
        let image = ImageBytes.image()
        let answer = await client.storage(
            "POST",
            "/namespace/\(client.service.namespaceID)/image",
            headers: ["Content-Length": "\(image.count + 2)"],
            body: .bytes(image)
        )
        #expect(answer.status == 400)
        #expect(await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/schema").status == 404)
    }

    @Test("a body longer than the limit is refused, announced or not")
    func tooLong() async throws {
        var configuration = SandboxConfiguration()
        configuration.imageLimit = 100
        let client = try await InProcessClient.loggedIn(configuration)
        #expect(try await client.upload(ImageBytes.image()).readableStatus == "PAYLOAD_TOO_LARGE")
    }

    @Test("a bad sid and a namespace out of sight are both 403")
    func access() async throws {
        let client = try await InProcessClient.loggedIn()
        let foreign = await client.upload(ImageBytes.image(), namespace: client.service.foreignNamespaceID)
        #expect(try foreign.readableStatus == "ACCESS_DENIED")
        var nobody = client
        nobody.sid = "x"
        let refused = await nobody.upload(ImageBytes.image())
        #expect(refused.status == 403)
        #expect(try refused.json["kind"]?["code"] == 7)
        #expect(try refused.json["extended"] == .null)
    }

    @Test("other bytes under the same UID become the current version, and the older one stays")
    func versions() async throws {
        let client = try await InProcessClient.loggedIn()
        let (old, new) = (ImageBytes.image(pixels: [1, 1]), ImageBytes.image(pixels: [2, 2]))
        let first = try await client.upload(old).json["image_version"]?.string
        #expect(try await client.upload(old).json["image_version"]?.string == first)
        let second = try await client.upload(new).json["image_version"]?.string
        #expect(first != second)
        let base = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/"
        #expect(try await client.storage("GET", base + "*").body.collect() == new)
        #expect(try await client.storage("GET", base + (first ?? "")).body.collect() == old)
        #expect(try await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/count").json["images"] == 1)
    }

    @Test("storage answers behind the web host too and deletes a study")
    func hostFormAndDelete() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        let path = "/study/\(client.service.namespaceID)/1.2.3"
        let target = "/host/engine.invalid/api/v3/storage\(path)/schema?sid=\(client.sid ?? "")"
        #expect(await client.service.respond(to: SandboxRequest(method: "GET", target: target)).status == 200)
        #expect(await client.storage("DELETE", path).status == 202)
        #expect(await client.storage("DELETE", path).status == 202, "what is gone may be deleted again")
        let refused = await client.storage("GET", path + "/schema")
        #expect(try refused.readableStatus == "STUDY_NOT_FOUND")
        #expect(try refused.json["exception_data"]?["study_uid"] == "1.2.3")
    }
}
