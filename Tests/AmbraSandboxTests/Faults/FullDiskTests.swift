import Testing

@testable import AmbraSandbox

@Suite("a full disk")
struct FullDiskTests {
    @Test("refuses an image and keeps nothing of it, and takes it when there is room again", arguments: [0, 100])
    func image(room: Int) async throws {
        let client = try await InProcessClient.loggedIn()
        let used = client.service.blobStore.used
        client.service.faults.add(.diskFull(after: room), path: "/storage/*", method: "POST")
        let refused = await client.upload(ImageBytes.image())
        #expect(refused.status == 500)
        #expect(try refused.readableStatus == "STORE_OPERATION_FAILED")
        #expect(client.service.blobStore.used == used)
        let count = "/study/\(client.service.namespaceID)/1.2.3/count"
        #expect(await client.storage("GET", count).status == 404)
        #expect(await client.upload(ImageBytes.image()).status == 202)
        #expect(try await client.storage("GET", count).json["images"] == 1)
    }

    @Test("takes an image for which it has room")
    func room() async throws {
        let client = try await InProcessClient.loggedIn()
        client.service.faults.add(.diskFull(after: 1 << 20), times: nil)
        #expect(await client.upload(ImageBytes.image()).status == 202)
    }

    @Test("fails in the middle of a long body")
    func middle() async throws {
        let client = try await InProcessClient.loggedIn()
        let used = client.service.blobStore.used
        let image = ImageBytes.image(pixels: [UInt8](repeating: 7, count: 4000))
        let pieces = AsyncThrowingStream<[UInt8], any Error> { stream in
            for start in stride(from: 0, to: image.count, by: 1000) {
                stream.yield(Array(image[start..<min(start + 1000, image.count)]))
            }
            stream.finish()
        }
        client.service.faults.add(.diskFull(after: 2500))
        let path = "/namespace/\(client.service.namespaceID)/image"
        let refused = await client.storage("POST", path, body: .stream(pieces))
        #expect(refused.status == 500)
        #expect(client.service.blobStore.used == used)
    }

    @Test("leaves records as they were, and says so")
    func records() async throws {
        let client = try await InProcessClient.loggedIn()
        client.service.faults.add(.diskFull(), path: "/*/add", times: 2)
        let group = ["account_id": client.service.accountID, "name": "Cardiology"]
        let refused = try await client.call("/group/add", group)
        #expect(refused.status == 500)
        #expect(refused.token == "STORE_FAILED")
        #expect(try await client.addStudy("1.2.3").token == "STORE_FAILED")
        let groups = try await client.call("/group/list", ["account_id": client.service.accountID])
        #expect(groups.json["groups"]?.array?.isEmpty == true)
        #expect(try await client.call("/study/list").json["studies"]?.array?.isEmpty == true)
        let namespaces = try await client.call("/namespace/list")
        #expect(!namespaces.json.text.contains("Cardiology"))
        #expect(try await client.call("/group/add", group).status == 200)
        #expect(try await client.addStudy("1.2.3").status == 200)
    }

    @Test("ends a background job as an error and makes no study")
    func job() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        client.service.faults.add(.diskFull(), path: "/storage/*")
        let path = "/study/\(client.service.namespaceID)/1.2.3/clone"
        let answer = await client.storage(
            "POST", path, ["target_namespace": client.service.namespaceID],
            headers: ["X-AmbraHealth-Job-Id": "11111111-1111-1111-1111-111111111111"])
        #expect(answer.status < 300)
        var state: String?
        for _ in 0..<2000 where state == nil || state == "RUNNING" {
            state = try await client.call("/job/get", ["id": "11111111-1111-1111-1111-111111111111"]).json["state"]?
                .string
            await Task.yield()
        }
        #expect(state == "ERROR")
        #expect(try await client.call("/study/list").json["studies"]?.array?.isEmpty == true)
    }
}
