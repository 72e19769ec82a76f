import Foundation
import Testing

@testable import AmbraSandbox

@Suite("the clock of a sandbox")
struct ClockTests {
    @Test("moves by the API: a session expires, and a study is ready")
    func moving() async throws {
        var configuration = SandboxConfiguration()
        configuration.now = { Date(timeIntervalSince1970: 1_000_000) }
        configuration.readyDelay = .seconds(60)
        var client = try await InProcessClient.loggedIn(configuration)
        let id = try #require(try await client.addStudy("1.2.3", ["image_count": "1"]).json["uuid"]?.string)
        _ = await client.upload(ImageBytes.image())
        _ = try await client.call("/study/sync", ["uuid": id])
        #expect(try await client.call("/study/get", ["uuid": id]).json["phantom"]?.flag == true)
        await client.service.advanceClock(by: .seconds(61))
        #expect(client.service.now == Date(timeIntervalSince1970: 1_000_061))
        #expect(try await client.call("/study/get", ["uuid": id]).json["phantom"]?.flag == false)
        await client.service.advanceClock(by: .seconds(3 * 60 * 60 + 1))
        #expect(try await client.call("/study/get", ["uuid": id]).status == 401)
        await client.service.setClock(to: nil)
        #expect(client.service.now == Date(timeIntervalSince1970: 1_000_000))
        client = try await InProcessClient.loggedIn(to: client.service)
        #expect(try await client.call("/study/get", ["uuid": id]).status == 200)
    }

    @Test("moves by the control route, and refuses what is no time")
    func control() async throws {
        var configuration = SandboxConfiguration()
        configuration.now = { Date(timeIntervalSince1970: 0) }
        let service = SandboxService(configuration)
        func control(_ method: String, _ body: String = "") async throws -> (status: Int, now: String?) {
            let answer = await service.respond(
                to: SandboxRequest(
                    method: method, target: "/sandbox/clock",
                    headers: [
                        "authorization": InProcessClient.basic(configuration.username, configuration.password)
                    ], body: .bytes(Array(body.utf8))))
            return (answer.status, try answer.json["now"]?.string)
        }
        #expect(try await control("GET").now == "1970-01-01 00:00:00.000000+00")
        #expect(try await control("POST", #"{"advance_seconds": 1.5}"#).now == "1970-01-01 00:00:01.500000+00")
        #expect(try await control("POST", #"{"now": "2026-12-01 08:00:00"}"#).now == "2026-12-01 08:00:00.000000+00")
        for body in ["", "{}", "[]", #"{"advance_seconds": "1"}"#, #"{"advance_seconds": 1e300}"#, #"{"now": "soon"}"#]
        {
            #expect(try await control("POST", body).status == 400)
        }
        #expect(try await control("DELETE").now == "1970-01-01 00:00:00.000000+00")
        #expect(try await control("PUT").status == 405)
    }
}
