import Testing

@testable import AmbraSandbox

@Suite("bundles")
struct BundleTests {
    private func status(_ answer: JSON) -> Int? { answer["HTTP_STATUS_CODE"]?.integer }

    @Test("the calls are made in order, and one that fails does not stop the others")
    func order() async throws {
        let client = try await InProcessClient.loggedIn()
        let sid = client.sid ?? ""
        let response = await client.bundle(
            #"""
            [{"URL": "/session/user", "sid": "\#(sid)"}, {"URL": "/study/get", "sid": "\#(sid)"},
             {"URL": "/api/v3/session/uuid"}, {"URL": "/no/such"}, {"URL": "/session/user"}]
            """#)
        #expect(response.status == 200)
        let answers = try #require(try response.json.array)
        #expect(answers.map(status) == [200, 412, 200, 404, 401])
        #expect(answers.first?["uuid"]?.string == client.service.userID)
        #expect(answers.dropFirst().first?["error_type"]?.string == "MISSING_FIELDS")
    }

    @Test("a template is replaced by what an earlier call answered")
    func templates() async throws {
        let service = SandboxService()
        let client = InProcessClient(service)
        let namespace = service.namespaceID
        let (login, password) = (service.configuration.username, service.configuration.password)
        let response = await client.bundle(
            #"""
            [{"URL": "/session/login", "login": "\#(login)", "password": "\#(password)"},
             {"URL": "/study/add", "sid": "{{sid}}", "study_uid": "1.2.3", "storage_namespace": "\#(namespace)",
              "phi_namespace": "\#(namespace)", "patient_name": "{{nowhere.[7]}}"},
             {"URL": "/study/list", "sid": "{{sid}}", "page.rows": 5, "fields._top": ["studies", "page"]},
             {"URL": "/study/get", "sid": "{{sid}}", "uuid": "{{studies.[0].uuid}}"}]
            """#)
        let answers = try #require(try response.json.array)
        #expect(answers.map(status) == [200, 200, 200, 200])
        #expect(answers.last?["study_uid"]?.string == "1.2.3")
        #expect(answers.last?["patient_name"]?.string == "{{nowhere.[7]}}")
        #expect(answers.last?["uuid"] == answers[1]["uuid"])
    }

    @Test("the latest answer that has the path wins, and null has nothing")
    func latest() throws {
        let template = try #require(BundleTemplate("{{a.[1].b}}"))
        let answers = try ["{\"a\":[0,{\"b\":1}]}", "{\"a\":[0,{\"b\":2}]}", "{\"a\":[0,{\"b\":null}]}", "{\"a\":7}"]
            .map {
                try JSON(reading: $0)
            }
        #expect(template.value(in: answers) == 2)
        #expect(template.value(in: []) == nil)
    }

    @Test("what is no template is left alone", arguments: ["", "{{}}", "{{a", "x{{a}}", "{{a}} ", "{{a..b}}"])
    func noTemplate(text: String) {
        #expect(BundleTemplate(text) == nil)
    }

    @Test(
        "a body that is no list of calls is refused with 400",
        arguments: ["", "{}", "[1]", "[{}]", "[{\"URL\": 1}]", "[{\"URL\": \"\"}]", "[", "null"])
    func malformed(body: String) async throws {
        let response = await InProcessClient(SandboxService()).bundle(body)
        #expect(response.status == 400)
        #expect(try response.json["status"] == .string("ERROR"))
    }

    @Test("the header of the bundle serves calls without a sid")
    func authorization() async throws {
        let client = InProcessClient(SandboxService())
        let configuration = client.service.configuration
        let basic = InProcessClient.basic(configuration.username, configuration.password)
        let response = await client.bundle(#"[{"URL": "/session/user"}]"#, authorization: basic)
        #expect(try response.json.array?.map(status) == [200])
    }

    @Test("an empty bundle has an empty answer, and a bundle is posted")
    func edges() async throws {
        let client = InProcessClient(SandboxService())
        #expect(try await client.bundle("[]").json == .array([]))
        #expect(try await client.call("/bundle", method: "GET").status == 405)
    }
}
