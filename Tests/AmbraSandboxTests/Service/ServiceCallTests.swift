import Testing

@testable import AmbraSandbox

@Suite("service calls")
struct ServiceCallTests {
    @Test("an unknown path is 404 with a JSON body")
    func unknownPath() async throws {
        let client = try await InProcessClient.loggedIn()
        let answer = try await client.call("/study/lost")
        #expect(answer.status == 404)
        #expect(answer.json["status"] == "ERROR")
        let elsewhere = await client.service.respond(to: SandboxRequest(method: "GET", target: "/index.html"))
        #expect(elsewhere.status == 404)
        #expect(try elsewhere.json["status"] == "ERROR")
    }

    @Test("methods other than GET and POST are 405")
    func methods() async throws {
        let client = try await InProcessClient.loggedIn()
        #expect(try await client.call("/study/list", method: "DELETE").status == 405)
        #expect(try await client.call("/study/list", method: "GET").status == 200)
    }

    @Test("a form that is cut off or too long is refused, and nothing of it is done")
    func badForms() async throws {
        var configuration = SandboxConfiguration()
        configuration.formLimit = 1000
        let client = try await InProcessClient.loggedIn(configuration)
        let target = "/api/v3/session/logout?sid=\(client.sid ?? "")"
        let long = SandboxRequest(method: "POST", target: target, body: .bytes([UInt8](repeating: 97, count: 1001)))
        #expect(await client.service.respond(to: long).status == 413)
        let cut = SandboxRequest(method: "POST", target: target, headers: ["Content-Length": "9"], body: .bytes([97]))
        #expect(await client.service.respond(to: cut).status == 400)
        #expect(try await client.call("/session/user").status == 200)
    }

    @Test("fields select what an answer holds, and status stays")
    func selection() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = try await client.addStudy("1.2.3")
        let list = try await client.call("/study/list", ["fields.study": "[\"study_uid\",\"phantom\"]"])
        let row = try #require(list.json["studies"]?.array?.first?.object)
        #expect(row == ["study_uid": "1.2.3", "phantom": 1])
        #expect(list.json["page"] != nil)
        let top = try await client.call("/study/list", ["fields._top": "[\"page\"]"])
        #expect(top.json["studies"] == nil)
        #expect(top.json["status"] == "OK")
        #expect(try await client.call("/study/list", ["fields.study": "study_uid"]).token == "INVALID_FIELD")
    }

    @Test("accounts, namespaces and the engine are told to their members")
    func directory() async throws {
        let client = try await InProcessClient.loggedIn()
        let service = client.service
        let accounts = try await client.call("/account/list", ["filter.name.like": "Sand%"]).json["accounts"]?.array
        #expect(accounts?.compactMap { $0["uuid"]?.string } == [service.accountID])
        let account = try await client.call("/account/get", ["uuid": service.accountID])
        #expect(account.json["namespace_id"]?.string == service.namespaceID)
        let other = "11111111-2222-3333-4444-555555555555"
        #expect(try await client.call("/account/get", ["uuid": other]).token == "NOT_FOUND")
        let namespaces = try await client.call("/user/namespace/list").json["namespaces"]?.array
        #expect(namespaces?.count == 2)
        let engine = try await InProcessClient(service)
            .call("/namespace/engine/fqdn", ["namespace_id": service.namespaceID])
        #expect(engine.json["engine_fqdn"] == "engine.invalid")
        #expect(engine.json["storage_namespace"]?.string == service.namespaceID)
        #expect(try await client.call("/user/get").json["email"]?.string == service.configuration.username)
    }

    @Test("a job of a storage operation is done, and is told to its owner only")
    func jobs() async throws {
        let client = try await InProcessClient.loggedIn()
        let job = "11111111-2222-3333-4444-555555555555"
        #expect(try await client.call("/job/get", ["id": job]).token == "NOT_FOUND")
        _ = await client.storage(
            "POST",
            "/namespace/\(client.service.namespaceID)/image",
            headers: ["X-AmbraHealth-Job-Id": job],
            body: .bytes(ImageBytes.image())
        )
        #expect(try await client.call("/job/get", ["id": job]).json["state"] == "DONE")
    }
}
