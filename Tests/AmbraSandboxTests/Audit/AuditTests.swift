import AmbraCatalogue
import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the audit trail")
struct AuditTests {
    private func events(_ client: InProcessClient, _ path: String, _ fields: [String: String]) async throws -> [JSON] {
        try await client.call(path, fields).json["events"]?.array ?? []
    }

    @Test("of a study tells who added, changed, marked and deleted it, newest first")
    func study() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        _ = try await client.call("/study/set", ["uuid": id, "patient_name": "Doe^Jane"])
        let audited = try await client.call("/study/audit", ["uuid": id, "action": "STUDY_VIEW", "detail": "why"])
        #expect(audited.status == 200)
        _ = try await client.call("/study/get", ["uuid": id])
        _ = try await client.call("/study/delete", ["uuid": id])
        let events = try await events(client, "/audit/object", ["uuid": id])
        #expect(events.compactMap { $0["action"]?.string } == ["DELETED", "STUDY_VIEW", "EDIT", "ADD"])
        #expect(events.allSatisfy { $0["who"] == "demo" && $0["type"] == "Study" })
        #expect(events[2]["detail"]?["patient_name"] == .array([.null, "Doe^Jane"]))
        #expect(events[1]["detail"] == "why")
        #expect(events[0]["detail"]?["study_uid"] == "1.2.3")
        let reversed = try await self.events(client, "/audit/object", ["uuid": id, "reverse": "1", "page.rows": "1"])
        #expect(reversed.compactMap { $0["action"]?.string } == ["ADD"])
    }

    @Test("of an account is filtered by action and time, and holds no secret")
    func account() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let user = [
            "account_id": account, "email": "a@b.invalid", "first": "B", "last": "A", "password": "hush-hush-1",
            "mobile_phone": "1",
        ]
        let id = try #require(try await client.call("/user/add", user).json["uuid"]?.string)
        _ = try await client.call("/group/add", ["account_id": account, "name": "Ward"])
        let all = try await events(client, "/audit/account", ["account_id": account])
        #expect(all.compactMap { $0["type"]?.string } == ["Group", "User"])
        #expect(!JSON.array(all).text.contains("hush-hush-1"))
        #expect(!JSON.array(all).text.contains(client.sid ?? "none"))
        let added = ["account_id": account, "filter.type.equals": "Group", "filter.created.ge": "2020-01-01"]
        #expect(try await events(client, "/audit/account", added).first?["what"] == "Ward")
        let later = ["account_id": account, "filter.created.ge": "2999-01-01"]
        #expect(try await events(client, "/audit/account", later).isEmpty)
        let mine = ["account_id": account, "user_id": client.service.userID]
        #expect(try await events(client, "/audit/user", mine).count == 2)
        #expect(try await events(client, "/audit/user", ["account_id": account, "user_id": id]).isEmpty)
        let unknown = ["account_id": account, "user_id": Identifier.new()]
        #expect(try await client.call("/audit/user", unknown).token == "NOT_FOUND")
    }

    @Test("names what was deleted by type")
    func deleted() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let site = ["account_id": account, "name": "Gone"]
        let id = try #require(try await client.call("/site/add", site).json["uuid"]?.string)
        #expect(try await client.call("/site/delete", ["uuid": id]).status == 200)
        let sites = try await client.call("/audit/deleted", ["account_id": account, "type": "Site"])
        #expect(sites.json["objects"]?.array?.compactMap { $0["uuid"]?.string } == [id])
        let studies = try await client.call("/audit/deleted", ["account_id": account, "type": "Study"])
        #expect(studies.json["objects"] == .array([]))
    }

    @Test("is nobody else's, and needs audit_view")
    func permission() async throws {
        var configuration = SandboxConfiguration()
        configuration.otherUsers = [("eve@b.invalid", "secret-of-eve")]
        let owner = try await InProcessClient.loggedIn(configuration)
        let id = try #require(try await owner.addStudy("1.2.3").json["uuid"]?.string)
        var eve = InProcessClient(owner.service)
        let login = ["login": "eve@b.invalid", "password": "secret-of-eve"]
        eve.sid = try await eve.call("/session/login", login).json["sid"]?.string
        #expect(try await eve.call("/audit/object", ["uuid": id]).token == "NOT_FOUND")
        #expect(try await eve.call("/audit/account", ["account_id": owner.service.accountID]).token == "NOT_FOUND")
        let roles = try await owner.call("/role/list", ["account_id": owner.service.accountID])
        let role = try #require(roles.json["roles"]?.array?.first?["uuid"]?.string)
        _ = try await owner.call("/role/set", ["uuid": role, "permission_audit_view": "0"])
        #expect(try await owner.call("/audit/object", ["uuid": id]).token == "NOT_PERMITTED")
    }

    @Test("takes messages to buckets and remarks about namespaces")
    func remarks() async throws {
        let client = try await InProcessClient.loggedIn()
        #expect(try await client.call("/audit/log", ["bucket": "x1"]).token == "INVALID_BUCKET")
        #expect(try await client.call("/audit/log", ["bucket": "viewer", "took": "12"]).status == 200)
        let space = ["uuid": client.service.namespaceID, "action": "AI_ACTION", "detail": "looked"]
        #expect(try await client.call("/namespace/audit", space).status == 200)
        #expect(
            try await client.call("/namespace/audit", space.merging(["action": "DANCE"]) { $1 }).token
                == "INVALID_ACTION")
        let foreign = ["uuid": client.service.foreignNamespaceID]
        #expect(try await client.call("/namespace/audit", space.merging(foreign) { $1 }).token == "NOT_FOUND")
        let all = try await events(client, "/audit/account", ["account_id": client.service.accountID])
        #expect(all.compactMap { $0["action"]?.string } == ["AI_ACTION", "viewer"])
        #expect(all.last?["detail"] == .object(["took": "12"]))
    }

    @Test("has failed logins once the account collects them")
    func failedLogins() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let wrong = ["login": client.service.configuration.username, "password": "no"]
        _ = try await client.call("/session/login", wrong)
        let path = "/audit/failedlogins"
        #expect(try await client.call(path, ["account_id": account]).json["events"] == .array([]))
        let settings = ["uuid": account, "settings": "{\"audit_failed_logins\":1}"]
        #expect(try await client.call("/account/set", settings).status == 200)
        _ = try await client.call("/session/login", wrong)
        let events = try await client.call(path, ["account_id": account]).json["events"]?.array ?? []
        #expect(events.count == 1 && events.first?.array?[1] == "PRIMARY")
        #expect(events.first?.array?.last == .string(client.service.configuration.username))
        let later = ["account_id": account, "from_time": "99999999999"]
        #expect(try await client.call(path, later).json["events"] == .array([]))
    }

    @Test("keeps no more than its limit")
    func bounded() {
        let store = RecordStore()
        for index in 1...5 { store.insert(["uuid": .string("\(index)")], into: AuditTrail.layout) }
        store.trim(AuditTrail.layout, to: 2)
        #expect(store.rows(RecordQuery(AuditTrail.layout)).compactMap { $0["uuid"]?.string } == ["4", "5"])
    }

    @Test("rules of a namespace are kept, and exclude a profile")
    func anonymization() async throws {
        let client = try await InProcessClient.loggedIn()
        let space = ["uuid": client.service.namespaceID]
        func set(_ fields: [String: String]) async throws -> InProcessClient.Answer {
            try await client.call("/namespace/anonymize", space.merging(fields) { $1 })
        }
        #expect(try await set(["rules": "[]"]).token == "NOT_HASH")
        #expect(try await set(["rules": "{\"shoe_size\":\"s/a/b/\"}"]).token == "INVALID_FIELD_NAME")
        #expect(try await set(["rules": "{\"patient_name\":\"s/(/b/\"}"]).token == "INVALID_REGEXP")
        #expect(try await set(["rules": "{\"patient_name\":\"s/.*/X/\"}"]).status == 200)
        #expect(try await set([:]).json["rules"] == .object(["patient_name": "s/.*/X/"]))
        let profile = ["account_id": client.service.accountID, "name": "p", "rules": "{}"]
        let added = try await client.call("/anonymization/add", profile)
        let id = try #require(added.json["uuid"]?.string)
        #expect(try await set(["anonymization_id": id]).token == "HAS_ANONYMIZATION_RULES")
        #expect(try await set(["anonymization_id": id, "rules": "{}"]).token == "ONLY_ONE")
        #expect(try await set(["rules": "{}"]).status == 200)
        #expect(try await set(["anonymization_id": Identifier.new()]).token == "NOT_FOUND")
        #expect(try await set(["anonymization_id": id]).json["anonymization_id"] == .string(id))
        #expect(try await set(["rules": "{\"patient_name\":\"s/a/b/\"}"]).token == "HAS_ANONYMIZATION_PROFILE")
        let foreign = ["uuid": client.service.foreignNamespaceID]
        #expect(try await client.call("/namespace/anonymize", foreign).token == "NOT_FOUND")
    }
}
