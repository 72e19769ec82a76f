import Testing

@testable import AmbraSandbox

@Suite("cases of second opinions")
struct CaseTests {
    /// A user who has shared a study into the first account, which works by second opinions, and the case of it.
    private static func begun(_ client: InProcessClient) async throws -> (owner: InProcessClient, case: String) {
        let namespace = client.service.namespaceID
        let pricing = ["uuid": namespace, "second_opinion_share": "1"]
        #expect(try await client.call("/namespace/share/pricing", pricing).status == 200)
        let account = client.service.accountID
        #expect(try await client.call("/account/set", ["uuid": account, "share_code": "second"]).status == 200)
        let owner = try await client.stranger("owner@sandbox.invalid")
        let personal = try #require(try await owner.call("/session/user").json["namespace_id"]?.string)
        let fields = ["study_uid": "1.2.3", "storage_namespace": personal, "phi_namespace": personal]
        let study = try #require(try await owner.call("/study/add", fields).json["uuid"]?.string)
        _ = await owner.upload(ImageBytes.image(study: "1.2.3"), namespace: personal)
        #expect(try await owner.call("/study/sync", ["uuid": study, "image_count": "1"]).status == 200)
        let shared = try await owner.call("/study/share", ["uuid": study, "share_code": "second"])
        #expect(shared.status == 200, "\(shared.json.text)")
        let cases = try await owner.call("/case/list").json["cases"]?.array ?? []
        return (owner, try #require(cases.first?["uuid"]?.string))
    }

    @Test("are opened by a share, handed in, given back and worked on")
    func life() async throws {
        let client = try await InProcessClient.loggedIn()
        let (owner, id) = try await Self.begun(client)
        func set(_ who: InProcessClient, _ fields: [String: String]) async throws -> InProcessClient.Answer {
            try await who.call("/case/set", ["uuid": id].merging(fields) { $1 })
        }
        let back = ["uuid": id, "reason": "blurred"]
        #expect(try await client.call("/case/return", back).token == "NOT_PERMITTED")
        #expect(try await set(owner, ["submitted": "1", "name": "Knee"]).status == 200)
        #expect(try await set(owner, ["completed": "1"]).token == "NOT_PERMITTED")
        #expect(try await owner.call("/case/return", back).token == "NOT_PERMITTED")
        #expect(try await client.call("/case/return", back).status == 200)
        let returned = try await owner.call("/case/get", ["uuid": id])
        #expect(returned.json["submitted"] == 0 && returned.json["returned_reason"] == "blurred")
        #expect(returned.json["name"] == "Knee")

        #expect(try await set(client, ["assigned_medical_id": try await owner.userID()]).token == "NOT_IN_ACCOUNT")
        let tags = ["uuid": client.service.accountID, "setting_case_status_tags": "new,read"]
        #expect(try await client.call("/account/set", tags).status == 200)
        #expect(try await set(client, ["case_status": "odd"]).token == "INVALID_CASE_STATUS")
        #expect(
            try await set(client, ["case_status": "read", "assigned_medical_id": client.service.userID]).status == 200)
        let list = try await client.call("/case/list", ["account_id": client.service.accountID])
        #expect(list.json["cases"]?.array?.map { $0["case_status"] } == ["read"])
        #expect(try await set(client, ["assigned_medical_id": "00000000-0000-0000-0000-000000000000"]).status == 200)
        #expect(try await client.call("/case/get", ["uuid": id]).json["assigned_medical_id"] == .null)

        let stranger = try await client.stranger()
        #expect(try await stranger.call("/case/get", ["uuid": id]).token == "NOT_FOUND")
        #expect(try await stranger.call("/case/list").json["cases"] == .array([]))
        #expect(try await client.colleague().call("/case/get", ["uuid": id]).token == "NOT_PERMITTED")
        #expect(try await owner.call("/case/delete", ["uuid": id]).token == "NOT_PERMITTED")
        #expect(try await client.call("/case/delete", ["uuid": id]).status == 200)
        #expect(try await owner.call("/case/get", ["uuid": id]).token == "NOT_FOUND")
    }

    @Test("give their owner the studies that are attached")
    func attach() async throws {
        let client = try await InProcessClient.loggedIn()
        let (owner, id) = try await Self.begun(client)
        let study = try #require(try await client.addStudy("1.9").json["uuid"]?.string)
        let fields = ["uuid": id, "study_id": study]
        #expect(try await client.call("/case/attach", fields).token == "NOT_PERMITTED")
        _ = try await client.call("/case/set", ["uuid": id, "assigned_admin_id": client.service.userID])
        #expect(try await client.call("/case/attach", fields).status == 200)
        func seen() async throws -> [String?] {
            try await owner.call("/study/list").json["studies"]?.array?.map { $0["study_uid"]?.string } ?? []
        }
        #expect(Set(try await seen()) == ["1.2.3", "1.9"])
        let mine = try await client.call("/case/get", ["uuid": id]).json["studies"]?.array?.map { $0["uuid"]?.string }
        #expect(mine?.contains(study) == true && mine?.count == 2)
        #expect(try await client.call("/case/attach", fields.merging(["detach": "1"]) { $1 }).status == 200)
        #expect(try await seen() == ["1.2.3"])
        #expect(try await client.call("/case/attach", fields.merging(["detach": "1"]) { $1 }).token == "NOT_FOUND")
    }
}
