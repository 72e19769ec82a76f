import AmbraCatalogue
import Foundation
import Platform
import Testing

@testable import AmbraSandbox

@Suite("routes of storage")
struct StorageRouteTests {
    @Test("every call of the catalogue is found at its path, and carried out but for those that others render")
    func everyCall() {
        let table = StorageRouteTable.shared
        for call in Catalogue.shared.storageCalls {
            let path = call.path.split(separator: "/").map { $0.hasPrefix("{") ? "1" : String($0) }
            guard case .call(let found, _) = table.destination(call.method, path) else {
                Issue.record("\(call.method) \(call.path) is not found")
                continue
            }
            #expect(found.path == call.path && found.method == call.method)
        }
        let open = Catalogue.shared.storageCalls.filter { StorageCalls.handler(of: $0) == nil }
        let rendered = ["Frame.", "Image.pdf", "Image.video", "Study.download_viewer"]
        #expect(open.map(StorageCalls.name).allSatisfy { name in rendered.contains { name.hasPrefix($0) } })
    }

    @Test("another method is 405 and told which ones there are; what is no path is 404")
    func otherMethods() async throws {
        let client = try await InProcessClient.loggedIn()
        let path = "/study/\(client.service.namespaceID)/1.2.3"
        let answer = await client.storage("PUT", path)
        #expect(answer.status == 405 && answer.headers["allow"] == "DELETE")
        #expect(await client.storage("POST", path + "/schema").headers["allow"] == "GET, HEAD")
        #expect(await client.storage("POST", "/multipart/initiate").status == 404, "it is a chunk of an upload")
        #expect(await client.storage("GET", path + "/nothing/of/it").status == 404)
    }

    @Test("a required parameter that is missing and a flag that is none are refused")
    func parameters() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        let path = "/study/\(client.service.namespaceID)/1.2.3"
        #expect(try await client.storage("GET", path + "/merge").readableStatus == "BAD_REQUEST")
        #expect(try await client.storage("GET", path + "/download").readableStatus == "BAD_REQUEST")
        #expect(try await client.storage("GET", path + "/schema", ["extended": "2"]).readableStatus == "BAD_REQUEST")
        #expect(await client.storage("GET", path + "/schema", ["attachments_only": "True"]).status == 200)
    }

    @Test("namespaces in parameters are checked as those of the path are")
    func namespaces() async throws {
        let client = try await InProcessClient.loggedIn()
        _ = await client.upload(ImageBytes.image())
        let path = "/study/\(client.service.namespaceID)/1.2.3"
        for name in ["to_namespace", "phi_namespace"] {
            let answer = await client.storage("POST", path + "/split", [name: client.service.foreignNamespaceID])
            #expect(try answer.readableStatus == "ACCESS_DENIED")
        }
    }

    @Test("nothing of a body is kept of who may not send it, and the refusal is known before the body comes")
    func bodyOfNobody() async throws {
        var configuration = SandboxConfiguration()
        configuration.imageLimit = 100
        var client = try await InProcessClient.loggedIn(configuration)
        client.sid = "x"
        let answer = await client.upload([UInt8](repeating: 1, count: 5000))
        #expect(answer.status == 403, "not 413: the limit is that of the call, which is not reached")
    }

    @Test("an abandoned chunked upload expires, and one that goes on does not")
    func expiry() async throws {
        let clock = Locked(Date(timeIntervalSince1970: 1_700_000_000))
        var configuration = SandboxConfiguration()
        configuration.now = { clock.withLock { $0 } }
        configuration.sessionLifetime = .seconds(1_000_000)
        configuration.uploadLifetime = .seconds(100)
        let client = try await InProcessClient.loggedIn(configuration)
        func begin() async throws -> String {
            try #require(try await client.storage("GET", "/multipart/initiate").json["upload_uuid"]?.string)
        }
        func send(_ number: Int, of id: String) async -> Int {
            let headers = [
                "X-File-Name": "0000\(number)", "X-File-Size": "1",
                "X-AmbraHealth-part-checksum": "\(CRC32.checksum(of: [7]))",
            ]
            return await client.storage("POST", "/multipart/\(id)", headers: headers, body: .bytes([7])).status
        }
        let (abandoned, used) = (try await begin(), try await begin())
        clock.withLock { $0 += 60 }
        #expect(await send(0, of: used) == 200)
        clock.withLock { $0 += 60 }
        #expect(await send(1, of: used) == 200)
        #expect(await send(0, of: abandoned) == 404)
    }
}
