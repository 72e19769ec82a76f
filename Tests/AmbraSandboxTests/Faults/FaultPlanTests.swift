import Platform
import Testing

@testable import AmbraSandbox

@Suite("faults in process")
struct FaultPlanTests {
    @Test("a status fault answers instead of the call, once, with Retry-After")
    func status() async throws {
        let client = try await InProcessClient.loggedIn()
        client.service.faults.add(.status(503, retryAfter: 2), path: "/study/add")
        client.service.faults.add(.status(502), path: "/storage/*")
        let request = SandboxRequest(method: "POST", target: "/api/v3/study/add")
        let answer = await client.service.respond(to: request)
        #expect(answer.status == 503)
        #expect(answer.headers["retry-after"] == "2")
        #expect(try await client.addStudy("1.2.3").status == 200)
        let storage = await client.upload(ImageBytes.image())
        #expect(storage.status == 502)
        #expect(try storage.readableStatus == "UNKNOWN")
        #expect(await client.upload(ImageBytes.image()).status == 202)
    }

    @Test("a page of HTML can stand where JSON belongs")
    func html() async throws {
        let client = try await InProcessClient.loggedIn()
        client.service.faults.add(.htmlPage(), path: "/session/user")
        let request = SandboxRequest(method: "GET", target: "/api/v3/session/user?sid=\(client.sid ?? "")")
        let answer = await client.service.respond(to: request)
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"]?.hasPrefix("text/html") == true)
    }

    @Test("sessions expire in the middle, and a new login goes on")
    func expiry() async throws {
        var client = try await InProcessClient.loggedIn()
        client.service.faults.add(.expireSessions, path: "/storage/*", skip: 1)
        #expect(await client.upload(ImageBytes.image(uid: "1.1")).status == 202)
        #expect(await client.upload(ImageBytes.image(uid: "1.2")).status == 403)
        client = try await .loggedIn(to: client.service)
        #expect(await client.upload(ImageBytes.image(uid: "1.2")).status == 202)
        let path = "/study/\(client.service.namespaceID)/1.2.3/count"
        #expect(try await client.storage("GET", path).json["images"] == 2)
    }

    @Test("a lost answer leaves the work done; a reset before or after the body leaves it undone")
    func resets() async throws {
        let client = try await InProcessClient.loggedIn()
        let count = "/study/\(client.service.namespaceID)/1.2.3/count"
        for fault in [Fault.resetBeforeBody, .resetAfterBody] {
            client.service.faults.add(fault, path: "/storage/namespace/*/image")
            #expect(await client.upload(ImageBytes.image()).delivery == .reset)
            #expect(await client.storage("GET", count).status == 404)
        }
        client.service.faults.add(.loseAnswer, path: "/storage/namespace/*/image")
        #expect(await client.upload(ImageBytes.image()).delivery == .reset)
        #expect(try await client.storage("GET", count).json["images"] == 1)
    }

    @Test("answers are cut and changed as asked")
    func answers() async throws {
        let client = try await InProcessClient.loggedIn()
        let image = ImageBytes.image()
        _ = await client.upload(image)
        let path = "/study/\(client.service.namespaceID)/1.2.3/image/1.2.3.1.1/version/*"
        client.service.faults.add(.resetInAnswer(after: 10))
        #expect(await client.storage("GET", path).delivery == .resetAfter(10))
        client.service.faults.add(.truncateAnswer(after: 1_000_000))
        #expect(await client.storage("GET", path).delivery == .truncatedAfter(image.count - 1))
        client.service.faults.add(.corruptAnswer(bytes: 1))
        let changed = try await client.storage("GET", path).body.collect()
        #expect(zip(changed, image).filter { $0 != $1 }.count == 1)
        #expect(try await client.storage("GET", path).body.collect() == image)
    }

    @Test("the log tells what came, and nothing secret")
    func log() async throws {
        let client = try await InProcessClient.loggedIn()
        client.service.clearRequests()
        let image = ImageBytes.image()
        client.service.faults.add(.resetAfterBody, path: "/storage/*")
        client.service.faults.add(.resetBeforeBody, path: "/storage/*", skip: 1)
        for _ in 0..<3 { _ = await client.upload(image) }
        let records = client.service.requests
        #expect(records.map(\.status) == [nil, nil, 202])
        #expect(records.map(\.bodyBytes) == [image.count, 0, image.count])
        #expect(records[0].bodyChecksum == CRC32.checksum(of: image))
        #expect(records[0].bodyChecksum == records[2].bodyChecksum)
        #expect(records.map(\.isBodyWhole) == [true, false, true])
        #expect(records.map(\.faults) == [["reset_after_body"], ["reset_before_body"], []])
        #expect(records.allSatisfy { $0.path == "/storage/namespace/\(client.service.namespaceID)/image" })
        let text = "\(records)"
        #expect(!text.contains(client.sid ?? "-"))
    }

    @Test("the log keeps the newest requests within its capacity")
    func capacity() async throws {
        var configuration = SandboxConfiguration()
        configuration.requestLogCapacity = 10
        let client = InProcessClient(SandboxService(configuration))
        for _ in 0..<25 { _ = try await client.call("/study/list") }
        #expect(client.service.requests.count <= 10)
        #expect(client.service.requests.last?.number == 25)
    }
}
