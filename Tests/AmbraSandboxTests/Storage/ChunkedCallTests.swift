import Platform
import Testing

@testable import AmbraSandbox

@Suite("chunked uploads")
struct ChunkedCallTests {
    private let image = ImageBytes.image(pixels: [UInt8](repeating: 9, count: 4000))

    private func begin(_ client: InProcessClient) async throws -> String {
        try #require(try await client.storage("GET", "/multipart/initiate").json["upload_uuid"]?.string)
    }

    private func send(
        _ chunk: [UInt8],
        _ number: String,
        of id: String,
        _ client: InProcessClient,
        checksum: UInt32? = nil,
        size: Int? = nil
    ) async -> SandboxResponse {
        let headers = [
            "X-File-Name": number, "X-File-Size": "\(size ?? chunk.count)",
            "X-AmbraHealth-part-checksum": "\(checksum ?? CRC32.checksum(of: chunk))",
        ]
        return await client.storage("POST", "/multipart/\(id)", headers: headers, body: .bytes(chunk))
    }

    private func complete(_ id: String, _ client: InProcessClient, size: Int, study: String = "1.2.3") async
        -> SandboxResponse
    {
        let query = ["namespace": client.service.namespaceID, "endpoint": "image", "study_uid": study]
        let headers = ["X-File-Size": "\(size)", "X-File-Name": "name"]
        return await client.storage("POST", "/multipart/\(id)/complete", query, headers: headers)
    }

    @Test("chunks in any order, some twice, make the file")
    func anyOrder() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await begin(client)
        let chunks = stride(from: 0, to: image.count, by: 1000).map { Array(image[$0..<min($0 + 1000, image.count)]) }
        for index in Array(chunks.indices.reversed()) + [1] {
            #expect(await send(chunks[index], "0000\(index)", of: id, client).status == 200)
        }
        #expect(await complete(id, client, size: image.count).status == 202)
        let path = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/*"
        #expect(try await client.storage("GET", path).body.collect() == image)
        #expect(await complete(id, client, size: image.count).status == 404)
    }

    @Test("a chunk of another size or checksum is refused")
    func damaged() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await begin(client)
        #expect(await send(image, "00000", of: id, client, checksum: 1).status == 400)
        #expect(await send(image, "00000", of: id, client, size: 1).status == 400)
        #expect(await send(image, "0", of: id, client).status == 400)
        #expect(await complete(id, client, size: image.count).status == 400)
    }

    @Test("a missing chunk, another whole size and another study are refused")
    func incomplete() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try await begin(client)
        _ = await send(Array(image.dropFirst(100)), "00001", of: id, client)
        #expect(await complete(id, client, size: image.count - 100).status == 400)
        _ = await send(Array(image.prefix(100)), "00000", of: id, client)
        #expect(await complete(id, client, size: image.count + 1).status == 400)
        #expect(await complete(id, client, size: image.count, study: "1.2.4").status == 400)
        #expect(await complete(id, client, size: image.count).status == 202)
    }

    @Test("nobody else continues an upload")
    func owner() async throws {
        var configuration = SandboxConfiguration()
        configuration.otherUsers = [("eve@sandbox.invalid", "eve")]
        let client = try await InProcessClient.loggedIn(configuration)
        let id = try await begin(client)
        var eve = client
        eve.sid = try await client.call("/session/login", ["login": "eve@sandbox.invalid", "password": "eve"])
            .json["sid"]?.string
        #expect(await send(image, "00000", of: id, eve).status == 404)
        #expect(await complete(id, eve, size: image.count).status == 403)
    }
}
