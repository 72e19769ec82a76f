import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the page of a sandbox")
struct SandboxPageTests {
    private func send(
        _ service: SandboxService, _ method: String, _ target: String, form: [String: String] = [:],
        headers: [String: String] = [:], password: String? = nil
    ) async -> SandboxResponse {
        let configuration = service.configuration
        let credentials = InProcessClient.basic(
            configuration.username, password ?? configuration.password)
        let own = ["authorization": credentials, "content-type": "application/x-www-form-urlencoded"]
        let request = SandboxRequest(
            method: method, target: target, headers: own.merging(headers) { $1 },
            body: .bytes(Array(InProcessClient.form(form).utf8)))
        return await GuardedService(service)
            .respond(to: request, authority: "127.0.0.1:80", port: 80, engine: "127.0.0.1:80")
    }

    private func text(_ service: SandboxService, _ target: String = "/") async throws -> String {
        let answer = await send(service, "GET", target)
        #expect(answer.status == 200)
        return String(decoding: try answer.body.collect(), as: UTF8.self)
    }

    private func token(_ service: SandboxService) async throws -> String {
        let page = try await text(service)
        let mark = try #require(page.firstRange(of: "name=\"token\" value=\""))
        return String(page[mark.upperBound...].prefix { $0 != "\"" })
    }

    @Test("shows studies, faults, requests and what is not modelled")
    func content() async throws {
        let service = SandboxService()
        try await service.plant(
            try SandboxSeed(
                parsing: "accounts:\n  - name: Sandbox\n    studies:\n      - sample: 1", file: "s.yaml"))
        let client = try await InProcessClient.loggedIn(to: service)
        _ = try await client.call("/study/list")
        service.faults.add(.status(503), path: "/study/add")
        let page = try await text(service)
        for part in [
            "Phantom^Henrietta", "Head phantom", "<td class=\"number\">23</td>", "POST /study/list",
            "status 503",
            "aria-checked=\"true\"", ModelledCalls.unmodelled.last ?? "-",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains(client.sid ?? "-"))
        let picture = try #require(page.firstRange(of: "/sandbox/page/thumbnail/"))
        let id = page[picture.upperBound...].prefix { $0 != "\"" }
        let thumbnail = await send(service, "GET", "/sandbox/page/thumbnail/\(id)")
        #expect(thumbnail.status == 200)
        #expect(try thumbnail.body.collect().prefix(2) == [0xFF, 0xD8])
        #expect(await send(service, "GET", "/sandbox/page/thumbnail/none").status == 404)
    }

    @Test("leaves text as text, wherever it comes from")
    func escaping() async throws {
        let client = try await InProcessClient.loggedIn()
        let evil = "\"'><script>alert(1)</script>"
        let said = ["patient_name": evil, "study_description": evil]
        #expect(try await client.addStudy("1.2.3", said).status == 200)
        client.service.faults.add(.loseAnswer, path: "/" + evil, method: evil, times: nil)
        _ = await client.service.respond(to: SandboxRequest(method: "GET", target: "/api/v3/" + evil))
        let page = try await text(client.service)
        #expect(!page.contains("<script>"))
        #expect(!page.contains(evil))
        #expect(page.components(separatedBy: "&lt;script&gt;alert(1)&lt;/script&gt;").count >= 5)
        #expect(try await !text(client.service, "/sandbox/page/requests").contains("<script>"))
    }

    @Test("lets a browser load nothing from elsewhere and run nothing that stands in the page")
    func policy() async throws {
        let service = SandboxService()
        let policy = try #require(await send(service, "GET", "/").headers["content-security-policy"])
        #expect(policy.hasPrefix("default-src 'none'; "))
        #expect(!policy.contains("unsafe"))
        #expect(policy.contains("frame-ancestors 'none'"))
        let page = try await text(service)
        #expect(!page.contains("style=") && !page.contains(" onclick") && !page.contains("http://"))
        for asset in ["style.css", "script.js"] {
            #expect(page.contains("/sandbox/page/\(asset)"))
            #expect(try await !text(service, "/sandbox/page/\(asset)").isEmpty)
        }
    }

    @Test("adds, switches and removes faults by its forms")
    func forms() async throws {
        let service = SandboxService()
        let token = try await token(service)
        let new = [
            "token": token, "kind": "latency", "number": "5", "path": "/study/*", "rate": "0.5",
            "times": "",
        ]
        let added = await send(service, "POST", "/sandbox/page/faults", form: new)
        #expect(added.status == 303)
        #expect(added.headers["location"] == "/#faults")
        let rule = try #require(service.faults.entries.first?.rule)
        #expect(rule == FaultRule(.latency(milliseconds: 5), path: "/study/*", times: nil, rate: 0.5))
        for (action, isOn) in [("off", false), ("on", true)] {
            let form = ["token": token, "action": action]
            #expect(await send(service, "POST", "/sandbox/page/faults/1", form: form).status == 303)
            #expect(service.faults.entries.first?.isOn == isOn)
        }
        let remove = ["token": token, "action": "remove"]
        #expect(await send(service, "POST", "/sandbox/page/faults/1", form: remove).status == 303)
        #expect(await send(service, "POST", "/sandbox/page/faults/1", form: remove).status == 400)
        #expect(service.faults.entries.isEmpty)
        for (name, value) in [("kind", "flood"), ("number", "x"), ("rate", "2"), ("times", "x")] {
            let wrong = new.merging([name: value]) { $1 }
            #expect(await send(service, "POST", "/sandbox/page/faults", form: wrong).status == 400)
        }
        #expect(service.faults.entries.isEmpty)
    }

    @Test("is for the sandbox's user, and takes no word of another page")
    func others() async throws {
        let service = SandboxService()
        let token = try await token(service)
        let new = ["token": token, "kind": "lose_answer"]
        #expect(await send(service, "GET", "/", password: "x").status == 401)
        #expect(
            await send(service, "POST", "/sandbox/page/faults", form: new, password: "x").status == 401)
        for headers in [
            ["origin": "http://evil.invalid"], ["origin": "http://127.0.0.1:81"], ["origin": "null"],
            ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"],
        ] {
            let answer = await send(service, "POST", "/sandbox/page/faults", form: new, headers: headers)
            #expect(answer.status == 403, "\(headers)")
            #expect(await send(service, "GET", "/", headers: headers).status == 403, "\(headers)")
        }
        for token in ["", "x"] {
            let form = new.merging(["token": token]) { $1 }
            #expect(await send(service, "POST", "/sandbox/page/faults", form: form).status == 403)
        }
        #expect(service.faults.entries.isEmpty)
        let same = ["origin": "http://127.0.0.1:80", "sec-fetch-site": "same-origin"]
        #expect(
            await send(service, "POST", "/sandbox/page/faults", form: new, headers: same).status == 303)
    }
}
