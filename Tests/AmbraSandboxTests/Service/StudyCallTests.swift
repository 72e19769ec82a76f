import Testing

@testable import AmbraSandbox

@Suite("studies")
struct StudyCallTests {
    private func ready(_ client: InProcessClient, _ id: String) async throws -> Bool {
        try await client.call("/study/get", ["uuid": id]).json["phantom"] == 0
    }

    private func id(_ answer: InProcessClient.Answer) throws -> String { try #require(answer.json["uuid"]?.string) }

    @Test("a study is a phantom until it is synced and the announced number of images is stored")
    func phantomUntilComplete() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try id(try await client.addStudy("1.2.3", ["patient_name": "e"]))
        #expect(try await !ready(client, id))
        #expect(await client.upload(ImageBytes.image(uid: "1.2.3.1.1"), studyUID: "1.2.3").status == 202)
        #expect(try await !ready(client, id))
        #expect(try await client.call("/study/sync", ["uuid": id, "image_count": "2"]).status == 200)
        #expect(try await !ready(client, id))
        #expect(await client.upload(ImageBytes.image(uid: "1.2.3.1.1"), studyUID: "1.2.3").status == 202)
        #expect(try await !ready(client, id), "the same image again is no second image")
        #expect(await client.upload(ImageBytes.image(uid: "1.2.3.1.2", modality: "MR")).status == 202)
        let study = try await client.call("/study/get", ["uuid": id]).json
        #expect(study["phantom"] == 0)
        #expect(study["image_count"] == 2)
        #expect(study["patient_name"] == "Doe^Jane", "the stored images know the name best")
        #expect(study["study_date"] == "20260102")
        #expect(study["modality"] == "CT,MR")
        #expect(study["engine_fqdn"] == "engine.invalid")
    }

    @Test("a study is ready after the delay and not before")
    func readyDelay() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        configuration.readyDelay = .seconds(5)
        let client = try await InProcessClient.loggedIn(configuration)
        let id = try id(try await client.addStudy("1.2.3", ["image_count": "1"]))
        _ = await client.upload(ImageBytes.image())
        _ = try await client.call("/study/sync", ["uuid": id])
        clock.advance(by: 4)
        #expect(try await !ready(client, id))
        clock.advance(by: 1)
        #expect(try await ready(client, id))
    }

    @Test("a study becomes ready at its time, whether anybody asks or not", arguments: [0.0, 5])
    func askingChangesNothing(delay: Double) async throws {
        func study(asking: Bool) async throws -> JSON {
            let clock = TestClock()
            var configuration = SandboxConfiguration()
            configuration.now = { clock.now }
            configuration.readyDelay = .seconds(delay)
            let client = try await InProcessClient.loggedIn(configuration)
            let id = try id(try await client.addStudy("1.2.3", ["image_count": "1"]))
            _ = await client.upload(ImageBytes.image())
            _ = try await client.call("/study/sync", ["uuid": id])
            for _ in 0..<8 {
                clock.advance(by: 1)
                guard asking else { continue }
                _ = try await client.call("/study/get", ["uuid": id])
                _ = try await client.call("/study/list")
            }
            // The study has been ready, although its images go before anybody asks.
            #expect(await client.storage("DELETE", "/study/\(client.service.namespaceID)/1.2.3").status == 202)
            clock.advance(by: 10)
            return try await client.call("/study/get", ["uuid": id]).json
        }
        let (asked, unasked) = (try await study(asking: true), try await study(asking: false))
        #expect(unasked["phantom"] == 0)
        for name in ["phantom", "image_count", "patient_name", "size", "updated"] {
            #expect(asked[name] == unasked[name], "\(name)")
        }
    }

    @Test("a study UID alone names a study for gateways only", arguments: ["/study/set", "/study/add"])
    func studyUIDAlone(path: String) async throws {
        let client = try await InProcessClient.loggedIn()
        let answer = try await client.call(path, ["study_uid": "1.2.3", "study_description": "x"]).json
        #expect(answer["error_type"] == "MISSING_FIELDS")
        #expect(answer["error_subtype"] == .array(["storage_namespace", "phi_namespace"]))
    }

    @Test("a frozen study stays as it is until it is thawed")
    func frozen() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try id(try await client.addStudy("1.2.3"))
        #expect(try await client.call("/study/freeze", ["uuid": id, "thaw": "0"]).status == 200)
        let change = ["study_id": id, "study_description": "x"]
        let refused = try await client.call("/study/set", change).json
        #expect(refused["error_type"] == "NOT_PERMITTED" && refused["error_subtype"] == "study_edit")
        #expect(try await client.call("/study/freeze", ["uuid": id, "thaw": "1"]).status == 200)
        #expect(try await client.call("/study/set", change).status == 200)
        #expect(try await client.call("/study/get", ["uuid": id]).json["study_description"] == "x")
    }

    @Test("a repeated sync is blocked for a minute")
    func syncBlocked() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = try await InProcessClient.loggedIn(configuration)
        let id = try id(try await client.addStudy("1.2.3"))
        #expect(try await client.call("/study/sync", ["uuid": id]).status == 200)
        clock.advance(by: 59)
        #expect(try await client.call("/study/sync", ["study_id": id]).token == "BLOCKED")
        clock.advance(by: 1)
        #expect(try await client.call("/study/sync", ["study_id": id]).status == 200)
    }

    @Test("a study that exists is not added again; the refusal names it")
    func alreadyExists() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try id(try await client.addStudy("1.2.3"))
        let again = try await client.addStudy("1.2.3")
        #expect(again.status == 412)
        #expect(again.token == "ALREADY_EXISTS")
        #expect(again.subtype == .string(id))
        #expect(again.json["error_data"]?["study_uid"] == "1.2.3")
    }

    @Test("a study is added only where the user may store")
    func namespaces() async throws {
        let client = try await InProcessClient.loggedIn()
        let foreign = client.service.foreignNamespaceID
        #expect(try await client.addStudy("1.2.3", ["phi_namespace": foreign]).token == "NOT_PERMITTED")
        let unknown = "11111111-2222-3333-4444-555555555555"
        #expect(try await client.addStudy("1.2.3", ["storage_namespace": unknown]).token == "NAMESPACE_NOT_FOUND")
        #expect(try await client.addStudy("1.2.3", ["phi_namespace": ""]).subtype == .array(["phi_namespace"]))
    }

    @Test("a stranger neither sees nor changes a study")
    func otherUsers() async throws {
        var configuration = SandboxConfiguration()
        configuration.otherUsers = [("eve@sandbox.invalid", "eve")]
        let owner = try await InProcessClient.loggedIn(configuration)
        let id = try id(try await owner.addStudy("1.2.3"))
        _ = await owner.upload(ImageBytes.image())
        var eve = InProcessClient(owner.service)
        eve.sid = try await eve.call("/session/login", ["login": "eve@sandbox.invalid", "password": "eve"])
            .json["sid"]?.string
        for path in ["/study/get", "/study/sync", "/study/delete"] {
            #expect(try await eve.call(path, ["uuid": id]).token == "NOT_FOUND", "\(path)")
        }
        #expect(try await eve.call("/study/list").json["studies"] == .array([]))
        #expect(try await eve.call("/study/count").json["count"] == 0)
        let schema = await eve.storage("GET", "/study/\(owner.service.namespaceID)/1.2.3/schema")
        #expect(schema.status == 403)
        #expect(try await owner.call("/study/count").json["count"] == 1)
    }

    @Test("lists are newest first and take filters, order and pages together")
    func lists() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = try await InProcessClient.loggedIn(configuration)
        for index in 1...5 {
            _ = try await client.addStudy("1.2.\(index)", ["modality": index.isMultiple(of: 2) ? "CT" : "MR"])
            clock.advance(by: 60)
        }
        func uids(_ fields: [String: String]) async throws -> [String] {
            let answer = try await client.call("/study/list", fields)
            return answer.json["studies"]?.array?.compactMap { $0["study_uid"]?.string } ?? [answer.token ?? ""]
        }
        #expect(try await uids([:]) == ["1.2.5", "1.2.4", "1.2.3", "1.2.2", "1.2.1"])
        #expect(try await uids(["filter.modality.equals": "CT", "sort_by": "created-asc"]) == ["1.2.2", "1.2.4"])
        #expect(try await uids(["page.rows": "2", "page.number": "2"]) == ["1.2.3", "1.2.2"])
        #expect(try await uids(["filter.SMART_SEARCH.equals": "mr", "page.rows": "1"]) == ["1.2.5"])
        let list = try await client.call("/study/list", ["page.rows": "2"])
        #expect(list.json["more"] == 1)
        #expect(list.json["page"] == .object(["more": 1, "rows": 2, "number": 1]))
        let mr = try await client.call("/study/count", ["filter.modality.equals": "MR"])
        #expect(mr.json["count"] == 3)
    }

    @Test("a study is found by its uid and storage namespace alone, as published clients do")
    func byTwoNames() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = try await client.addStudy("1.2.3")
        let names = ["study_uid": "1.2.3", "storage_namespace": client.service.namespaceID]
        #expect(try await client.call("/study/get", names).json["study_uid"] == "1.2.3")
    }

    @Test("a deleted study takes its images along")
    func delete() async throws {
        let client = try await InProcessClient.loggedIn()
        let id = try id(try await client.addStudy("1.2.3"))
        _ = await client.upload(ImageBytes.image())
        #expect(try await client.call("/study/delete", ["uuid": id]).status == 200)
        #expect(try await client.call("/study/get", ["uuid": id]).token == "NOT_FOUND")
        #expect(await client.storage("GET", "/study/\(client.service.namespaceID)/1.2.3/schema").status == 404)
    }

    @Test("images are kept when another study record shares them")
    func deleteShared() async throws {
        let client = try await InProcessClient.loggedIn()
        let first = try id(try await client.addStudy("1.2.3"))
        let personal = client.service.personalNamespaceID
        let second = try id(try await client.addStudy("1.2.3", ["phi_namespace": personal]))
        _ = await client.upload(ImageBytes.image())
        _ = try await client.call("/study/delete", ["uuid": first])
        let path = "/study/\(client.service.namespaceID)/1.2.3/schema"
        #expect(await client.storage("GET", path).status == 200)
        _ = try await client.call("/study/delete", ["uuid": second])
        #expect(await client.storage("GET", path).status == 404)
    }
}
