import Foundation
import Testing

@testable import AmbraSandbox

@Suite("people who join")
struct JoiningTests {
    private static let person = ["first": "Ada", "last": "L", "password": "pass-1", "email": "ada@sandbox.invalid"]

    @Test("a new user logs in, and is a member of an account once they accept an invitation to it")
    func invitation() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        #expect(
            try await client.call("/user/join", Self.person.merging(["password": "x"]) { $1 }).token == "BAD_PASSWORD")
        let id = try #require(try await client.call("/user/join", Self.person).json["uuid"]?.string)
        #expect(try await client.call("/user/join", Self.person).token == "DUPLICATE_EMAIL")
        let ada = try await client.loggedIn("ada@sandbox.invalid", "pass-1")
        #expect(try await ada.call("/group/list", ["account_id": account]).status == 412)

        let group = try await client.call("/group/add", ["account_id": account, "name": "g"])
        let (groupID, namespace) = try (
            #require(group.json["uuid"]?.string), #require(group.json["namespace_id"]?.string)
        )
        var fields = ["account_id": account, "email": "ada@sandbox.invalid", "link": "https://here.invalid/?i="]
        fields["groups"] = "{\"\(groupID)\":null}"
        #expect(try await client.call("/user/invite", fields.merging(["email": "ada"]) { $1 }).token == "INVALID_EMAIL")
        #expect(try await client.call("/user/invite", fields.merging(["link": "here"]) { $1 }).token == "INVALID_LINK")
        #expect(try await client.call("/user/invite", fields.merging(["groups": "[]"]) { $1 }).token == "NOT_HASH")
        #expect(try await ada.call("/user/invite", fields).token == "NOT_FOUND")
        let invited = try await client.call("/user/invite", fields)
        let invitation = try #require(invited.json["uuid"]?.string, "\(invited.json.text)")
        #expect(await client.mail().last?["link"]?.string == "https://here.invalid/?i=" + invitation)

        #expect(try await client.call("/user/invite/accept", ["uuid": invitation]).token == "NOT_FOUND")
        #expect(try await ada.call("/user/invite/accept", ["uuid": invitation]).status == 200)
        #expect(try await ada.call("/user/invite/accept", ["uuid": invitation]).token == "ACCEPTED")
        let namespaces = try await ada.call("/user/namespace/list").json["namespaces"]?.array ?? []
        #expect(namespaces.contains { $0["uuid"]?.string == namespace })
        let members = try await client.call("/group/user/list", ["uuid": groupID])
        #expect(members.json["users"]?.array?.map { $0["user_id"]?.string } == [id])
        #expect(try await client.call("/user/invite", fields).token == "ALREADY_EXISTS")
    }

    @Test("accounts that take requests are listed until one is a member")
    func requests() async throws {
        let client = try await InProcessClient.loggedIn()
        let account = client.service.accountID
        let stranger = try await client.stranger()
        let join = ["account_id": account]
        func joinable() async throws -> [String?] {
            try await stranger.call("/user/join/list").json["accounts"]?.array?.map { $0["uuid"]?.string } ?? []
        }
        #expect(try await joinable() == [])
        #expect(try await stranger.call("/user/join/request", join).token == "NOT_PERMITTED")
        #expect(try await client.call("/account/set", ["uuid": account, "can_request": "1"]).status == 200)
        #expect(try await joinable() == [account])
        #expect(try await stranger.call("/user/join/request", join).status == 200)
        let mail = await client.mail().last
        #expect(mail?["about"] == "JOIN_REQUEST" && mail?["to"]?.string == client.service.configuration.username)
        #expect(try await client.call("/user/join/request", join).token == "ALREADY_MEMBER")
        #expect(try await stranger.call("/user/join/request", ["account_id": Identifier.new()]).token == "NOT_FOUND")
    }

    @Test("a lost password is set anew with the token that came by mail, once")
    func lostPassword() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = try await client.call("/user/join", Self.person)
        let ada = try await client.loggedIn("ada@sandbox.invalid", "pass-1")
        #expect(try await client.call("/user/password/lost", ["email": "nobody@sandbox.invalid"]).status == 200)
        #expect(await client.mail().isEmpty)
        #expect(try await client.call("/user/password/lost", ["email": "ada@sandbox.invalid"]).status == 200)
        let token = try #require(await client.mail().last?["token"]?.string)
        let wrong = ["token": token + "x", "password": "pass-22"]
        #expect(try await client.call("/user/password/reset", wrong).token == "INVALID_TOKEN")
        #expect(
            try await client.call("/user/password/reset", ["token": token, "password": "x"]).token == "BAD_PASSWORD")
        let right = ["token": token, "password": "pass-22"]
        #expect(try await client.call("/user/password/reset", right).status == 200)
        #expect(try await client.call("/user/password/reset", right).token == "INVALID_TOKEN")
        #expect(try await ada.call("/session/user").status == 401)
        _ = try await client.loggedIn("ada@sandbox.invalid", "pass-22")

        let welcome = [
            "account_id": client.service.accountID, "email": "ada@sandbox.invalid", "link": "https://w.invalid/",
        ]
        #expect(try await client.call("/user/welcome", welcome).token == "NOT_FOUND")
        _ = try await client.call(
            "/account/user/add", ["uuid": client.service.accountID, "email": "ada@sandbox.invalid"])
        #expect(try await client.call("/user/welcome", welcome.merging(["link": "w"]) { $1 }).token == "INVALID_LINK")
        #expect(try await client.call("/user/welcome", welcome).status == 200)
        #expect(await client.mail().last?["link"]?.string?.hasPrefix("https://w.invalid/") == true)
    }

    @Test("a disabled user is out at once, and in again when enabled")
    func disabling() async throws {
        let client = try await InProcessClient.loggedIn()
        let colleague = try await client.colleague()
        let id = try await colleague.userID()
        #expect(try await client.call("/user/enable", ["uuid": id]).token == "NOT_DISABLED")
        let mine = ["uuid": client.service.userID, "disable": "1"]
        #expect(try await client.call("/user/enable", mine).token == "NOT_PERMITTED")
        #expect(try await colleague.call("/user/enable", mine).token == "NOT_PERMITTED")
        #expect(try await client.stranger().call("/user/enable", mine).token == "NOT_FOUND")
        #expect(try await client.call("/user/enable", ["uuid": id, "disable": "1"]).status == 200)
        #expect(try await colleague.call("/session/user").status == 401)
        let login = ["login": "colleague@sandbox.invalid", "password": "secret-1"]
        #expect(try await client.call("/session/login", login).token == "DISABLED")
        let basic = InProcessClient.basic("colleague@sandbox.invalid", "secret-1")
        let nobody = InProcessClient(client.service)
        #expect(try await nobody.call("/session/user", authorization: basic).status == 401)
        #expect(try await client.call("/user/enable", ["uuid": id]).status == 200)
        #expect(try await client.call("/session/login", login).status == 200)
    }

    @Test("the secret of an authenticator is made once and removed once")
    func token() async throws {
        let client = try await InProcessClient.loggedIn()
        let (make, remove) = (["generate": "1", "delete": "0"], ["generate": "0", "delete": "1"])
        #expect(try await client.call("/user/token", remove).token == "ALREADY_DONE")
        let made = try await client.call("/user/token", make)
        #expect(made.json["enabled"] == 1 && made.json["secret"]?.string?.count == 32)
        #expect(try await client.call("/user/token", make).token == "ALREADY_DONE")
        let told = try await client.call("/user/token", ["generate": "0", "delete": "0"])
        #expect(told.json["enabled"] == 1 && told.json["secret"] == .null)
        #expect(try await client.call("/user/token", remove).json["enabled"] == 0)
        #expect(try await client.call("/user/token", ["generate": "1", "delete": "1"]).token == "NOT_PERMITTED")
        #expect(try await client.call("/user/signature", ["signature": "aGk="]).json["signature"] == "aGk=")
    }

    @Test("a gateway sees and replaces the public keys of its account's users")
    func keys() async throws {
        let node = (id: Identifier.new(), serialNumber: "s-1")
        var configuration = SandboxConfiguration()
        configuration.nodes = [node]
        let client = try await InProcessClient.loggedIn(configuration)
        let email = client.service.configuration.username
        let gateway = ["uuid": node.id, "serial_no": "s-1"]
        let change = gateway.merging(["email": email, "public_key": "new"]) { $1 }
        #expect(try await client.call("/user/pubkey/list", gateway).json["users"] == .array([]))
        #expect(try await client.call("/user/pubkey/set", change).token == "NO_USER_PUBKEY")
        let set = ["terms_md5": "x", "privacy_md5": "x", "indicator_md5": "x", "public_key": "old"]
        #expect(try await client.call("/user/set", set).status == 200)
        #expect(try await client.call("/user/pubkey/set", change).status == 200)
        let users = try await client.call("/user/pubkey/list", gateway).json["users"]
        #expect(users == .array([.object(["email": .string(email), "public_key": "new"])]))
        let wrong = ["uuid": node.id, "serial_no": "s-2"]
        #expect(try await client.call("/user/pubkey/list", wrong).token == "NOT_FOUND")
    }
}
