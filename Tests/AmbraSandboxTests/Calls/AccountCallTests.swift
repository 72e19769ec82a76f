import Testing

@testable import AmbraSandbox

@Suite("accounts beyond their record")
struct AccountCallTests {
    @Test("settings are changed one by one, and told as far as the caller may know")
    func settings() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        func set(_ fields: [String: String]) async throws -> InProcessClient.Answer {
            try await client.call("/account/set", ["uuid": account].merging(fields) { $1 })
        }
        #expect(try await set(["settings": "{\"color\":\"red\",\"faq_text\":\"f\"}", "css": "b{}"]).status == 200)
        #expect(try await set(["setting_depth": "3"]).status == 200)
        let all = try await client.call("/account/settings", ["account_id": account])
        #expect(all.json["settings"] == .object(["color": "red", "depth": 3, "faq_text": "f"]))
        let some = try await client.call("/account/settings", ["account_id": account, "settings": "depth"])
        #expect(some.json["settings"] == .object(["depth": 3]))
        let nobody = try await InProcessClient(client.service).call("/account/settings", ["account_id": account])
        #expect(nobody.json["settings"] == .object(["faq_text": "f"]))
        #expect(try await set(["setting_color": "__DELETE__"]).status == 200)
        let left = try await client.call("/account/settings", ["account_id": account])
        #expect(left.json["settings"]?["color"] == nil)
        #expect(try await client.call("/account/settings", ["vanity": "no"]).token == "NOT_FOUND")
        let check = ["uuid": account, "settings": "{\"Bad-Name\":1}"]
        #expect(try await client.call("/account/settings/validate", check).token == "INVALID_SETTING")
        #expect(try await client.call("/account/settings/validate", ["uuid": account, "setting_x": "1"]).status == 200)
        let css = await client.service.respond(to: client.request("/account/css", ["account_id": account]))
        #expect(try css.body.collect() == Array("b{}".utf8))
    }

    @Test("a role's settings are changed by those who may")
    func roleSettings() async throws {
        let client = try await InProcessClient.loggedIn()
        let roles = try await client.call("/role/list", ["account_id": client.service.accountID])
        let role = try #require(roles.json["roles"]?.array?.first?["uuid"]?.string)
        let fields = ["uuid": role, "setting_depth": "3"]
        #expect(try await client.colleague().call("/role/settings", fields).token == "NOT_PERMITTED")
        #expect(try await client.stranger().call("/role/settings", fields).token == "NOT_FOUND")
        #expect(try await client.call("/role/settings", fields).status == 200)
        #expect(try await client.call("/role/get", ["uuid": role]).json["settings"]?["depth"] == 3)
        let forbid = ["uuid": role, "permissions": "{\"setting_depth\":0}"]
        #expect(try await client.call("/role/set", forbid).status == 200)
        #expect(try await client.call("/role/settings", fields).token == "NOT_PERMITTED_SETTING")
        let permissions = try await client.call("/role/default/permissions").json["permissions"]
        #expect(permissions?["study_view"] == .array([1, 1]) && permissions?["role_edit"] == .array([1, 0]))
    }

    @Test("share rules are kept, listed with names, and ended")
    func shareRules() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let group = try await client.call("/group/add", ["account_id": account, "name": "g"])
        var rule = ["account_id": account, "by_type": "group", "with_type": "user", "with_id": client.service.userID]
        rule["by_id"] = Identifier.new()
        #expect(try await client.call("/account/can/share", rule).token == "BY_NOT_FOUND")
        rule["by_id"] = group.json["uuid"]?.string
        let wrong = rule.merging(["with_id": Identifier.new()]) { $1 }
        #expect(try await client.call("/account/can/share", wrong).token == "WITH_NOT_FOUND")
        #expect(try await client.call("/account/can/share", rule).status == 200)
        let list = try await client.call("/account/can/share/list", ["account_id": account])
        #expect(list.json["rules"]?.array?.map { $0["by_name"] } == ["g"])
        #expect(
            try await client.stranger().call("/account/can/share/list", ["account_id": account]).token == "NOT_FOUND")
        #expect(try await client.colleague().call("/account/can/share", rule).token == "NOT_PERMITTED")
        #expect(try await client.call("/account/can/share/stop", rule).status == 200)
        #expect(try await client.call("/account/can/share/stop", rule).token == "NOT_FOUND")
        #expect(try await client.call("/account/can/share/list", ["account_id": account]).json["rules"] == .array([]))
    }

    @Test("an MD5 keeps its counter within its account")
    func counter() async throws {
        let client = try await InProcessClient.loggedIn()
        func count(_ md5: String) async throws -> JSON? {
            try await client.call("/account/md5/counter", ["uuid": client.service.accountID, "md5": md5]).json[
                "counter"]
        }
        #expect(try await count("aa") == 1)
        #expect(try await count("bb") == 2)
        #expect(try await count("aa") == 1)
        let stranger = try await client.stranger()
        let foreign = ["uuid": client.service.accountID, "md5": "aa"]
        #expect(try await stranger.call("/account/md5/counter", foreign).token == "NOT_FOUND")
        let account = try await stranger.call("/account/list").json["accounts"]?.array?.first?["uuid"]?.string
        let own = ["uuid": try #require(account), "md5": "zz"]
        #expect(try await stranger.call("/account/md5/counter", own).json["counter"] == 1)
    }

    @Test("reports are built, asked for and downloaded as a zip by those who asked for them")
    func reports() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let started = try await client.call("/account/user/report/login", ["uuid": account])
        let id = try #require(started.json["report_id"]?.string, "\(started.json.text)")
        #expect(try await client.call("/report/status", ["report_id": id]).json["percent"] == 100)
        let zip = await client.service.respond(to: client.request("/report/zip", ["report_id": id]))
        let text = String(decoding: try zip.body.collect(), as: UTF8.self)
        #expect(zip.status == 200 && text.hasPrefix("PK") && text.contains(client.service.configuration.username))
        let stranger = try await client.stranger()
        #expect(try await stranger.call("/report/status", ["report_id": id]).token == "NOT_FOUND")
        let missing = await stranger.service.respond(to: stranger.request("/report/zip", ["report_id": id]))
        #expect(missing.status == 404)

        let colleague = try await client.colleague()
        #expect(try await colleague.call("/role/report/detail", ["account_id": account]).token == "NOT_PERMITTED")
        let gone = ["uuid": account, "user_id": try await colleague.userID()]
        #expect(try await client.call("/account/user/delete", gone).status == 200)
        let removed = try await client.call(
            "/namespace/removed/user/report",
            ["uuid": client.service.namespaceID, "account_id": account, "email": "a@b.invalid"])
        let report = try #require(removed.json["report_id"]?.string)
        #expect(await client.mail().last?["report_id"]?.string == report)
        let archive = await client.service.respond(to: client.request("/report/zip", ["report_id": report]))
        #expect(String(decoding: try archive.body.collect(), as: UTF8.self).contains("colleague@sandbox.invalid"))
    }

    @Test("a site has its contacts and a group its validated scanners")
    func sites() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let added = try await client.call("/site/add", ["account_id": account, "name": "s"])
        let site = try #require(added.json["uuid"]?.string, "\(added.json.text)")
        let user = client.service.userID
        let contact = ["uuid": site, "user_id": user, "role_name": "Reader"]
        #expect(
            try await client.call("/site/user/add", contact.merging(["user_id": site]) { $1 }).token == "USER_NOT_FOUND"
        )
        #expect(try await client.call("/site/user/add", contact).status == 200)
        #expect(try await client.call("/site/user/add", contact).token == "ALREADY_EXISTS")
        let change = ["uuid": site, "user_id": user, "site_email": "s@sandbox.invalid"]
        #expect(try await client.call("/site/user/set", change).status == 200)
        let row = try await client.call("/site/user/list", ["uuid": site]).json["users"]?.array?.first
        #expect(row?["role_name"] == "Reader" && row?["site_email"] == "s@sandbox.invalid")
        #expect(try await client.stranger().call("/site/user/list", ["uuid": site]).token == "NOT_FOUND")
        #expect(try await client.call("/site/user/delete", ["uuid": site, "user_id": user]).status == 200)
        #expect(try await client.call("/site/user/set", change).token == "USER_NOT_FOUND")
    }
}
