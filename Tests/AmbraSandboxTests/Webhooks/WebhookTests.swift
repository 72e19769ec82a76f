import Foundation
import Testing

@testable import AmbraSandbox

@Suite("webhooks", .timeLimit(.minutes(5)))
struct WebhookTests {
    private func add(
        _ client: InProcessClient, _ target: LoopbackTarget, event: String, _ fields: [String: String] = [:]
    ) async throws -> String {
        let known = [
            "account_id": client.service.accountID, "name": "hook", "event": event, "url": target.url, "method": "POST",
        ]
        let answer = try await client.call("/webhook/add", known.merging(fields) { $1 })
        return try #require(answer.json["uuid"]?.string, "\(answer.token ?? "")")
    }

    private func study(_ client: InProcessClient, _ uid: String = "1.2.3") async throws -> String {
        try #require(try await client.addStudy(uid, ["patient_name": "Doe & Co"]).json["uuid"]?.string)
    }

    @Test("an upload that is complete is told, with values of the study in the form")
    func sync() async throws {
        let target = try LoopbackTarget()
        let client = try await InProcessClient.loggedIn()
        let parameters = "{\"name\":\"study.patient_name\",\"uid\":\"study.study_uid\",\"fixed\":\"a+b\"}"
        _ = try await add(client, target, event: "STUDY_SYNC", ["parameters": parameters])
        let id = try await study(client)
        _ = await client.upload(ImageBytes.image())
        _ = try await client.call("/study/sync", ["uuid": id, "image_count": "1"])
        let request = try #require(await target.next())
        #expect(request.line == "POST /hook HTTP/1.1")
        #expect(request.body == "fixed=a%2Bb&name=Doe%5EJane&uid=1.2.3")
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
    }

    @Test("each method sends its parameters where it should", arguments: ["GET", "POST_JSON", "GET_JSON", "PUT"])
    func methods(method: String) async throws {
        let target = try LoopbackTarget()
        let client = try await InProcessClient.loggedIn()
        let fields = [
            "method": method, "parameters": "{\"uid\":\"study.study_uid\"}",
            "auth": "{\"basic\":{\"username\":\"u\",\"password\":\"p\"}}",
        ]
        _ = try await add(client, target, event: "STUDY_EDIT", fields)
        let id = try await study(client)
        _ = try await client.call("/study/set", ["uuid": id, "patient_sex": "F"])
        let request = try #require(await target.next())
        let lines = [
            "GET": "GET /hook?uid=1.2.3 ", "POST_JSON": "POST /hook ", "GET_JSON": "GET /hook ", "PUT": "PUT /hook ",
        ]
        #expect(request.line.hasPrefix(lines[method] ?? "-"))
        let bodies = ["GET": "", "PUT": "uid=1.2.3"]
        #expect(request.body == bodies[method] ?? "{\"uid\":\"1.2.3\"}")
        #expect(request.headers["authorization"] == InProcessClient.basic("u", "p"))
    }

    @Test("filters, suspension and once keep deliveries back")
    func filters() async throws {
        let target = try LoopbackTarget()
        let client = try await InProcessClient.loggedIn()
        let parameters = "{\"uid\":\"study.study_uid\"}"
        _ = try await add(
            client, target, event: "STUDY_EDIT",
            ["filter_field": "patient_sex", "filter_regexp": "^F", "once": "1", "parameters": parameters])
        _ = try await add(client, target, event: "STUDY_EDIT", ["suspended": "1"])
        let (first, second) = (try await study(client), try await study(client, "1.2.4"))
        for (id, sex) in [(first, "M"), (first, "F"), (first, "F"), (second, "F")] {
            _ = try await client.call("/study/set", ["uuid": id, "patient_sex": sex])
        }
        #expect(await target.next()?.body == "uid=1.2.3")
        #expect(await target.next()?.body == "uid=1.2.4")
    }

    @Test("what fails is tried again, and then told to those who want to know")
    func retry() async throws {
        let target = try LoopbackTarget(statuses: [500, 503, 200])
        let failing = try LoopbackTarget(statuses: [500])
        let watcher = try LoopbackTarget()
        var configuration = SandboxConfiguration()
        configuration.webhookRetryDelays = [.milliseconds(1), .milliseconds(1)]
        let client = try await InProcessClient.loggedIn(configuration)
        let good = try await add(client, target, event: "STUDY_EDIT", ["retry": "1"])
        let bad = try await add(client, failing, event: "STUDY_EDIT")
        _ = try await add(
            client, watcher, event: "WEBHOOK_FAILED", ["parameters": "{\"why\":\"webhook.last_error\"}"])
        let id = try await study(client)
        _ = try await client.call("/study/set", ["uuid": id, "patient_sex": "F"])
        for _ in 0..<3 { #expect(await target.next() != nil) }
        #expect(await watcher.next()?.body == "why=HTTP%20500")
        #expect(try await client.call("/webhook/get", ["uuid": bad]).json["last_error"] == "HTTP 500")
        var tries: [JSON] = []
        while tries.count < 3 {
            let trail = try await client.call("/audit/object", ["uuid": good, "filter.action.equals": "WEBHOOK_RUN"])
            tries = trail.json["events"]?.array ?? []
        }
        #expect(tries.compactMap { $0["detail"]?["error"] } == [.null, "HTTP 503", "HTTP 500"])
        #expect(try await client.call("/webhook/get", ["uuid": good]).json["last_error"] == .null)
    }

    @Test("a target that nobody listens on holds no call up")
    func nobody() async throws {
        let target = try LoopbackTarget()
        target.stop()
        let client = try await InProcessClient.loggedIn()
        let hook = try await add(client, target, event: "STUDY_EDIT")
        let id = try await study(client)
        #expect(try await client.call("/study/set", ["uuid": id, "patient_sex": "F"]).status == 200)
        var error: JSON = .null
        while error == .null {
            error = try await client.call("/webhook/get", ["uuid": hook]).json["last_error"] ?? .null
        }
        #expect(error.string?.hasPrefix("connect") == true)
    }

    @Test("run answers with what the target answered, trigger sends, and both want a study")
    func byHand() async throws {
        let target = try LoopbackTarget(content: "seen")
        let client = try await InProcessClient.loggedIn()
        let hook = try await add(
            client, target, event: "MANUAL", ["parameters": "{\"color\":\"parameters.color\",\"who\":\"user.email\"}"])
        let id = try await study(client)
        let run = ["uuid": hook, "study_id": id, "color": "red"]
        #expect(try await client.call("/webhook/run", run).json["results"] == "seen")
        #expect(await target.next()?.body == "color=red&who=demo%40sandbox.invalid")
        #expect(try await client.call("/webhook/trigger", ["uuid": hook, "study_id": id]).status == 200)
        #expect(await target.next()?.body.hasSuffix("who=demo%40sandbox.invalid") == true)
        let unknown = ["uuid": hook, "study_id": Identifier.new()]
        #expect(try await client.call("/webhook/run", unknown).token == "NOT_FOUND")
        let late = try await add(client, target, event: "MANUAL", ["delay": "5"])
        #expect(
            try await client.call("/webhook/run", ["uuid": late, "study_id": id]).token == "INVALID_WEBHOOK_SETUP")
    }

    @Test("the beginning of an upload is told by the namespace or its share code")
    func uploadEvents() async throws {
        let target = try LoopbackTarget()
        let client = try await InProcessClient.loggedIn()
        let parameters = "{\"n\":\"webhook_event.study_count\",\"key\":\"webhook_event.integration_key\"}"
        _ = try await add(client, target, event: "STUDY_UPLOAD_START", ["parameters": parameters])
        let event = ["type": "STUDY_UPLOAD_START", "study_count": "3", "integration_key": "k"]
        let here = ["namespace_id": client.service.namespaceID]
        #expect(try await client.call("/webhook/event", event.merging(here) { $1 }).status == 200)
        #expect(await target.next()?.body == "key=k&n=3")
        let there = ["namespace_id": client.service.foreignNamespaceID]
        #expect(try await client.call("/webhook/event", event.merging(there) { $1 }).status == 200)
        let next = here.merging(["study_count": "4"]) { $1 }
        #expect(try await client.call("/webhook/event", event.merging(next) { $1 }).status == 200)
        #expect(await target.next()?.body == "key=k&n=4")
        let odd = ["type": "STUDY_DANCE"].merging(here) { $1 }
        #expect(try await client.call("/webhook/event", odd).token == "INVALID_TYPE")
    }

    @Test("a session of the webhook's user is good for calls")
    func session() async throws {
        let target = try LoopbackTarget()
        let client = try await InProcessClient.loggedIn()
        let user = client.service.userID
        _ = try await add(client, target, event: "STUDY_EDIT", ["sid_user_id": user, "method": "POST_JSON"])
        let id = try await study(client)
        _ = try await client.call("/study/set", ["uuid": id, "patient_sex": "F"])
        var other = InProcessClient(client.service)
        other.sid = try JSON(reading: try #require(await target.next()).body)["sid"]?.string
        #expect(try await other.call("/session/user").json["uuid"]?.string == user)
    }

    @Test("mails of a webhook are kept in its trail")
    func mail() async throws {
        let target = try LoopbackTarget()
        let client = try await InProcessClient.loggedIn()
        let hook = try await add(client, target, event: "MANUAL")
        let mail = [
            "webhook_id": hook, "to": "a@b.invalid", "subject": "Hi {$name}", "text": "t", "html": "h",
            "template_id": Identifier.new(), "name": "Joe",
        ]
        #expect(try await client.call("/webhook/email", mail).status == 200)
        let trail = try await client.call("/audit/object", ["uuid": hook, "filter.action.equals": "WEBHOOK_EMAIL"])
        #expect(trail.json["events"]?.array?.first?["detail"]?["subject"] == "Hi Joe")
        let open = try await client.call("/webhook/email", mail.merging(["text": "{$name"]) { $1 })
        #expect(open.token == "PARSE_FAILED" && open.subtype == "text")
        let unknown = mail.merging(["webhook_id": Identifier.new()]) { $1 }
        #expect(try await client.call("/webhook/email", unknown).token == "NOT_PERMITTED")
    }

    @Test(
        "what a webhook cannot be is refused",
        arguments: [
            (["url": "ftp://x.invalid/"], "INVALID_URL"), (["parameters": "[]"], "NOT_HASH"),
            (["filter_field": "a"], "INCOMPLETE_FILTER"), (["method": "SHOUT"], "INVALID_METHOD"),
            (["filter_field": "a", "filter_regexp": "("], "INVALID_REGEXP"),
            (["event": "CRON", "cron": "now"], "INVALID_CRON"),
            (["sid_user_id": "11111111-2222-3333-4444-555555555555"], "SID_USER_NOT_FOUND"),
        ])
    func refusals(fields: [String: String], token: String) async throws {
        let client = try await InProcessClient.loggedIn()
        let known = [
            "account_id": client.service.accountID, "name": "hook", "event": "MANUAL", "method": "POST",
            "url": "http://127.0.0.1:1/",
        ]
        #expect(try await client.call("/webhook/add", known.merging(fields) { $1 }).token == token)
        let id = try #require(try await client.call("/webhook/add", known).json["uuid"]?.string)
        let set = fields.merging(["uuid": id]) { $1 }
        #expect(try await client.call("/webhook/set", set).token == token)
    }
}
