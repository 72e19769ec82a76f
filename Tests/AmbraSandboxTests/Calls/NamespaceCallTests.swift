import Testing

@testable import AmbraSandbox

@Suite("namespaces and what comes to them")
struct NamespaceCallTests {
    @Test("event flags are a user's own, and begin with the defaults of the namespace")
    func events() async throws {
        let client = try await InProcessClient.loggedIn()
        let namespace = client.service.namespaceID
        let defaults = try await client.call("/namespace/event/defaults", ["uuid": namespace, "event_share": "1"])
        #expect(defaults.json["event_share"] == 1 && defaults.json["event_upload"] == 0)
        let colleague = try await client.colleague()
        let place = ["namespace_id": namespace]
        let mine = try await colleague.call("/user/event", place)
        #expect(mine.json["event_share"] == 1 && mine.json["event_upload"] == 0)
        let change = place.merging(["event_share": "0", "event_upload": "1"]) { $1 }
        #expect(try await colleague.call("/user/event/set", change).status == 200)
        let changed = try await colleague.call("/user/event", place)
        #expect(changed.json["event_share"] == 0 && changed.json["event_upload"] == 1)

        let other = ["namespace_id": namespace, "uuid": client.service.userID]
        #expect(try await colleague.call("/user/event/set", other).token == "NOT_PERMITTED")
        #expect(try await client.call("/user/event", place).json["event_upload"] == 0)
        let defaultsOfOthers = try await colleague.call(
            "/namespace/event/defaults", ["uuid": namespace, "event_share": "0"])
        #expect(defaultsOfOthers.token == "NOT_PERMITTED")
        let stranger = try await client.stranger()
        #expect(try await stranger.call("/user/event", place).token == "NOT_FOUND")
        let absent = ["namespace_id": namespace, "uuid": try await stranger.userID()]
        #expect(try await client.call("/user/event", absent).token == "NOT_MEMBER")
    }

    @Test("studies get the defaults of their namespace for what they come without")
    func studyDefaults() async throws {
        let client = try await InProcessClient.loggedIn()
        let namespace = client.service.namespaceID
        func set(_ defaults: String) async throws -> InProcessClient.Answer {
            try await client.call("/namespace/study/defaults", ["uuid": namespace, "defaults": defaults])
        }
        #expect(try await set("[]").token == "NOT_HASH")
        #expect(try await set("{\"shoe_size\":\"9\"}").token == "INVALID_FIELD_NAME")
        let answer = try await set("{\"modality\":\"MR\",\"patient_name\":\"Nobody\"}")
        #expect(answer.json["defaults"]?["modality"] == "MR")
        #expect(answer.json["fields"]?.strings?.contains("modality") == true)
        let study = try #require(try await client.addStudy("1.2.3", ["patient_name": "Ada"]).json["uuid"]?.string)
        let got = try await client.call("/study/get", ["uuid": study])
        #expect(got.json["modality"] == "MR" && got.json["patient_name"] == "Ada")
        #expect(try await set("{}").json["defaults"] == .object([:]))
        let stranger = try await client.stranger()
        #expect(try await stranger.call("/namespace/study/defaults", ["uuid": namespace]).token == "NOT_FOUND")
        #expect(
            try await client.colleague().call("/namespace/coverpage", ["uuid": namespace, "coverpage": "{}"]).token
                == "NOT_PERMITTED")
    }

    @Test("the cover page and settings are kept until they are taken away")
    func settings() async throws {
        let client = try await InProcessClient.loggedIn()
        let place = ["uuid": client.service.namespaceID]
        func with(_ fields: [String: String]) -> [String: String] { place.merging(fields) { $1 } }
        let page = try await client.call("/namespace/coverpage", with(["coverpage": "{\"title\":\"x\"}"]))
        #expect(page.json["coverpage"]?["title"] == "x")
        #expect(try await client.call("/namespace/coverpage", place).json["coverpage"]?["title"] == "x")
        #expect(try await client.call("/namespace/coverpage", with(["coverpage": ""])).json["coverpage"] == .null)

        let set = try await client.call("/namespace/settings", with(["no_dup_share": "1", "ai_depth": "3"]))
        #expect(set.json["no_dup_share"] == 1 && set.json["ai_depth"] == "3")
        #expect(try await client.call("/namespace/settings", with(["ai_depth": ""])).json["ai_depth"] == nil)
        #expect(try await client.call("/namespace/settings", place).json["no_dup_share"] == 1)
        #expect(try await client.call("/namespace/settings", with(["A-b": "1"])).token == "INVALID_SETTING")
    }

    @Test("a share code leads to its group, with what a share costs there")
    func shareCode() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let added = try await client.call(
            "/group/add", ["account_id": account, "name": "Heart", "share_code": "heart-1", "share_description": "d"])
        let namespace = try #require(added.json["namespace_id"]?.string)
        let nobody = InProcessClient(client.service)
        func price(_ fields: [String: String]) async throws -> InProcessClient.Answer {
            try await client.call("/namespace/share/pricing", ["uuid": namespace].merging(fields) { $1 })
        }
        #expect(try await price(["pricing": "[]"]).token == "NOT_HASH")
        #expect(try await price(["pricing": "{\"CT\":100}"]).token == "NEEDS_ANY_OR_ALL")
        #expect(try await price(["pricing": "{\"ANY\":49}"]).token == "INVALID_AMOUNT")
        #expect(try await price(["pricing": "{\"ALL\":50,\"CT\":60}"]).token == "ONLY_ALL")
        #expect(try await price(["customfields_pricing": "{}"]).token == "NOT_LIST")
        let prices = ["pricing": "{\"ANY\":50}", "currency": "USD"]
        #expect(try await price(prices).json["pricing"]?["ANY"] == 50)

        let code = try await nobody.call("/namespace/share_code", ["share_code": "heart-1"])
        #expect(code.json["namespace_id"]?.string == namespace && code.json["share_name"] == "Heart")
        #expect(code.json["currency"] == "USD" && code.json["share_type"] == "group")
        #expect(try await nobody.call("/namespace/share_code", ["share_code": "no"]).token == "NOT_FOUND")
        #expect(
            try await client.stranger().call("/namespace/share_code", ["namespace_id": namespace]).token == "NOT_FOUND")

        let field = try await client.call(
            "/customfield/add",
            ["account_id": account, "name": "Arm", "object": "Study", "type": "text", "required": "1"])
        let id = "customfield-" + (try #require(field.json["uuid"]?.string))
        let share = ["share_code": "heart-1"]
        let missing = try await nobody.call("/namespace/validate/customfields", share)
        #expect(missing.token == "INVALID_CUSTOMFIELD" && missing.subtype == .array([.string(id)]))
        let valid = try await nobody.call("/namespace/validate/customfields", share.merging([id: "left"]) { $1 })
        #expect(valid.status == 200)

        let costs = ["uuid": namespace, id: "left"]
        #expect(try await nobody.call("/namespace/share/price", costs).token == "NOT_CUSTOMFIELDS_PRICING")
        let rows =
            "[{\"price\":100,\"condition\":\"\(id) == 'left'\"},{\"price\":7,\"condition\":\"\(id) != 'right'\"}]"
        #expect(try await price(["customfields_pricing": rows]).status == 200)
        #expect(try await nobody.call("/namespace/share/price", costs).json["price"] == 100)
        #expect(try await price(["sum_price_matches": "1"]).status == 200)
        #expect(try await nobody.call("/namespace/share/price", costs).json["price"] == 107)
    }
}
