import Foundation
import Testing

@testable import AmbraSandbox

@Suite("links")
struct LinkTests {
    private func add(
        _ client: InProcessClient, _ fields: [String: String] = [:]
    ) async throws -> (id: String, study: String) {
        let study = try #require(try await client.addStudy("1.2.3").json["uuid"]?.string)
        let known = ["study_id": study, "action": "STUDY_VIEW", "prompt_for_anonymize": "0"]
        let answer = try await client.call("/link/add", known.merging(fields) { $1 })
        return (try #require(answer.json["uuid"]?.string, "\(answer.token ?? "") \(answer.subtype?.text ?? "")"), study)
    }

    private func guest(_ client: InProcessClient) -> InProcessClient { InProcessClient(client.service) }

    @Test("a guest gets a session with the password, and their use is told")
    func session() async throws {
        let client = try await InProcessClient.loggedIn()
        let (id, study) = try await add(client, ["password": "open-sesame", "max_hits": "1"])
        let guest = guest(client)
        let status = try await guest.call("/link/status", ["uuid": id])
        #expect(status.json["has_password"] == 1)
        #expect(try await guest.call("/link/session", ["uuid": id]).token == "INVALID_CREDENTIALS")
        let key = ["uuid": id, "password": "open-sesame", "email_address": "g@b.invalid"]
        let opened = try await guest.call("/link/session", key)
        #expect(opened.json["study_count"] == 1)
        var inside = guest
        inside.sid = opened.json["sid"]?.string
        #expect(try await inside.call("/study/get", ["uuid": study]).json["study_uid"] == "1.2.3")
        let trail = try await client.call("/audit/object", ["uuid": id, "filter.action.equals": "LINK_USED"])
        let usage = try #require(trail.json["events"]?.array?.first?["detail"]?["usage_id"]?.string)
        let known = try await guest.call("/link/sid", ["uuid": usage, "email": "g@b.invalid"])
        #expect(known.json["sid"]?.string == inside.sid && inside.sid != nil)
        #expect(try await guest.call("/link/sid", ["uuid": usage, "email": "x@b.invalid"]).token == "NOT_FOUND")
        #expect(try await guest.call("/link/session", key).token == "NOT_FOUND")
    }

    @Test("a PIN is good once")
    func pin() async throws {
        let client = try await InProcessClient.loggedIn()
        let (id, _) = try await add(client)
        let made = try await client.call("/link/pin", ["uuid": id])
        let pin = ["pin": try #require(made.json["pin"]?.string)]
        #expect(made.json["duration"] == 600)
        let guest = guest(client)
        #expect(try await guest.call("/link/status", pin).json["action"] == "STUDY_VIEW")
        #expect(try await guest.call("/link/session", pin.merging(["uuid": id]) { $1 }).token == "ONLY_ONE")
        #expect(try await guest.call("/link/session", pin).status == 200)
        #expect(try await guest.call("/link/session", pin).token == "INVALID_PIN")
    }

    @Test("a link that costs something wants a charge")
    func charge() async throws {
        let client = try await InProcessClient.loggedIn()
        let (id, _) = try await add(
            client, ["charge_amount": "500", "charge_currency": "usd", "charge_description": "x"])
        let guest = guest(client)
        #expect(try await guest.call("/link/session", ["uuid": id]).token == "CHARGE_REQUIRED")
        #expect(try await guest.call("/link/charge", ["uuid": id, "charge_token": "no"]).token == "CHARGE_FAILED")
        let charge = try await guest.call("/link/charge", ["uuid": id, "charge_token": "tok_1"])
        let paid = ["uuid": id, "link_charge_id": try #require(charge.json["uuid"]?.string)]
        #expect(try await guest.call("/link/session", paid).status == 200)
    }

    @Test("a link ends with its minutes")
    func ends() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = try await InProcessClient.loggedIn(configuration)
        let (id, _) = try await add(client, ["minutes_alive": "5"])
        let guest = guest(client)
        #expect(try await guest.call("/link/status", ["uuid": id]).status == 200)
        clock.advance(by: 301)
        #expect(try await guest.call("/link/status", ["uuid": id]).token == "NOT_FOUND")
        #expect(try await guest.call("/link/redirect", ["uuid": id]).token == "EXPIRED")
        #expect(try await guest.call("/link/redirect", ["uuid": Identifier.new()]).token == "LINK_NOT_FOUND")
    }

    @Test("a redirect leads to a page with a session")
    func redirect() async throws {
        let client = try await InProcessClient.loggedIn()
        let (id, study) = try await add(client)
        let response = await client.service.respond(to: guest(client).request("/link/redirect", ["uuid": id]))
        let location = try #require(response.headers["location"])
        #expect(response.status == 302 && location.hasSuffix("&study_id=" + study))
        var inside = guest(client)
        inside.sid = location.split(separator: "sid=").last?.split(separator: "&").first.map { String($0) }
        #expect(try await inside.call("/session/user").status == 200)
    }

    @Test("mails of a link are kept in its trail")
    func mail() async throws {
        let client = try await InProcessClient.loggedIn()
        let (id, _) = try await add(client)
        #expect(try await client.call("/link/mail", ["uuid": id, "email": "nobody"]).token == "INVALID_EMAIL")
        #expect(try await client.call("/link/mail", ["uuid": id, "email": "a@b.invalid"]).status == 200)
        let trail = try await client.call("/audit/object", ["uuid": id, "filter.action.equals": "LINK_MAIL"])
        #expect(trail.json["events"]?.array?.first?["detail"]?["to"] == "a@b.invalid")
        #expect(
            try await client.call("/link/mail", ["uuid": Identifier.new(), "email": "a@b.invalid"]).token == "NOT_FOUND"
        )
    }
}
