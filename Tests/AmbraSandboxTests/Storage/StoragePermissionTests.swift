import Testing

@testable import AmbraSandbox

@Suite("permissions in storage")
struct StoragePermissionTests {
    @Test("a call of storage needs the permission of the role at the time of the call")
    func roles() async throws {
        let client = try await InProcessClient.loggedIn()
        let place = client.service.namespaceID
        let study = "/study/\(place)/1.2.3"
        #expect(await client.upload(ImageBytes.image()).status == 202)
        let colleague = try await client.colleague()
        #expect(await colleague.storage("GET", study + "/schema").status == 200)

        let forbidden: [(flag: String, method: String, path: String, query: [String: String])] = [
            ("study_download", "GET", study + "/download", ["bundle": "dicom"]),
            ("study_clone", "POST", study + "/clone", ["new_series_uids": "true", "new_image_uids": "true"]),
            ("study_split", "POST", study + "/split", ["series_uid": "1.2.3.1"]),
            ("study_delete", "DELETE", study, [:]),
        ]
        func status(_ call: (flag: String, method: String, path: String, query: [String: String])) async -> Int {
            await colleague.storage(call.method, call.path, call.query).status
        }
        let added = await colleague.upload(ImageBytes.image(uid: "1.2.3.1.2"))
        #expect(try added.status == 403 && added.readableStatus == "ACCESS_DENIED")
        for call in forbidden { #expect(await status(call) == 403, "\(call.flag)") }
        let own = try #require(try await colleague.call("/session/user").json["namespace_id"]?.string)
        let claimed = await colleague.storage("DELETE", study, ["phi_namespace": own])
        #expect(claimed.status == 403, "a namespace of their own gives nobody a permission elsewhere")
        #expect(try await client.storage("GET", study + "/count").json["images"] == 1)

        let roles = try await client.call("/role/list", ["account_id": client.service.accountID]).json["roles"]?.array
        let role = try #require(roles?.first { $0["name"] == "colleague@sandbox.invalid" }?["uuid"]?.string)
        for call in forbidden {
            let allow = ["uuid": role, "permissions": "{\"\(call.flag)\":1,\"study_upload\":1}"]
            #expect(try await client.call("/role/set", allow).status == 200)
            let answer = await status(call)
            #expect((200...202).contains(answer), "\(call.flag): \(answer)")
        }
        #expect(await colleague.upload(ImageBytes.image(uid: "1.2.3.1.2")).status == 202)
    }

    @Test("what a call makes in another namespace needs the permission to upload there")
    func targets() async throws {
        let client = try await InProcessClient.loggedIn()
        #expect(await client.upload(ImageBytes.image()).status == 202)
        let colleague = try await client.colleague()
        let own = try #require(try await colleague.call("/session/user").json["namespace_id"]?.string)
        let mine = await colleague.upload(ImageBytes.image(), namespace: own)
        #expect(mine.status == 202, "in a personal namespace everything is allowed")
        let query = ["series_uid": "1.2.3.1", "to_namespace": client.service.namespaceID]
        #expect(await colleague.storage("POST", "/study/\(own)/1.2.3/split", query).status == 403)
    }
}
